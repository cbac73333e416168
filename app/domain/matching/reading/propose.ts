import type { Requirement } from "../../demand/requirement.ts";
import type { Fen } from "../../shared/money.ts";
import type { Day } from "../../shared/time.ts";
import type { SpecValue } from "../../supply/spec-value.ts";
import type { FamilyCode } from "../../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import { mentionsOf } from "./family-mentions.ts";
import type { Span } from "./clauses.ts";
import { exclusionsIn } from "./exclusions.ts";
import { familiesRead } from "./families-read.ts";
import { guessFamily, namesOtherThing, oldMachineFamily } from "./guess-family.ts";
import { asGoodAs, isBestFirst } from "../grades.ts";
import { statedChoices, type StatedChoice } from "./stated-choices.ts";
import { likenesses } from "./profiles.ts";
import type { NamedStandard, ReadFamily, ReadRequirement } from "./need-reading.ts";
import { isEquipment, offerOf } from "./offer-kind.ts";
import { requirementsIn } from "./requirements.ts";
import { standardsIn } from "./standards.ts";
import type { StatedFigure } from "./stated-figure.ts";
import { statedFigures, textFacts } from "./stated-figures.ts";
import {
  statedBudget,
  statedDeadline,
  statedLeadTime,
  statedQuantity,
  type ReadSource,
  type ReadTerm,
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
  /** False where a person has to confirm it: it follows from what the machine is for, or from a name in passing. */
  readonly sure: boolean;
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
  /** What a need rules out: 开式, 二手. */
  readonly exclusions: readonly ReadTerm<string>[];
  /** Standards, certificates and classes that the text names. */
  readonly standards: readonly NamedStandard[];
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
  const facts = textFacts(text, vocabulary);
  const figures = family ? consistent(statedFigures(text, family, vocabulary, [], facts)) : [];
  const choices = family ? statedChoices(text, vocabulary.attributesOf(family.code)) : [];
  const demands = family ? requirementsIn(text, family, vocabulary, facts) : [];
  const exclusions = exclusionsIn(text, vocabulary);
  const isRuledOut = ({ from, to }: Span) =>
    exclusions.some(({ span }) => span !== null && span.from < to && from < span.to);
  return {
    family: proposed,
    requirements: demands.flatMap((line) => proposedRequirement(line, isRuledOut)),
    specs: [...figures.map(specOf), ...choices.map(choiceSpec)],
    exclusions: exclusions.flatMap(({ words, span }) =>
      span ? [{ value: words, passage: span, source: "text" as const }] : [],
    ),
    standards: standardsIn(text).filter(({ span }) => !isRuledOut(span)),
    quantity: statedQuantity(text, machine),
    budget: statedBudget(text),
    deadline: statedDeadline(text),
    leadTimeDays: statedLeadTime(text),
  };
}

/** Less sure than this a family is not proposed, and from `sure` on it may be taken without being asked. */
const leastProposed = 0.6;
const sure = 0.8;
/** A shorter text says too little to tell a machine by its use. */
const leastWords = 10;

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
    // The machine that goes need not be like the one that is to come.
    const [like] = likenesses(text, vocabulary);
    const isLike = !like || related(value, like.family, vocabulary);
    return { value, passage, source: "inferred", oldModel: term, kindWord: null, sure: isLike };
  }
  const read = familiesRead(text, null, "", vocabulary);
  if (guess) {
    const { family: value, span: passage, kindWord = null } = guess;
    const isSure = read.some((each) => each.family === value && each.confidence >= sure);
    return { value, passage, source: "text", oldModel: null, kindWord, sure: isSure };
  }
  return byUse(text, read, vocabulary);
}

function related(one: FamilyCode, other: FamilyCode, vocabulary: Vocabulary): boolean {
  return vocabulary.closure(one).includes(other) || vocabulary.closure(other).includes(one);
}

/** Only words of its use tell the family; not where the text is about a part or a service, or names an old machine. */
function byUse(
  text: string,
  [best]: readonly ReadFamily[],
  vocabulary: Vocabulary,
): ProposedFamily | null {
  if (!best || best.by !== "use" || best.confidence < leastProposed) return null;
  if (text.trim().length < leastWords || vocabulary.oldModels.read(text).length > 0) return null;
  const { offers } = offerOf(text.split("\n", 1)[0]!, "equipment", false);
  if (!isEquipment(offers) || namesOtherThing(text, vocabulary)) return null;
  const passage = best.decidedBy[0]?.span ?? null;
  const kind = { oldModel: null, kindWord: null, sure: false };
  return { value: best.family, passage, source: "inferred", ...kind };
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

function proposedRequirement(
  { attribute, name, wanted, strength, source, span }: ReadRequirement,
  isRuledOut: (part: Span) => boolean,
): ProposedRequirement[] {
  if (!span || isRuledOut(span)) return [];
  const read = source === "text" ? "text" : "inferred";
  return [{ attribute, name, wanted, strength, source: read, passage: span }];
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

function choiceSpec({ attribute, choice, from, to }: StatedChoice): ProposedSpec {
  return {
    attribute: attribute.code,
    name: attribute.name,
    figure: { kind: "words", text: choice },
    source: "inferred",
    passage: { from, to },
  };
}
