/** One row of a sheet: its number as the spreadsheet program shows it, and its cells from column A on. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A cell that is written: text, or a number that people want to add up and sort. */
export type SheetValue = string | number;

/** Text that a spreadsheet program would run as a formula. */
const formula = /^'*[=+\-@\t\r]/;
const neutralised = /^''*[=+\-@\t\r]/;

/**
 * The text as every file that leaves the house holds it: one quote in front of what would be run as a
 * formula. `withoutQuote` takes exactly that quote away again.
 */
export function withQuote(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

export function withoutQuote(text: string): string {
  return neutralised.test(text) ? text.slice(1) : text;
}

/** The text of a value, as it is read back from a file. */
export function cellText(value: SheetValue): string {
  return typeof value === "number" ? String(value) : value;
}

/** The name of a column as spreadsheet programs show it: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (index % 26));
}
