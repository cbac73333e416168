import type { Requirement } from "../demand/requirement.ts";
import { satisfies } from "../units/compare.ts";
import { findQuantities } from "../units/find-quantities.ts";
import { foldText } from "../units/fold-text.ts";
import { unit } from "../units/units.ts";
import type { ReadRequirement } from "./reading/need-reading.ts";

/**
 * A line of a need that holds a figure in words, because no attribute of the vocabulary has its name: ≥ 5000 t/d is
 * compared as the figure that it is. Words with two figures, or with words of their own, stay words.
 */
export function withFigure<R extends Requirement & { readonly strict?: boolean }>(line: R): R {
  const { wanted } = line;
  if (wanted.op !== "is") return line;
  const found = findQuantities(wanted.text);
  const [only, second] = found;
  if (!only) return bareCount(line, wanted.text);
  const around = `${wanted.text.slice(0, only.from)}${wanted.text.slice(only.to)}`;
  const code = only.units[0];
  // 316L and 三轴 are names, not figures: a comparison has to stand there.
  if (only.op === "eq" && !/^\s*=/.test(wanted.text)) return line;
  if (second || code === undefined || /[\u4e00-\u9fffA-Za-z]/.test(around)) return line;
  if (!unit(code)) return line;
  const range = { min: only.min, max: only.max, unit: code };
  return { ...line, wanted: { op: only.op, range }, strict: only.strict };
}

/** ≥ 60 names no unit: it counts. */
function bareCount<R extends Requirement>(line: R, text: string): R {
  const match = /^\s*([≥≤=])\s*(\d{1,6})\s*[\u4e00-\u9fff]{0,2}\s*$/.exec(foldText(text));
  if (!match) return line;
  const value = Number(match[2]);
  const op = match[1] === "≥" ? "gte" : match[1] === "≤" ? "lte" : "eq";
  const range = {
    min: op === "lte" ? null : value,
    max: op === "gte" ? null : value,
    unit: "pcs",
  };
  return { ...line, wanted: { op, range } };
}

/** The lines of a need, each figure once: 循环水量 ≥ 2000 beside 流量 ≥ 2000 asks for one thing under two names. */
export function withoutRepeats(lines: readonly ReadRequirement[]): readonly ReadRequirement[] {
  const figures = lines.map((line) => withFigure(line));
  return figures.filter((line, i) => {
    const { wanted } = line;
    if (line.attribute !== null || wanted.op === "is") return true;
    return !figures.some(
      ({ attribute, wanted: other }, at) =>
        at !== i &&
        (attribute !== null || at < i) &&
        other.op === wanted.op &&
        satisfies(other.range, { op: "eq", range: wanted.range }).verdict === "met",
    );
  });
}
