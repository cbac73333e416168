import { convertRange } from "../../units/convert.ts";
import { formatNumber, formatRange } from "../../units/format-quantity.ts";
import { unit } from "../../units/units.ts";
import type { AttributeDefinition } from "../../vocabulary/vocabulary.ts";
import type { Finding } from "../review.ts";
import { isImpossible } from "./impossible-figures.ts";
import { timesFromUsual, wrongUnit } from "./outlier.ts";
import type { CheckedPosting, FamilyFigures, PostingFacts, StatedFigure } from "./posting-facts.ts";

/** Machines of one family differ by less than this from their median; most by far. */
const leastTimes = 10;

/**
 * Figures outside what machines have of the attribute, whatever their unit, or far from those of the family's
 * published listings: a wrong unit, or a slip of the keyboard. One finding a figure; a range of the vocabulary says
 * more than a median.
 */
export function farFiguresCheck(
  { figures }: CheckedPosting,
  { vocabulary, family }: PostingFacts,
): Finding[] {
  return figures.flatMap((figure) => {
    const attribute = figure.attribute === null ? null : vocabulary.attribute(figure.attribute);
    if (!attribute || isImpossible(figure, vocabulary)) return [];
    const found = untypical(figure, attribute) ?? farFromOthers(figure, attribute, family);
    return found ? [found] : [];
  });
}

/** What lies outside the typical range of its attribute; a bound of it is inside. */
export function untypical(
  { name, range }: StatedFigure,
  { typical, unit: code }: AttributeDefinition,
): Finding | null {
  const canonical = typical && code ? convertRange(range, code) : null;
  if (!typical || !code || !canonical?.ok) return null;
  const { min, max } = canonical.value;
  // 0–40 mm says “up to 40 mm”.
  const ends = [min === 0 && max !== 0 ? null : min, max].filter((end) => end !== null);
  const times = Math.max(0, ...ends.map((end) => timesOutside(end, typical)));
  if (times === 0) return null;
  const usual = formatRange({ ...typical, unit: code });
  return {
    code: "far-figure",
    seriousness: times >= wrongUnit ? "serious" : "notice",
    words: `“${name} ${formatRange(range)}”不在常见的 ${usual} 以内，请核对数值和单位`,
    evidence: `这项参数的常见范围是 ${usual}`,
  };
}

/** 0 inside; how many times beyond the nearer bound, or 1 where that cannot be told. A rounded conversion is no slip. */
function timesOutside(value: number, { min, max }: { min: number; max: number }): number {
  const slack = 1e-6;
  if (value > max + Math.abs(max) * slack) return max > 0 ? value / max : 1;
  if (value < min - Math.abs(min) * slack) return value > 0 ? min / value : 1;
  return 0;
}

function farFromOthers(
  { name, range }: StatedFigure,
  { code: attribute, unit: code }: AttributeDefinition,
  { values }: FamilyFigures,
): Finding | null {
  const known = values.get(attribute);
  const canonical = code === null ? null : convertRange(range, code);
  if (!code || !known || !canonical?.ok) return null;
  const value = canonical.value.max ?? canonical.value.min;
  const far = value === null ? null : timesFromUsual(value, known, leastTimes);
  if (!far || value === null) return null;
  const direction = value > far.median ? "大" : "小";
  return {
    code: "far-figure",
    seriousness: far.times >= wrongUnit ? "serious" : "notice",
    words: `“${name} ${formatRange(range)}”比同类${direction}约 ${formatNumber(far.times, 2)} 倍，请核对单位`,
    evidence:
      `同类 ${far.n} 条的中位数 ${formatNumber(far.median, 3)} ${unit(code)?.symbol ?? ""}`.trim(),
  };
}
