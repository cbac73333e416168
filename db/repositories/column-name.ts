/** The name that a column has in the database: leadTimeDays → lead_time_days. */
export function columnName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
