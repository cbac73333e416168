/** Efficiency classes of IEC 60034-30-1 that the transcription has. They are not the GB grades and never mixed with them. */
export const iecClasses = ["IE1", "IE2", "IE3", "IE4"] as const;
export type IecClass = (typeof iecClasses)[number];

/** Lowest efficiency in percent of each class for one power at 50 Hz. */
export interface IecClassRow {
  readonly standard: string;
  readonly ratedPowerKw: number;
  readonly poles: number;
  readonly limits: Readonly<Record<IecClass, number>>;
  readonly source: string;
}

export interface IecReading {
  readonly row: IecClassRow;
  /** Null below IE1. */
  readonly reached: IecClass | null;
}

/** The best class whose limit the efficiency (percent) reaches; null where no row lists the motor. */
export function iecClassOf(
  motor: { readonly ratedPowerKw: number; readonly poles: number; readonly efficiencyPct: number },
  rows: readonly IecClassRow[],
): IecReading | null {
  const row = rows.find(
    (each) => each.ratedPowerKw === motor.ratedPowerKw && each.poles === motor.poles,
  );
  if (!row) return null;
  const reached = iecClasses.filter((name) => motor.efficiencyPct >= row.limits[name]).at(-1);
  return { row, reached: reached ?? null };
}
