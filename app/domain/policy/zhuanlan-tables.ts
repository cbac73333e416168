import { provinces } from "../shared/place.ts";
import {
  isZhuanlanRow,
  provinceOf,
  rowPosition,
  type BodyScope,
  type PolicyDocument,
  type SectorRow,
  type ZhuanlanRow,
} from "./sector-row.ts";

/** Rows that share one left-most cell; `name` is null where the table prints none. */
export interface SectorGroup {
  readonly name: string | null;
  readonly rows: readonly ZhuanlanRow[];
}

export interface ZhuanlanTable {
  readonly zhuanlan: number;
  readonly title: string;
  readonly groups: readonly SectorGroup[];
}

export interface DocumentTables {
  readonly document: PolicyDocument;
  readonly tables: readonly ZhuanlanTable[];
  readonly body: readonly BodyScope[];
}

/**
 * The tables as the documents print them: documents in the order of the provinces and their dates,
 * 专栏 by number, groups and rows in print order. The order of the input does not matter.
 */
export function zhuanlanTables(rows: readonly SectorRow[]): DocumentTables[] {
  const documents = new Map(rows.map((row) => [row.document.id, row.document]));
  return [...documents.values()].sort(byProvinceAndDate).map((document) => {
    const own = rows
      .filter((row) => row.document.id === document.id)
      .sort((a, b) => rowPosition(a) - rowPosition(b));
    return {
      document,
      tables: tablesOf(own.filter(isZhuanlanRow)),
      body: own.filter((row) => row.kind === "body"),
    };
  });
}

function byProvinceAndDate(a: PolicyDocument, b: PolicyDocument): number {
  const byProvince = provinces.indexOf(provinceOf(a)) - provinces.indexOf(provinceOf(b));
  return byProvince || a.date.localeCompare(b.date) || a.id.localeCompare(b.id);
}

function tablesOf(rows: readonly ZhuanlanRow[]): ZhuanlanTable[] {
  const numbers = [...new Set(rows.map((row) => row.zhuanlan))].sort((a, b) => a - b);
  return numbers.map((zhuanlan) => {
    const own = rows.filter((row) => row.zhuanlan === zhuanlan);
    return { zhuanlan, title: own[0]!.title, groups: groupsOf(own) };
  });
}

function groupsOf(rows: readonly ZhuanlanRow[]): SectorGroup[] {
  const groups: { name: string | null; rows: ZhuanlanRow[] }[] = [];
  for (const row of rows) {
    const name = printedGroup(row);
    const last = groups.at(-1);
    if (last && last.name === name) last.rows.push(row);
    else groups.push({ name, rows: [row] });
  }
  return groups;
}

/** In a table of cities the left-most cell is the city itself, which is the row's sector: no group. */
function printedGroup(row: ZhuanlanRow): string | null {
  return row.kind === "city_industry" ? null : row.group;
}
