import type { Mark } from "../catalogue/mark.ts";
import type { Requirement } from "../demand/requirement.ts";
import type { Listing } from "../supply/listing.ts";
import { satisfies, type WantedQuantity } from "../units/compare.ts";
import { convertRange } from "../units/convert.ts";
import { formatRange } from "../units/format-quantity.ts";
import { parseQuantity } from "../units/parse-quantity.ts";
import type { QuantityRange } from "../units/quantity.ts";
import { unit } from "../units/units.ts";
import type { AttributeDefinition } from "../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import {
  asSureAs,
  notStatedAnswer,
  rangeOf,
  sentence,
  sourceWords,
  unreadable,
  type Answer,
  type WantedFigure,
} from "./answer.ts";
import { compareWords } from "./compare-words.ts";
import type { FamilyRelation } from "./family-relation.ts";
import { gradeAnswer, wantedGrade } from "./grade-answer.ts";
import { isEnergyGrade } from "./grades.ts";
import type { Verdict } from "./match.ts";
import { offeredLine, requiredAttribute, type OfferedLine } from "./offered-line.ts";
import { wantedInWords } from "./wanted-words.ts";
import * as words from "./words.ts";

/** The answer for one requirement of a need, in the asker's unit. What is not stated is unknown, never violated. */
export function requirementVerdict(
  requirement: Requirement,
  listing: Listing,
  relation: FamilyRelation,
  marks: readonly Mark[],
  vocabulary: Vocabulary,
): Verdict {
  const { need, listing: offeredFamily } = relation.family;
  const attribute = requiredAttribute(requirement, [need, offeredFamily], vocabulary);
  const family =
    attribute && !offeredFamily.attributes.includes(attribute.code) ? need : offeredFamily;
  const line = offeredLine(requirement, attribute, listing, family, vocabulary);
  const grade = wantedGrade(requirement, attribute);
  const judged = isEnergyGrade(attribute, requirement.name) ? marks : [];
  const answer = grade
    ? gradeAnswer(grade, line, judged)
    : answerTo(requirement.wanted, line, attribute);
  return { requirement, wanted: wantedInWords(requirement, attribute), ...answer };
}

function answerTo(
  wanted: Requirement["wanted"],
  line: OfferedLine | null,
  attribute: AttributeDefinition | null,
): Answer {
  if (!line) return notStatedAnswer;
  const answer =
    wanted.op === "is"
      ? answerWords(wanted.text, line, attribute)
      : answerFigure(wanted, line, attribute);
  return asSureAs(line, answer);
}

// Figures

function answerFigure(
  wanted: WantedFigure,
  line: OfferedLine,
  attribute: AttributeDefinition | null,
): Answer {
  const stated = rangeOf(line.figure, wanted);
  if (!stated) return unreadable(line.figure);
  const offered = reach(stated, wanted, attribute);
  const shown = formatRange(stated, wanted.range.unit);
  const { verdict, margin, reading } = satisfies(offered, wanted);
  const moved = convertRange(stated, wanted.range.unit);
  const why: string[] = [];
  if (verdict === "unknown") why.push(moved.ok ? openWords(stated, wanted) : reading);
  else {
    const converted = stated.unit !== wanted.range.unit;
    const distance = reading || (margin ? marginWords(wanted, margin, converted) : "");
    why.push(offered === stated ? distance : words.atItsLimit(distance));
    if (converted) why.push(words.convertedFrom(stated));
  }
  return { verdict, offered: shown, reason: sentence([...why, sourceWords(line)]) };
}

/** 最大起重量 ≤ 10 t says what the machine can do: the limit of a "more is better" attribute is its figure. */
function reach(
  stated: QuantityRange,
  wanted: WantedQuantity,
  attribute: AttributeDefinition | null,
): QuantityRange {
  const isLimit = stated.min === null && stated.max !== null;
  return isLimit && attribute?.direction === "more" && wanted.op === "gte"
    ? { ...stated, min: stated.max }
    : stated;
}

function openWords(offered: QuantityRange, { range }: WantedQuantity): string {
  if (offered.min === null && offered.max === null) return "";
  return range.min === null && range.max === null
    ? words.noFigureWanted
    : words.partlyWithin(offered);
}

/** As `formatRange` shows converted figures. */
const convertedDigits = 4;

/** A converted margin has no more digits than the converted figure beside it. */
function marginWords({ op, range }: WantedQuantity, exact: number, converted: boolean): string {
  const margin = converted ? Number(exact.toPrecision(convertedDigits)) : exact;
  if (op === "gte")
    return margin > 0
      ? words.marginAbove(margin, range.unit)
      : words.marginBelow(margin, range.unit);
  if (op === "lte")
    return margin > 0
      ? words.marginBelow(margin, range.unit)
      : words.marginAbove(margin, range.unit);
  return margin > 0 ? "" : words.difference(margin, range.unit);
}

// Words

function answerWords(
  wanted: string,
  line: OfferedLine,
  attribute: AttributeDefinition | null,
): Answer {
  if (line.figure.kind === "quantity") return answerFigureAsWords(wanted, line, line.figure);
  const { text } = line.figure;
  const { verdict, reason } = compareWords(wanted, text, attribute);
  return { verdict, offered: text, reason: sentence([reason, sourceWords(line)]) };
}

/** 极数 为 “4 极” asked in words, 4 offered as a figure. */
function answerFigureAsWords(wanted: string, line: OfferedLine, offered: QuantityRange): Answer {
  const shown = formatRange(offered);
  const kind = unit(offered.unit)?.kind;
  const read = kind ? parseQuantity(wanted, { kind, defaultUnit: offered.unit }) : null;
  if (!read?.ok) return { verdict: "unknown", offered: shown, reason: words.differentWords };
  const { min, max } = read.value;
  const op = min === null ? "lte" : max === null ? "gte" : min === max ? "eq" : "between";
  return answerFigure({ op, range: read.value }, line, null);
}
