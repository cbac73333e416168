import type { AttributeDefinition } from "../vocabulary/vocabulary.ts";
import type { SheetNoun } from "./import.ts";

/** How the cells of a column are read and written. */
export type ColumnKind =
  | "id"
  | "line"
  | "text"
  | "whole"
  | "days"
  | "year"
  | "day"
  | "money"
  | "span"
  | "place"
  | "choice"
  | "yes"
  | "family"
  | "rows"
  | "figure"
  | "words"
  | "free";

/** A column that the platform knows. */
export interface SheetColumn {
  /** The field of the posting's form that it fills: title, spec.ratedPower. Behind an @ stands the unit. */
  readonly key: string;
  readonly header: string;
  readonly kind: ColumnKind;
  /** Other words that people write above such a column. */
  readonly words: readonly string[];
  /** What to fill in, one sentence for the sheet 填写说明. */
  readonly note: string;
  readonly example: string;
  readonly required: boolean;
  /** What may be chosen: the stored value and its words. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Only of the columns of a family. */
  readonly attribute: AttributeDefinition | null;
  /** Read where somebody else's sheet has it; no sheet of ours is written with it. */
  readonly onlyRead: boolean;
}

type Said = Pick<SheetColumn, "key" | "header" | "kind"> & Partial<SheetColumn>;

export function column(said: Said): SheetColumn {
  return {
    words: [],
    note: "",
    example: "",
    required: false,
    choices: [],
    attribute: null,
    onlyRead: false,
    ...said,
  };
}

/** Values and their words, as a choice offers them. */
export function choicesOf<T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
): SheetColumn["choices"] {
  return values.map((value) => ({ value, label: labels[value] }));
}

/** Name and value of a line that no column is made for, from 1. */
export function freeColumns(noun: SheetNoun, count: number): SheetColumn[] {
  const what = noun === "listing" ? "参数" : "要求";
  const value = noun === "listing" ? "值" : "内容";
  return Array.from({ length: count }, (_, n) => [
    column({
      key: `other.${n}.name`,
      header: `其他${what}${n + 1}名称`,
      kind: "line",
      note: `上面没有的${what}：写名称，右边一列写${value}`,
    }),
    column({ key: `other.${n}.value`, header: `其他${what}${n + 1}${value}`, kind: "free" }),
  ]).flat();
}

/** A column whose own header names a line: 其他参数. */
export const freeKey = "free";

/** The id that lets an exported row find its posting again. */
export const idColumn = column({
  key: "id",
  header: "平台编号",
  kind: "id",
  note: "平台导出时带上，用来认出这是哪一条；新增的行留空，请勿改动",
});

/** What was wrong with a row that came back; not read again. */
export const remarkHeader = "备注（导入结果）";
