import { efficiencySentence } from "../catalogue/efficiency-words.ts";
import { isEfficiencyMark, isLive, markFacetOf, type Mark } from "../catalogue/mark.ts";
import type { Requirement } from "../demand/requirement.ts";
import { satisfies } from "../units/compare.ts";
import { parseQuantity } from "../units/parse-quantity.ts";
import type { QuantityRange } from "../units/quantity.ts";
import type { AttributeDefinition } from "../vocabulary/vocabulary.ts";
import {
  asSureAs,
  figureWords,
  notStatedAnswer,
  sentence,
  sourceWords,
  unreadable,
  type Answer,
} from "./answer.ts";
import { asGoodAs, gradeInWords, isBestFirst, isEnergyGrade } from "./grades.ts";
import type { VerdictWord } from "./match.ts";
import type { OfferedLine } from "./said-line.ts";
import * as words from "./words.ts";

/**
 * The grades that a requirement accepts, or null when it asks for no grade where 1 is best. 2 级 of energy efficiency
 * is 2 or 1, whichever way it is asked: nobody refuses the better grade.
 */
export function wantedGrade(
  requirement: Requirement,
  attribute: AttributeDefinition | null,
): QuantityRange | null {
  const { wanted } = requirement;
  const energy = isEnergyGrade(attribute, requirement.name);
  const range = wanted.op === "is" ? (energy ? gradeInWords(wanted.text) : null) : wanted.range;
  if (!range || !isBestFirst(range, attribute)) return null;
  if (energy && wanted.op !== "between") return { ...range, min: 1, max: range.max ?? range.min };
  return asGoodAs(range, 0);
}

/** The answer for a grade where 1 is best. A computed mark goes before what the company claims. */
export function gradeAnswer(
  wanted: QuantityRange,
  line: OfferedLine | null,
  marks: readonly Mark[],
): Answer {
  return computedAnswer(wanted, line, marks) ?? claimedAnswer(wanted, line);
}

function accepts(wanted: QuantityRange, offered: QuantityRange): VerdictWord {
  return satisfies(offered, { op: "between", range: wanted }).verdict;
}

function claimedGrade({ figure }: OfferedLine): QuantityRange | null {
  if (figure.kind === "quantity") return asGoodAs(figure);
  const named = gradeInWords(figure.text);
  if (named) return named;
  const measured = /(?<![\d.])0?\.\d+\s*级|\d+\.\d+\s*级/.test(figure.text);
  const read = measured ? parseQuantity(figure.text, { kind: "grade" }) : null;
  return read?.ok ? asGoodAs(read.value, 0) : null;
}

function claimedAnswer(wanted: QuantityRange, line: OfferedLine | null): Answer {
  if (!line) return notStatedAnswer;
  const stated = claimedGrade(line);
  if (!stated) return unreadable(line.figure);
  const verdict = accepts(wanted, stated);
  const why = verdict === "unknown" ? words.partlyWithin(stated) : words.gradeReading;
  const offered = figureWords(line.figure);
  return asSureAs(line, { verdict, offered, reason: sentence([why, sourceWords(line)]) });
}

/** Null where no mark speaks of the machine. */
function computedAnswer(
  wanted: QuantityRange,
  line: OfferedLine | null,
  marks: readonly Mark[],
): Answer | null {
  const mark = marks.filter(isEfficiencyMark).find(isLive);
  if (!mark) return null;
  const told = efficiencySentence(mark.evidence);
  if (markFacetOf(mark) === null) {
    if (!line) return { ...notStatedAnswer, reason: told };
    const claimed = claimedAnswer(wanted, line);
    const source = sourceWords(line) || words.gradeAsClaimed;
    const why = claimed.verdict === "unknown" ? claimed.reason : source;
    return { ...claimed, reason: sentence([why, told]) };
  }
  const grade = mark.evidence.outcome === "graded" ? mark.evidence.grade : null;
  // Below grade 3 is worse than every number that the standard has.
  const value = grade ?? worstGrade + 1;
  const verdict = accepts(wanted, { min: value, max: value, unit: wanted.unit });
  const claim = line ? claimedGrade(line) : null;
  const differs = line && claim && (claim.min !== value || claim.max !== value);
  return {
    verdict,
    offered: grade === null ? words.belowAllGrades : words.computedGrade(grade),
    reason: differs ? words.claimDiffers(figureWords(line.figure), told) : told,
  };
}

const worstGrade = 3;
