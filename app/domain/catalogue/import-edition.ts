import { contactProblems } from "../shared/contact-problems.ts";
import { provinces, type Province } from "../shared/place.ts";
import { isDay, type Day } from "../shared/time.ts";
import { columnLetters, withoutQuote, type SheetRow } from "../sheets/cell.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import {
  catalogueKindLabels,
  catalogueKinds,
  isClaimable,
  type Catalogue,
  type CatalogueKind,
} from "./catalogue.ts";
import type { EditionHead } from "./edition.ts";
import { readConditions } from "./entry-conditions.ts";
import { entryFieldLabels, type EntryContent } from "./entry.ts";

/** The two sheets of an edition, by the names of the template. */
export const headSheet = "版本";
export const entrySheet = "条目";

export const headFields = [
  "name",
  "kind",
  "level",
  "province",
  "label",
  "documentNo",
  "documentNoChecked",
  "issued",
  "validFrom",
  "validTo",
  "gaps",
] as const;
export type HeadField = (typeof headFields)[number];
export const headFieldLabels: Record<HeadField, string> = {
  name: "目录名称",
  kind: "类型",
  level: "级别",
  province: "省份",
  label: "版本",
  documentNo: "文号",
  documentNoChecked: "文号已与原文核对",
  issued: "印发日期",
  validFrom: "有效期起",
  validTo: "有效期止",
  gaps: "缺少的内容",
};

export const entryColumns = [
  "number",
  "name",
  "parameters",
  "conditions",
  "page",
  "verbatim",
] as const;
type EntryColumn = (typeof entryColumns)[number];

/** One thing that is wrong with a sheet, where it stands, and how to mend it. */
export interface EditionFault {
  readonly sheet: string;
  /** As the spreadsheet program counts; null for the whole sheet. */
  readonly row: number | null;
  readonly column: string;
  readonly value: string;
  readonly message: string;
}

/** Which catalogue an edition belongs to: found by what it is, or made. */
export type CatalogueName = Pick<Catalogue, "kind" | "level" | "province" | "name">;

export interface ReadEdition {
  readonly catalogue: CatalogueName | null;
  readonly head: EditionHead | null;
  readonly entries: readonly EntryContent[];
  readonly faults: readonly EditionFault[];
}

const longest: Record<EntryColumn, number> = {
  number: 40,
  name: 120,
  parameters: 2000,
  conditions: 1000,
  page: 20,
  verbatim: 4000,
};
/** More is no list that a person has looked through. */
export const mostEntries = 5000;

/** Reads the two sheets of an edition. Nothing is guessed: what cannot be read is a fault. */
export function readEdition(
  head: readonly SheetRow[],
  rows: readonly SheetRow[],
  vocabulary: Vocabulary,
): ReadEdition {
  const faults: EditionFault[] = [];
  const named = readHead(head, faults);
  const entries = readEntries(rows, vocabulary, faults);
  return { ...named, entries, faults };
}

function readHead(
  rows: readonly SheetRow[],
  faults: EditionFault[],
): Pick<ReadEdition, "catalogue" | "head"> {
  const cells = new Map<string, { readonly row: number; readonly value: string }>();
  for (const {
    row,
    cells: [name = "", value = ""],
  } of rows)
    cells.set(name.replace(/[\s*]/g, ""), { row, value: withoutQuote(value).trim() });
  const before = faults.length;
  const cell = (field: HeadField) => cells.get(headFieldLabels[field]);
  const value = (field: HeadField) => cell(field)?.value ?? "";
  const fault = (field: HeadField, message: string) =>
    faults.push({
      sheet: headSheet,
      row: cell(field)?.row ?? null,
      column: headFieldLabels[field],
      value: value(field),
      message,
    });
  const day = (field: HeadField): Day | null => {
    const text = value(field);
    if (text === "" || isDay(text)) return text || null;
    fault(field, "请写成 2026-05-06 这样的日期，或留空");
    return null;
  };
  for (const field of ["name", "label"] as const)
    if (value(field) === "") fault(field, `请填写${headFieldLabels[field]}`);
    else if ([...value(field)].length > 80) fault(field, "最多 80 字");
  const kind = catalogueKinds.find((each) => catalogueKindLabels[each] === value("kind"));
  if (!kind) fault("kind", `请填写其中一种：${catalogueKinds.map(labelOf).join("、")}`);
  const province = provinces.find((each: Province) => each === value("province")) ?? null;
  const national = value("level") === "国家";
  if (!national && value("level") !== "省") fault("level", "请填写 国家 或 省");
  if (value("level") === "省" && !province) fault("province", "省级目录请填写省份，例如 湖北");
  const checked = value("documentNoChecked");
  if (!["", "是", "否"].includes(checked)) fault("documentNoChecked", "请填写 是 或 否");
  const [issued, validFrom, validTo] = [day("issued"), day("validFrom"), day("validTo")];
  if (validFrom && validTo && validTo < validFrom) fault("validTo", "不能早于有效期起");
  if (faults.length > before || !kind) return { catalogue: null, head: null };
  return {
    catalogue: {
      kind,
      level: national ? "national" : "provincial",
      province: national ? null : province,
      name: value("name"),
    },
    head: {
      label: value("label"),
      documentNo: value("documentNo"),
      documentNoChecked: checked === "是",
      issued,
      validFrom,
      validTo,
      gaps: value("gaps")
        .split(/[；;\n]/)
        .map((each) => each.trim())
        .filter((each) => each !== ""),
    },
  };
}

