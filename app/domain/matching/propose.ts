import type { Operator, Requirement, Strength } from "../demand/requirement.ts";
import type { Fen } from "../shared/money.ts";
import type { Day } from "../shared/time.ts";
import type { SpecValue } from "../supply/spec-value.ts";
import { foldText } from "../units/fold-text.ts";
import type { FamilyCode } from "../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import { mentionsOf } from "./family-mentions.ts";
import { clauseAround, type Span } from "./clauses.ts";
import { guessFamily, oldMachineFamily } from "./guess-family.ts";
import { asGoodAs, isBestFirst } from "./grades.ts";
import { statedChoices, type StatedChoice } from "./stated-choices.ts";
import { statedFigures, type StatedFigure } from "./stated-figures.ts";
import {
  statedBudget,
  statedDeadline,
  statedLeadTime,
  statedQuantity,
  type ReadSource,
  type StatedTerm,
} from "./stated-terms.ts";

export interface ProposedFamily {
  readonly value: FamilyCode;
  /** Null where only the field of the old machine tells it. */
  readonly passage: Span | null;
  readonly source: ReadSource;
  /** The number of the machine in service that alone decided; null where the text names the machine. */
  readonly oldModel: string | null;
  /** The word beside the machine's name that tells its kind, where one does. */
  readonly kindWord: string | null;
}

export interface ProposedRequirement extends Requirement {
  readonly source: ReadSource;
  /** The passage in the text. */
  readonly passage: Span;
}

export interface ProposedSpec extends SpecValue {
  readonly source: ReadSource;
  readonly passage: Span;
}

/**
 * What a free text suggests for a form; the person who wrote it confirms. Every part carries its passage: UTF-16
 * indices into the text as it was given, end excluded. A need takes requirements, quantity, budget and deadline; a
 * listing takes specs and the lead time: the same figures, read for the other side.
 */
export interface Proposal {
  readonly family: ProposedFamily | null;
  readonly requirements: readonly ProposedRequirement[];
  readonly specs: readonly ProposedSpec[];
  /** 台（套） */
  readonly quantity: StatedTerm<number> | null;
  /** 分 for the whole quantity. */
  readonly budget: StatedTerm<Fen> | null;
  readonly deadline: StatedTerm<Day> | null;
  readonly leadTimeDays: StatedTerm<number> | null;
}

/**
 * Reads family, figures and terms from the text of a need or a listing: rather nothing than something wrong. Figures
 * of an old machine, of an exclusion, or with two candidate attributes are left out; without a family there are none.
 * `oldModel` is the number in the field of the machine in service; it is asked only where the text names no machine.
 */
export function proposeFromText(text: string, vocabulary: Vocabulary, oldModel = ""): Proposal {
  const proposed = proposedFamily(text, vocabulary, oldModel);
  const family = proposed && vocabulary.family(proposed.value);
  const machine = family ? mentionsOf(text, family.code, vocabulary) : [];
  const figures = family ? consistent(statedFigures(text, family, vocabulary)) : [];
  const choices = family ? statedChoices(text, vocabulary.attributesOf(family.code)) : [];
  return {
    family: proposed,
    requirements: [
      ...figures.map((figure) => requirementOf(figure, text)),
      ...choices.map((choice) => choiceRequirement(choice, text)),
    ],
    specs: [...figures.map(specOf), ...choices.map(choiceSpec)],
    quantity: statedQuantity(text, machine),
    budget: statedBudget(text),
    deadline: statedDeadline(text),
    leadTimeDays: statedLeadTime(text),
  };
}

function proposedFamily(
  text: string,
  vocabulary: Vocabulary,
  oldModel: string,
): ProposedFamily | null {
  const guess = guessFamily(text, vocabulary);
  if (guess?.by === "oldModel" || (!guess && oldModel)) {
    const only = guess ?? oldMachineFamily(oldModel, vocabulary);
    if (!only) return null;
    const passage = guess?.span ?? null;
    const { family: value, term } = only;
    return { value, passage, source: "inferred", oldModel: term, kindWord: null };
  }
  if (!guess) return null;
  const { family: value, span: passage, kindWord = null } = guess;
  return { value, passage, source: "text", oldModel: null, kindWord };
}

/** One figure an attribute; two different ones leave the attribute out. */
function consistent(figures: readonly StatedFigure[]): StatedFigure[] {
  const same = (a: StatedFigure, b: StatedFigure) =>
    a.op === b.op &&
    a.range.min === b.range.min &&
    a.range.max === b.range.max &&
    a.range.unit === b.range.unit;
  return figures.filter((figure, i) => {
    const all = figures.filter((other) => other.attribute.code === figure.attribute.code);
    return all.every((other) => same(other, figure)) && figures.indexOf(all[0]!) === i;
  });
}

const bareOperator = { more: "gte", less: "lte", fit: "eq" } as const;

/** A bare figure of a "more is better" attribute is what is needed at least: that is our reading. */
function requirementOf(figure: StatedFigure, text: string): ProposedRequirement {
  const { attribute, range, by } = figure;
  const bare = figure.op === "eq";
  const op = bare ? bareOperator[attribute.direction] : figure.op;
  return {
    attribute: attribute.code,
    name: attribute.name,
    wanted: { op, range: bounded(op, range) },
    strength: strengthAt(text, figure),
    source: by === "unit" || (bare && op !== "eq") ? "inferred" : "text",
    passage: { from: figure.from, to: figure.to },
  };
}

function bounded(op: Exclude<Operator, "is">, range: StatedFigure["range"]): StatedFigure["range"] {
  if (op === "gte") return { ...range, min: range.min ?? range.max, max: null };
  if (op === "lte") return { ...range, min: null, max: range.max ?? range.min };
  return range;
}

function specOf({ attribute, range, by, from, to }: StatedFigure): ProposedSpec {
  return {
    attribute: attribute.code,
    name: attribute.name,
    figure: { kind: "quantity", ...(isBestFirst(range, attribute) ? asGoodAs(range) : range) },
    source: by === "unit" ? "inferred" : "text",
    passage: { from, to },
  };
}

const wish = /期望|希望|最好|优先|尽量|如能|为佳|更佳|更好|可考虑/;

function strengthAt(text: string, part: Span): Strength {
  const folded = foldText(text);
  const clause = clauseAround(folded, part);
  return wish.test(folded.slice(clause.from, clause.to)) ? "nice" : "must";
}

function choiceRequirement(
  { attribute, choice, from, to }: StatedChoice,
  text: string,
): ProposedRequirement {
  return {
    attribute: attribute.code,
    name: attribute.name,
    wanted: { op: "is", text: choice },
    strength: strengthAt(text, { from, to }),
    source: "inferred",
    passage: { from, to },
  };
}

function choiceSpec({ attribute, choice, from, to }: StatedChoice): ProposedSpec {
  return {
    attribute: attribute.code,
    name: attribute.name,
    figure: { kind: "words", text: choice },
    source: "inferred",
    passage: { from, to },
  };
}
