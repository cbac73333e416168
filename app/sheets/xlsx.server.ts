import type { SheetRow } from "#app/domain/sheets/cell.ts";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import { shownNumber } from "#app/domain/sheets/shown-number.ts";
import { SheetRefusal } from "./refusal.server.ts";
import { RowCollector } from "./sheet-rows.server.ts";
import { unescapeText, type Workbook } from "./workbook.server.ts";

/**
 * The rows of one sheet. A formula counts as its stored result; a cell merged over several rows holds
 * its text in each of them.
 */
export async function xlsxRows(
  book: Workbook,
  part: string,
  most: number,
): Promise<readonly SheetRow[]> {
  const collector = new RowCollector(most);
  const merges: Span[] = [];
  let row = 0;
  let cells: string[] = [];
  let column = -1;
  let type = "n";
  let style = 0;
  let value = "";
  let wanted = false;
  // Phonetic hints are not part of the text.
  let phonetic = false;

  await book.read(part, {
    done: () => collector.full && most < sheetLimits.rows,
    open(name, attributes) {
      if (name === "row") {
        row = Number(attributes().r ?? row + 1);
        cells = [];
        column = -1;
      } else if (name === "c") {
        const { r, t = "n", s = "0" } = attributes();
        column = r ? columnOf(r) : column + 1;
        [type, style, value] = [t, Number(s), ""];
      } else if (name === "v" || name === "t") wanted = !phonetic;
      else if (name === "rPh") phonetic = true;
      else if (name === "mergeCell") merges.push(...spanOf(attributes().ref ?? ""));
    },
    text(part) {
      if (wanted) value += part;
    },
    close(name) {
      if (name === "v" || name === "t") wanted = false;
      else if (name === "rPh") phonetic = false;
      else if (name === "c") {
        const shown = value === "" ? "" : shownCell(book, type, style, value);
        if (shown === "") return;
        if (column >= sheetLimits.columns * 100) throw new SheetRefusal("表格的列太多");
        while (cells.length < column) cells.push("");
        cells[column] = shown;
      } else if (name === "row") collector.add(row, cells);
    },
  });
  return filledDown(collector.rows, merges);
}

function shownCell(book: Workbook, type: string, style: number, value: string): string {
  switch (type) {
    case "s":
      return book.strings[Number(value)] ?? "";
    case "b":
      return value === "1" ? "是" : "否";
    case "n": {
      const number = Number(value);
      if (!Number.isFinite(number)) return value;
      return shownNumber(number, book.formats[style] ?? { kind: "plain" }, book.from1904);
    }
    case "d":
      return value.replace(/T00:00(:00)?(\.0+)?Z?$/, "").replace("T", " ");
    default:
      return unescapeText(value);
  }
}

/** B7 → 1. An address without letters is beyond every limit. */
function columnOf(address: string): number {
  let index = 0;
  for (const letter of address) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) break;
    index = index * 26 + digit;
  }
  return index > 0 ? index - 1 : Infinity;
}

interface Span {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** Cells merged over several rows; the longest spans of a title over columns alone do not matter. */
function spanOf(reference: string): Span[] {
  const [from = "", to = ""] = reference.split(":");
  const rows = [from, to].map((address) => Number(address.replace(/^[A-Z]+/, "")));
  if (!(rows[1]! > rows[0]!) || rows[1]! - rows[0]! > sheetLimits.rows) return [];
  return [{ column: columnOf(from), from: rows[0]!, to: rows[1]! }];
}

const mostMerges = 2000;

function filledDown(rows: readonly SheetRow[], merges: readonly Span[]): readonly SheetRow[] {
  if (merges.length === 0) return rows;
  const cells = new Map(rows.map(({ row, cells }) => [row, [...cells]]));
  for (const { column, from, to } of merges.slice(0, mostMerges)) {
    const text = cells.get(from)?.[column];
    if (!text) continue;
    for (let row = from + 1; row <= to; row += 1) {
      const below = cells.get(row);
      if (!below) continue;
      while (below.length < column) below.push("");
      below[column] ||= text;
    }
  }
  return rows.map(({ row }) => ({ row, cells: cells.get(row)! }));
}
