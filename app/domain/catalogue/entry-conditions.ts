import type { Requirement } from "../demand/requirement.ts";
import { findQuantities, foundAs } from "../units/find-quantities.ts";
import { unit } from "../units/units.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import type { EntryCondition } from "./entry.ts";

/** Words of comparison and fillers at the end of a name: 额定功率不低于, 转速： */
const tail =
  /(?:[\s:：=≥≤><＞＜~]|大于等于|小于等于|不低于|不少于|不小于|不高于|不大于|不超过|大于|小于|超过|低于|高于|至少|最多|为|达到|达)+$/u;

/**
 * The conditions of an entry, one a line or between ；. A line with a name that the vocabulary knows and one
 * figure in its unit is a comparison; so is a name and a word (控制方式：全自动). Everything else stays words, and
 * nobody computes with it.
 */
export function readConditions(text: string, vocabulary: Vocabulary): EntryCondition[] {
  return text
    .split(/[；;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((written) => ({ written, requirement: requirementIn(written, vocabulary) }));
}

function requirementIn(written: string, vocabulary: Vocabulary): Requirement | null {
  const found = findQuantities(written);
  if (found.length > 1) return null;
  const [figure] = found;
  if (!figure) return choiceIn(written, vocabulary);
  // Strict limits leave their number out, which a requirement of ours cannot say.
  if (figure.strict || written.slice(figure.to).trim() !== "") return null;
  const name = written.slice(0, figure.from).replace(tail, "").trim();
  const code = name === "" ? null : vocabulary.findAttribute(name, null);
  const attribute = code === null ? null : vocabulary.attribute(code);
  if (!attribute?.unit) return null;
  const kind = unit(attribute.unit)?.kind;
  const range = kind ? foundAs(figure, kind, attribute.unit) : null;
  if (!range) return null;
  const wanted = { op: figure.op, range } as const;
  return { attribute: attribute.code, name, wanted, strength: "must" };
}

function choiceIn(written: string, vocabulary: Vocabulary): Requirement | null {
  const [, name = "", text = ""] = /^([^:：=]{2,20})[:：=]\s*(.{1,40})$/u.exec(written) ?? [];
  const code = name === "" ? null : vocabulary.findAttribute(name.trim(), null);
  if (code === null || text === "") return null;
  const wanted = { op: "is", text: text.trim() } as const;
  return { attribute: code, name: name.trim(), wanted, strength: "must" };
}
