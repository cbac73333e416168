import type { SheetRow, SheetValue } from "#app/domain/sheets/cell.ts";
import type { Result } from "#app/domain/shared/result.ts";

export const sheetFormats = ["xlsx", "csv"] as const;
export type SheetFormat = (typeof sheetFormats)[number];

/** An uploaded file that is a spreadsheet, whatever its name says. */
export interface SheetFile {
  readonly format: SheetFormat;
  /** Sheets that are not hidden; a .csv has one, called by its own name. */
  readonly names: readonly string[];
  /**
   * The rows of a sheet that hold anything, as people see them; refused in words where a limit is
   * passed. With `most`, only the first rows are read.
   */
  rows(name: string, most?: number): Promise<Result<readonly SheetRow[], string>>;
}

/** One sheet of a file that is written. */
export interface WrittenSheet {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
}

export interface WrittenColumn {
  readonly header: string;
  /** In characters. */
  readonly width?: number;
  /** Numbers are written as numbers; everything else stays text, 007 included. */
  readonly number?: boolean;
  readonly required?: boolean;
  /** Kept for the way back and not for reading: narrow and grey. */
  readonly quiet?: boolean;
  /** Long texts break into lines. */
  readonly wrap?: boolean;
  /** Offered as a list; other words can still be typed. */
  readonly choices?: readonly string[];
}

/** Spreadsheet files. Type by content: a name proves nothing. */
export interface SheetFiles {
  open(bytes: Uint8Array): Promise<Result<SheetFile, string>>;
  /** A .csv holds the first sheet alone. */
  write(sheets: readonly WrittenSheet[], format: SheetFormat): Promise<Uint8Array>;
}
