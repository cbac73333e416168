import type { Mark } from "../catalogue/mark.ts";
import type { Requirement } from "../demand/requirement.ts";
import type { Listing } from "../supply/listing.ts";
import { convertRange } from "../units/convert.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import { formatRange } from "../units/format-quantity.ts";
import { parseQuantity } from "../units/parse-quantity.ts";
import type { QuantityRange, UnitCode } from "../units/quantity.ts";
import { unit } from "../units/units.ts";
import type { AttributeDefinition } from "../vocabulary/vocabulary.ts";
import {
  asSureAs,
  notStatedAnswer,
  sentence,
  sourceWords,
  unreadable,
  type Answer,
} from "./answer.ts";
import { compareFigures, type WantedFigures } from "./compare-figures.ts";
import { compareWords } from "./compare-words.ts";
import type { FamilyRelation } from "./relation.ts";
import { offeredFigure, takesAll, type OfferedFigure } from "./figure-meaning.ts";
import { gradeAnswer, wantedGrade } from "./grade-answer.ts";
import { isEnergyGrade } from "./grades.ts";
import type { Verdict } from "./match.ts";
import { offeredLine, requiredAttribute } from "./offered-line.ts";
import type { OfferedLine } from "./said-line.ts";
import { wantedInWords } from "./wanted-words.ts";
import { withFigure } from "./worded-figure.ts";
import * as words from "./words.ts";

/** A requirement as it is judged: 超过 leaves the number itself out. */
export interface JudgedRequirement extends Requirement {
  readonly strict?: boolean;
}

/** The answer for one requirement of a need, in the asker's unit. What is not stated is unknown, never violated. */
export function requirementVerdict(
  requirement: JudgedRequirement,
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
  const wanted = wantedInWords(requirement, attribute);
  const answer = answerTo(requirement, line, attribute, listing.title, marks);
  return {
    ...{ about: "figure", requirement: plainOf(requirement), wanted, ...answer },
    ...(line?.passage ? { passage: line.passage } : {}),
  };
}

/** A need's line meets many listings: what is the same for all of them is made once. */
const plain = new WeakMap<JudgedRequirement, Requirement>();
const figured = new WeakMap<JudgedRequirement, JudgedRequirement>();

/** The line as a need holds it, without what only the reading knows. */
function plainOf(requirement: JudgedRequirement): Requirement {
  const known = plain.get(requirement);
  if (known) return known;
  const { attribute, name, wanted, strength, source } = requirement;
  const made = { attribute, name, wanted, strength, ...(source === undefined ? {} : { source }) };
  plain.set(requirement, made);
  return made;
}

function figuredOf(requirement: JudgedRequirement): JudgedRequirement {
  const made = figured.get(requirement) ?? withFigure(requirement);
  figured.set(requirement, made);
  return made;
}

/** What one line of a listing answers to a requirement; the title may tell how its figure is meant. */
export function answerTo(
  requirement: JudgedRequirement,
  line: OfferedLine | null,
  attribute: AttributeDefinition | null,
  title: string,
  marks: readonly Mark[],
): Answer {
  const { wanted, strict = false, source } = figuredOf(requirement);
  const rounded = source === "text" || source === "inferred";
  const grade = wantedGrade(requirement, attribute);
  if (grade)
    return gradeAnswer(grade, line, isEnergyGrade(attribute, requirement.name) ? marks : []);
  if (!line) return notStatedAnswer;
  const answer =
    wanted.op === "is"
      ? answerWords(wanted.text, line, attribute, requirement.name, title)
      : answerFigure({ ...wanted, strict, rounded }, line, attribute, requirement.name, title);
  // Both sides only inferred from words: 高低温湿热 and 恒温恒湿 may be the same chamber.
  if (rounded && wanted.op === "is" && line.source === "inferred" && answer.verdict === "violated")
    return { ...answer, verdict: "unknown", reason: words.onlyInPassing };
  return asSureAs(line, answer);
}

function answerFigure(
  wanted: WantedFigures,
  line: OfferedLine,
  attribute: AttributeDefinition | null,
  name: string,
  title: string,
): Answer {
  const { range } = wanted;
  const figure = offeredFigure(line.figure, unit(range.unit)?.kind, line.beside, title);
  if (!figure) return unreadable(line.figure);
  const stated = takesAll(figure, [name, attribute?.name ?? ""]);
  const { verdict, reason, ...rest } = compareFigures(wanted, stated, attribute);
  const moved = convertRange(stated.range, range.unit);
  const converted = moved.ok && stated.range.unit !== range.unit;
  const why = [reason, converted ? words.convertedFrom(stated.range) : "", sourceWords(line)];
  return { verdict, offered: offeredWords(stated, range.unit), reason: sentence(why), ...rest };
}

/** Every value of a list, in the asker's unit. */
function offeredWords({ range, values }: OfferedFigure, code: UnitCode): string {
  return values.length > 1
    ? values.map((value) => formatRange(value, code)).join(" / ")
    : formatRange(range, code);
}

function answerWords(
  wanted: string,
  line: OfferedLine,
  attribute: AttributeDefinition | null,
  name: string,
  title: string,
): Answer {
  if (line.figure.kind === "quantity") return figureAsWords(wanted, line, line.figure, title);
  const { text } = line.figure;
  const { verdict, reason } = compareWords(wanted, text, attribute, attribute?.name ?? name);
  return { verdict, offered: text, reason: sentence([reason, sourceWords(line)]) };
}

/** 极数 为 “4 极” asked in words, 4 offered as a figure. */
function figureAsWords(
  wanted: string,
  line: OfferedLine,
  offered: QuantityRange,
  title: string,
): Answer {
  const shown = formatRange(offered);
  const kind = unit(offered.unit)?.kind;
  const read = kind ? parseQuantity(wanted, { kind, defaultUnit: offered.unit }) : null;
  if (!read?.ok) return { verdict: "unknown", offered: shown, reason: words.differentWords };
  const { min, max } = read.value;
  const op = min === null ? "lte" : max === null ? "gte" : min === max ? "eq" : "between";
  return answerFigure({ op, range: read.value }, line, null, "", title);
}
