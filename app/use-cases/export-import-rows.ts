import { remarkHeader } from "#app/domain/sheets/column.ts";
import type { ImportRow, ImportRowState, SheetImport } from "#app/domain/sheets/import.ts";
import { problemWords } from "#app/domain/sheets/remark.ts";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { WrittenSheet } from "./sheet-port.ts";
import { question } from "./verb.ts";

interface Asked {
  readonly id: Id;
  /** bad: to be mended and uploaded again. kept: what the undoing left. */
  readonly which: "bad" | "kept";
}

interface Exported {
  readonly fileName: string;
  readonly sheet: WrittenSheet;
}

/** Rows of an import in the shape in which they were uploaded, with what is wrong beside each. */
export const exportImportRows = question<Asked, Exported>({
  name: "export-import-rows",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, { id, which }) {
    const started = await store.imports.byId(id);
    if (!started || started.organisationId !== organisationId) return refuse({ code: "not_found" });
    const states: readonly ImportRowState[] = [which];
    const all = { page: 1, perPage: sheetLimits.rows };
    const rows = await store.imports.rowsIn(id, states, all);
    return ok({ fileName: started.fileName, sheet: rowSheet(started, rows) });
  },
});

function rowSheet({ sheet, headers }: SheetImport, rows: readonly ImportRow[]): WrittenSheet {
  // A file that came back before has a column of remarks already: the new ones take its place.
  const kept = headers.flatMap((header, n) => (header === remarkHeader ? [] : [n]));
  return {
    name: sheet,
    columns: [
      ...kept.map((n) => ({ header: headers[n]!, width: 16 })),
      { header: remarkHeader, width: 60, wrap: true },
    ],
    rows: rows.map((row) => [
      ...kept.map((n) => row.cells[n] ?? ""),
      row.remark || row.problems.map((problem) => problemWords(problem, headers)).join("；"),
    ]),
  };
}
