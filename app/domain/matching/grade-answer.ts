import { efficiencySentence } from "../catalogue/efficiency-words.ts";
import { markFacetOf, type Mark } from "../catalogue/mark.ts";
import { satisfies, type WantedQuantity } from "../units/compare.ts";
import { formatRange } from "../units/format-quantity.ts";
import type { AttributeDefinition } from "../vocabulary/vocabulary.ts";
import {
  notStatedAnswer,
  rangeOf,
  sentence,
  sourceWords,
  unreadable,
  type Answer,
  type WantedFigure,
} from "./answer.ts";
import { asGoodAs } from "./grades.ts";
import type { OfferedLine } from "./offered-line.ts";
import * as words from "./words.ts";

/** The answer for a grade where 1 is best. A computed mark goes before what the company claims. */
export function gradeAnswer(
  wanted: WantedFigure,
  line: OfferedLine | null,
  marks: readonly Mark[],
): Answer {
  return computedAnswer(wanted, line, marks) ?? claimedAnswer(wanted, line);
}

export function isEnergyGrade(attribute: AttributeDefinition | null, written: string): boolean {
  const names = attribute ? [attribute.name, ...attribute.synonyms] : [written];
  return names.some((name) => name.includes("能效"));
}

function wishOf(wanted: WantedFigure): WantedQuantity {
  return wanted.op === "eq" ? wanted : { op: "between", range: asGoodAs(wanted.range) };
}

function claimedAnswer(wanted: WantedFigure, line: OfferedLine | null): Answer {
  if (!line) return notStatedAnswer;
  const stated = rangeOf(line.figure, wanted);
  if (!stated) return unreadable(line.figure);
  const { verdict } = satisfies(asGoodAs(stated), wishOf(wanted));
  const why =
    verdict === "unknown"
      ? words.partlyWithin(stated)
      : wanted.op === "eq"
        ? ""
        : words.gradeReading;
  return { verdict, offered: formatRange(stated), reason: sentence([why, sourceWords(line)]) };
}

/** Null where no mark speaks of the machine. */
function computedAnswer(
  wanted: WantedFigure,
  line: OfferedLine | null,
  marks: readonly Mark[],
): Answer | null {
  const mark = marks.find((each) => each.state !== "refused" && each.state !== "expired");
  if (!mark) return null;
  const told = efficiencySentence(mark.evidence);
  if (markFacetOf(mark) === null) {
    if (!line) return { ...notStatedAnswer, reason: told };
    const claimed = claimedAnswer(wanted, line);
    return { ...claimed, reason: sentence([words.gradeAsClaimed, claimed.reason, told]) };
  }
  const grade = mark.evidence.outcome === "graded" ? mark.evidence.grade : null;
  // Below grade 3 is worse than every number that the standard has.
  const value = grade ?? worstGrade + 1;
  const offered = { min: value, max: value, unit: wanted.range.unit };
  const { verdict } = satisfies(offered, wishOf(wanted));
  const claim = line ? rangeOf(line.figure, wanted) : null;
  const differs = claim !== null && (claim.min !== value || claim.max !== value);
  return {
    verdict,
    offered: grade === null ? words.belowAllGrades : words.computedGrade(grade),
    reason: differs ? words.claimDiffers(formatRange(claim), told) : told,
  };
}

const worstGrade = 3;
