import type { Requirement } from "../demand/requirement.ts";
import { formatWanted } from "../units/format-quantity.ts";
import type { AttributeDefinition } from "../vocabulary/vocabulary.ts";
import { wantedGrade } from "./grade-answer.ts";
import { wantedGradeWords } from "./words.ts";

/**
 * What a requirement wants, as verdicts and lists of needs say it: ≥ 13 m³/min, 变频, 不低于 2 级. Without its attribute
 * the requirement's own name says whether it is a grade of energy efficiency.
 */
export function wantedInWords(
  requirement: Requirement,
  attribute: AttributeDefinition | null = null,
): string {
  const grade = wantedGrade(requirement, attribute);
  if (grade) return wantedGradeWords(grade);
  const { wanted } = requirement;
  return wanted.op === "is" ? wanted.text : formatWanted(wanted.op, wanted.range);
}