function labelOf(kind: CatalogueKind): string {
  return catalogueKindLabels[kind];
}

function readEntries(
  rows: readonly SheetRow[],
  vocabulary: Vocabulary,
  faults: EditionFault[],
): EntryContent[] {
  const whole = (message: string) =>
    faults.push({ sheet: entrySheet, row: null, column: "", value: "", message });
  const at = rows.slice(0, 10).findIndex(({ cells }) => columnsOf(cells).has("number"));
  const columns = at < 0 ? null : columnsOf(rows[at]!.cells);
  if (!columns?.has("name")) {
    whole(`表头要有“${entryFieldLabels.number}”和“${entryFieldLabels.name}”两列，可以先下载模板`);
    return [];
  }
  const lines = rows.slice(at + 1);
  if (lines.length === 0) whole("没有条目，请每行填写一条");
  if (lines.length > mostEntries) whole(`一共 ${lines.length} 行，最多 ${mostEntries} 行`);
  const seen = new Map<string, number>();
  return lines.slice(0, mostEntries).map(({ row, cells }): EntryContent => {
    const value = (column: EntryColumn) =>
      withoutQuote(cells[columns.get(column) ?? -1] ?? "").trim();
    const fault = (column: EntryColumn, message: string) =>
      faults.push({
        sheet: entrySheet,
        row,
        column: `${entryFieldLabels[column]}（${columnLetters(columns.get(column) ?? 0)} 列）`,
        value: value(column).slice(0, 40),
        message,
      });
    const number = value("number");
    if (number === "") fault("number", "请填写编号，例如 1-3");
    const first = seen.get(number);
    if (number !== "" && first !== undefined)
      fault("number", `与第 ${first} 行的编号相同，请改成原文的编号`);
    else seen.set(number, row);
    if (value("name") === "") fault("name", "请填写名称");
    for (const column of entryColumns) {
      if ([...value(column)].length > longest[column])
        fault(column, `最多 ${longest[column]} 字，请缩短`);
      const [contact] = contactProblems({ [column]: value(column) });
      if (contact) fault(column, "目录里的联系方式不录入，请删去");
    }
    return {
      number,
      name: value("name"),
      parameters: value("parameters"),
      conditions: readConditions(value("conditions"), vocabulary),
      page: value("page"),
      verbatim: value("verbatim") || [number, value("name"), value("parameters")].join(" ").trim(),
    };
  });
}

function columnsOf(cells: readonly string[]): ReadonlyMap<EntryColumn, number> {
  return new Map(
    entryColumns.flatMap((column) => {
      const at = cells.findIndex((cell) => cell.replace(/[\s*]/g, "") === entryFieldLabels[column]);
      return at < 0 ? [] : [[column, at] as const];
    }),
  );
}

/** Whether a newer edition of the kind takes the place of the older one; batches and standards stand side by side. */
export function supersedesOlder(kind: CatalogueKind): boolean {
  return isClaimable(kind);
}
