import { formatRange } from "../../units/format-quantity.ts";
import { signedKinds } from "../../units/parse-quantity.ts";
import type { QuantityKind } from "../../units/quantity.ts";
import { quantityKindLabels, unit } from "../../units/units.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import type { Finding } from "../review.ts";
import type { CheckedPosting, PostingFacts, StatedFigure } from "./posting-facts.ts";

const absoluteZero = -273.15;
/** A condensing boiler is given up to here by its lower heating value. */
const mostByHeatingValue = 110;

/** Figures that no machine can have: below zero, above 100 %, a power in MPa. */
export function impossibleFiguresCheck(
  { figures }: CheckedPosting,
  { vocabulary }: PostingFacts,
): Finding[] {
  return figures.flatMap((figure) => {
    const wrong = whatIsWrong(figure, vocabulary);
    if (!wrong) return [];
    return [
      {
        code: "impossible",
        seriousness: wrong.doubtful ? "notice" : "serious",
        words: `“${figure.name} ${formatRange(figure.range)}”${wrong.words}`,
        evidence: wrong.evidence,
      } as const,
    ];
  });
}

/** Whether a figure is one that no machine can have. */
export function isImpossible(figure: StatedFigure, vocabulary: Vocabulary): boolean {
  return whatIsWrong(figure, vocabulary) !== null;
}

interface Wrong {
  readonly words: string;
  readonly evidence: string;
  readonly doubtful?: boolean;
}

function whatIsWrong(
  { attribute, name, range }: StatedFigure,
  vocabulary: Vocabulary,
): Wrong | null {
  const kind = unit(range.unit)?.kind;
  if (!kind) return null;
  const wanted = attribute === null ? null : vocabulary.attribute(attribute);
  if (wanted && wanted.kind !== kind && wanted.kind !== "choice" && wanted.kind !== "text") {
    const [is, should] = [quantityKindLabels[kind], quantityKindLabels[wanted.kind]];
    return { words: "的单位不对", evidence: `单位属于${is}，应为${should}` };
  }
  const ends = [range.min, range.max].filter((end) => end !== null);
  if (range.min !== null && range.max !== null && range.min > range.max)
    return { words: "的下限大于上限", evidence: "范围颠倒" };
  if (ends.some((end) => end < 0) && mustBePositive(kind, name))
    return { words: "不能为负", evidence: `${quantityKindLabels[kind]}不小于 0` };
  if (kind === "temperature") {
    // ℃ is the only unit of its kind.
    if (Math.min(...ends) < absoluteZero)
      return { words: "低于绝对零度", evidence: `${absoluteZero} ℃ 以下没有温度` };
  }
  const most = Math.max(...ends);
  if (kind === "percentage" && most > 100)
    return {
      words: "超过 100%",
      evidence:
        most <= mostByHeatingValue
          ? "按低位发热量计的热效率可略超 100%，请核对口径"
          : "比例不超过 100%",
      doubtful: most <= mostByHeatingValue,
    };
  return null;
}

/** Temperatures, tolerances and vacuum may be below zero; a rate (热效率) may not. */
function mustBePositive(kind: QuantityKind, name: string): boolean {
  return kind === "percentage" ? name.endsWith("率") : !signedKinds.includes(kind);
}
