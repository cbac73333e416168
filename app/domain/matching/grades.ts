import { foldText } from "../units/fold-text.ts";
import type { QuantityRange } from "../units/quantity.ts";
import { unit } from "../units/units.ts";
import type { AttributeDefinition } from "../vocabulary/vocabulary.ts";

/** 1 级 is best unless the attribute says that more is. */
export function isBestFirst(range: QuantityRange, attribute: AttributeDefinition | null): boolean {
  return unit(range.unit)?.kind === "grade" && attribute?.direction !== "more";
}

/** 能效等级, whether the vocabulary has it as a grade or as a choice of 1级, 2级, IE4. */
export function isEnergyGrade(attribute: AttributeDefinition | null, written: string): boolean {
  const names = attribute ? [attribute.name, ...attribute.synonyms] : [written];
  return names.some((name) => /能效(?:等级|级别)|^能效$/.test(name));
}

/**
 * 2 级以上, 不低于 2 级 and ≤ 2 级 all mean 2 or 1, because nobody states a grade to mean a worse one. `best` is the
 * best grade there is: 1 of energy efficiency, above 0 of measuring (0.5 级).
 */
export function asGoodAs(range: QuantityRange, best = 1): QuantityRange {
  const { min, max } = range;
  const worst = max ?? min;
  if ((min === null) === (max === null) || worst === null) return range;
  return { ...range, min: Math.min(best, worst), max: worst };
}

const digits = "一二三四五";
/** GB 18613-2020 and IEC 60034-30-1 for three-phase motors: IE3 = 3 级, IE4 = 2 级, IE5 = 1 级. */
const ofClass: Record<string, number> = { IE5: 1, IE4: 2, IE3: 3 };
const gradeWords = /(?:(IE[1-5])|(?<![\d.])([1-5一二三四五])\s*级)(?!变|配|压|泵)/gi;
const orBetter = /不低于|不得低于|至少|[≤≥]|(?:及|或)?以上|或更(?:好|优|高)|及更高/;

/** The grade that words name: 二级, 2级及以上, IE4. Null for none, for two different ones, for IE1 and IE2. */
export function gradeInWords(text: string): QuantityRange | null {
  const folded = foldText(text);
  const named = [...folded.matchAll(gradeWords)].map(([, level, digit = ""]) =>
    level === undefined
      ? Number(digit) || digits.indexOf(digit) + 1
      : (ofClass[level.toUpperCase()] ?? null),
  );
  const [grade = null] = named;
  if (grade === null || named.some((each) => each !== grade)) return null;
  return { min: orBetter.test(folded) ? 1 : grade, max: grade, unit: "grade" };
}
