import type { Requirement } from "../demand/requirement.ts";
import { fold } from "../shared/fold.ts";
import type { Id } from "../shared/id.ts";

/** One condition of an entry: as printed, and as a comparison where it can be read as one. */
export interface EntryCondition {
  readonly written: string;
  readonly requirement: Requirement | null;
}

/** What an edition says about one machine. */
export interface EntryContent {
  /** As printed: 3-12, 第二批 7-33 */
  readonly number: string;
  readonly name: string;
  /** Parameters in the words of the list. */
  readonly parameters: string;
  readonly conditions: readonly EntryCondition[];
  /** Page of the source; empty where it is not known. */
  readonly page: string;
  /** The whole entry as the source prints it. */
  readonly verbatim: string;
}

export interface Entry extends EntryContent {
  readonly id: Id;
  readonly editionId: Id;
  /** From 1, in printed order. */
  readonly position: number;
}

/** Two entries of one key are one machine. Width, case, blanks and brackets of a name do not count. */
export function nameKey(name: string): string {
  return fold(name).replace(/[\s()（）【】[\]“”"'·,，、;；:：]/g, "");
}

const fields = ["number", "name", "parameters", "page", "verbatim"] as const;
export type EntryField = (typeof fields)[number] | "conditions";
export const entryFieldLabels: Record<EntryField, string> = {
  number: "编号",
  name: "名称",
  parameters: "主要参数",
  conditions: "条件",
  page: "页码",
  verbatim: "原文",
};

/** The fields in which two entries differ. */
export function changedFields(before: EntryContent, after: EntryContent): EntryField[] {
  const conditions = ({ conditions: lines }: EntryContent) =>
    lines.map(({ written }) => written).join("\n");
  return [
    ...fields.filter((field) => before[field] !== after[field]),
    ...(conditions(before) === conditions(after) ? [] : (["conditions"] as const)),
  ];
}

/**
 * Whether two entries ask the same of a machine: another number, page, width or bracket asks nothing new, every
 * other word and every figure of name, parameters and conditions does.
 */
export function asksTheSame(before: EntryContent, after: EntryContent): boolean {
  const asked = ({ name, parameters, conditions }: EntryContent) =>
    [name, parameters, ...conditions.map(({ written }) => written)].map(nameKey).join("\n");
  return asked(before) === asked(after);
}

/** A field as a person compares it. */
export function entryFieldText(entry: EntryContent, field: EntryField): string {
  return field === "conditions"
    ? entry.conditions.map(({ written }) => written).join("；")
    : entry[field];
}
