import { convertRange } from "../../units/convert.ts";
import { formatNumber, formatRange } from "../../units/format-quantity.ts";
import { unit } from "../../units/units.ts";
import type { Finding } from "../review.ts";
import { timesFromUsual, wrongUnit } from "./outlier.ts";
import type { CheckedPosting, PostingFacts } from "./posting-facts.ts";

/** Machines of one family differ by less than this from their median; most by far. */
const leastTimes = 10;

/** Figures far from those of the family's published listings: a wrong unit, or a slip of the keyboard. */
export function farFiguresCheck(
  { figures }: CheckedPosting,
  { vocabulary, family }: PostingFacts,
): Finding[] {
  return figures.flatMap(({ attribute, name, range }) => {
    const code = attribute === null ? null : (vocabulary.attribute(attribute)?.unit ?? null);
    const known = family.values.get(attribute ?? "");
    const canonical = code === null ? null : convertRange(range, code);
    if (!code || !known || !canonical?.ok) return [];
    const value = canonical.value.max ?? canonical.value.min;
    const far = value === null ? null : timesFromUsual(value, known, leastTimes);
    if (!far || value === null) return [];
    const direction = value > far.median ? "大" : "小";
    return [
      {
        code: "far-figure",
        seriousness: far.times >= wrongUnit ? "serious" : "notice",
        words: `“${name} ${formatRange(range)}”比同类${direction}约 ${formatNumber(far.times, 2)} 倍，请核对单位`,
        evidence:
          `同类 ${far.n} 条的中位数 ${formatNumber(far.median, 3)} ${unit(code)?.symbol ?? ""}`.trim(),
      } as const,
    ];
  });
}
