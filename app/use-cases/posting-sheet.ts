import { setImmediate as othersAnswered } from "node:timers/promises";
import { withoutContacts } from "#app/domain/shared/contact-data.ts";
import type { SheetColumn } from "#app/domain/sheets/column.ts";
import { columnsOf } from "#app/domain/sheets/columns.ts";
import type { SheetNoun } from "#app/domain/sheets/import.ts";
import { layoutOf, type MappedColumn, type SheetReference } from "#app/domain/sheets/layout.ts";
import { cellsOf } from "#app/domain/sheets/posting-cells.ts";
import type { Fields } from "#app/domain/sheets/row-fields.ts";
import type { SheetValue } from "#app/domain/sheets/cell.ts";
import type { WrittenColumn, WrittenSheet } from "./sheet-port.ts";

/** One posting on its way into a sheet: its fields, and what stands in the columns behind them. */
export interface SheetPosting {
  readonly fields: Fields;
  readonly more: readonly SheetValue[];
}

interface Sheet {
  readonly name: string;
  readonly noun: SheetNoun;
  readonly postings: readonly SheetPosting[];
  /** Columns behind those that the import reads. */
  readonly more: readonly WrittenColumn[];
  /** Read by everybody: contact data that got into a text stays out of it. */
  readonly forEverybody: boolean;
}

/** Rows written at a stretch; other requests are answered between. */
const rowsAtOnce = 20;
/** No contact data is shorter, and what a list of choices says holds none. */
const shortestContact = 5;
const chosen: readonly SheetColumn["kind"][] = ["choice", "yes", "family", "rows", "place"];

/** Postings as a sheet in the shape in which they are imported: the columns of all their families. */
export async function postingSheet(sheet: Sheet, reference: SheetReference): Promise<WrittenSheet> {
  const { name, noun, postings, more, forEverybody } = sheet;
  const families = [...new Set(postings.flatMap(({ fields }) => fields.family?.[0] || []))];
  const free = Math.max(0, ...postings.map(({ fields }) => freeLinesIn(fields)));
  const filled = new Set(postings.flatMap(({ fields }) => Object.keys(fields)));
  const columns = columnsOf(noun, families, reference.vocabulary, free).filter(
    // A list of many families would have hundreds of columns: those that nothing stands in are left out.
    ({ key, kind, attribute }) =>
      kind !== "id" && (attribute === null || families.length === 1 || filled.has(key)),
  );
  const headers = columns.map(({ header }) => header);
  const mapping = columns.map(({ key }) => key);
  const layout = layoutOf({ noun, headers, mapping, family: null }, reference);
  const shown = ({ column }: MappedColumn, value: SheetValue) =>
    forEverybody &&
    typeof value === "string" &&
    value.length >= shortestContact &&
    !chosen.includes(column.kind)
      ? withoutContacts(value).trim()
      : value;
  const rows: SheetValue[][] = [];
  for (const { fields, more: behind } of postings) {
    const cell = cellsOf(fields, layout);
    rows.push([...layout.columns.map((mapped) => shown(mapped, cell(mapped))), ...behind]);
    if (rows.length % rowsAtOnce === 0) await othersAnswered();
  }
  return { name, columns: [...columns.map(writtenColumn), ...more], rows };
}

function freeLinesIn(fields: Fields): number {
  const places = Object.keys(fields).map((field) => /^other\.(\d+)\.name$/.exec(field)?.[1]);
  return Math.max(0, ...places.map((n) => (n === undefined ? 0 : Number(n) + 1)));
}

const numbers: readonly SheetColumn["kind"][] = ["whole", "days", "year", "money"];

/** How a column looks in a spreadsheet program. */
export function writtenColumn(column: SheetColumn): WrittenColumn {
  const { header, kind, required, choices, key } = column;
  const wide = kind === "text" ? 40 : key === "title" ? 32 : 12;
  return {
    header,
    width: Math.max(wide, Math.min(24, header.length * 2)),
    number: numbers.includes(kind),
    required,
    quiet: kind === "id",
    choices: choices.map(({ label }) => label),
  };
}
