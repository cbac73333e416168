import { foldText } from "../../units/fold-text.ts";
import { mentionsIn } from "../../vocabulary/mentions.ts";
import type { FamilyCode } from "../../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import { clauseAround, isElsewhere, type Span } from "./clauses.ts";
import { exclusionsIn } from "./exclusions.ts";
import {
  guessFamily,
  namesOtherThing,
  oldMachineFamily,
  type FamilyGuess,
} from "./guess-family.ts";
import type { FamilyEvidence, ReadFamily, ReadWords } from "./need-reading.ts";
import { likenesses, type Likeness } from "./profiles.ts";
import { usesIn } from "./uses.ts";

/** How sure each kind of evidence is; the order of candidates follows from it. */
const sureness = {
  chosen: 1,
  name: 0.95,
  wish: 0.9,
  oldModel: 0.75,
  use: 0.6,
  named: 0.3,
} as const;
/** A name in the title of which the rest of the text speaks less, or not at all. */
const lessSure = 0.85;
const leastSure = 0.6;
/** A name that only the description says: sure where the text sounds like it, else in passing. */
const inDescription = 0.8;
const inPassing = 0.4;
/** A use that is not said in full is less sure. */
const leastUse = 0.45;
/** What the text sounds like, by how far the next family is behind. */
const likeness = [
  [0.3, 0.75],
  [0.5, 0.65],
  [0.7, 0.55],
  [0.85, 0.48],
  [1, 0.4],
] as const;

/** The next family is so far behind that the text speaks of one machine only. */
const ofOneMachine = 0.4;
/** Of a shorter text too little is known for that. */
const longEnough = 40;

/**
 * The families that a posting may be about, most likely first: the one chosen, the one its words name as what is
 * meant, those of its old machine, those whose use it describes, and those that it only names. `oldModel` is the field
 * of the machine in service.
 */
export function familiesRead(
  text: string,
  chosen: FamilyCode | null,
  oldModel: string,
  vocabulary: Vocabulary,
): ReadFamily[] {
  const found = new Map<FamilyCode, ReadFamily>();
  const add = (
    family: FamilyCode,
    by: FamilyEvidence,
    decidedBy: readonly ReadWords[],
    confidence: number = sureness[by],
  ) => {
    const known = found.get(family);
    if (!known || known.confidence < confidence)
      found.set(family, { family, by, confidence, decidedBy: decidedBy });
  };
  if (chosen !== null && vocabulary.family(chosen)) add(chosen, "chosen", []);
  const guess = guessFamily(text, vocabulary);
  const exclusions = exclusionsIn(text, vocabulary);
  const folded = foldText(text);
  const isMeant = (part: Span) =>
    !isElsewhere(folded, part) &&
    !exclusions.some(({ span }) => span && span.from < part.to && part.from < span.to);
  // A sort that is refused (手动曲线封边别来) is one of what is wanted, and speaks of it; another machine does not.
  const others = exclusions.filter(({ kind }) => kind !== "trait");
  const like = chosen === null ? likenesses(blanked(text, others), vocabulary) : [];
  if (guess)
    add(
      guess.family,
      guess.by,
      [{ words: guess.term, span: guess.span }],
      sureOf(guess, text, like),
    );
  const old = oldModel === "" ? null : oldMachineFamily(oldModel, vocabulary);
  const soundsElse =
    old && like[0] && like[0].family !== old.family && (like[1]?.score ?? 0) < 0.7 * like[0].score;
  if (old) add(old.family, "oldModel", [], soundsElse ? inPassing : sureness.oldModel);
  const best = like[0]?.score ?? 0;
  const behind = (like[1]?.score ?? 0) / best;
  // A part or a service that the title names is no machine for what it is used for, unless all else is of one machine.
  const isTold = text.length >= longEnough && behind < ofOneMachine;
  const isOther = !guess && !isTold && namesOtherThing(text, vocabulary);
  const doubt = isOther ? 0.5 : 1;
  for (const { family, span, coverage } of chosen === null ? usesIn(text, vocabulary) : []) {
    if (!isMeant(span) || isStepBefore(folded, span)) continue;
    const share = Math.max(0, (coverage - 0.8) / 0.2);
    add(
      family,
      "use",
      [{ words: text.slice(span.from, span.to), span }],
      doubt * (leastUse + (sureness.use - leastUse) * share),
    );
  }
  const sure = likeness.find(([most]) => behind < most)?.[1] ?? likeness.at(-1)![1];
  for (const { family, score } of like)
    add(family, "use", [], doubt * (score === best ? sure : (sure * 0.7 * score) / best));
  const ruledOut = new Set<FamilyCode>();
  for (const { family, words } of exclusions) {
    if (family === null) continue;
    if (namesSomeOnly(words, family, vocabulary)) {
      if (!guess) add(family, "wish", [], leastSure);
      continue;
    }
    for (const code of vocabulary.closure(family)) ruledOut.add(code);
    const [wider] = vocabulary.ancestors(family);
    if (!guess && wider !== undefined) add(wider, "wish", [], sureness.oldModel);
  }
  for (const { families, decided, from, to, term } of mentionsIn(text, vocabulary)) {
    const [family] = families;
    if (!decided || family === undefined) continue;
    const aside = isElsewhere(text, clauseAround(text, { from, to }));
    add(family, "named", [{ words: term, span: { from, to } }], aside ? 0.2 : sureness.named);
  }
  const meant = [...found.values()].filter(
    ({ family, by }) => by === "chosen" || !ruledOut.has(family),
  );
  return meant.sort(
    (a, b) =>
      b.confidence - a.confidence ||
      (a.decidedBy[0]?.span.from ?? 0) - (b.decidedBy[0]?.span.from ?? 0) ||
      (a.family < b.family ? -1 : 1),
  );
}

/** 热处理后弯: what was done to the piece before, by another machine. */
function isStepBefore(folded: string, { from, to }: Span): boolean {
  const step = /^(?:之|以)?[后前](?![处道整续端面置桥轴])/;
  return step.test(folded.slice(to, to + 3)) || /.后[^,，]{2,}$/.test(folded.slice(from, to));
}

/** The text without what it rules out: it is to sound like what is wanted. */
function blanked(text: string, parts: readonly { readonly span: Span | null }[]): string {
  return parts.reduce(
    (rest, { span }) =>
      span
        ? rest.slice(0, span.from) + " ".repeat(span.to - span.from) + rest.slice(span.to)
        : rest,
    text,
  );
}

/**
 * A name of some machines of a family only: who rules out 恒温恒湿箱 may well want another 环境试验箱, and who rules out
 * 背负式AGV another AGV.
 */
function namesSomeOnly(words: string, family: FamilyCode, vocabulary: Vocabulary): boolean {
  return mentionsIn(words, vocabulary).some(
    ({ families, relation, from, to }) =>
      to === words.length && families[0] === family && (relation !== "same" || from >= 2),
  );
}

/** How sure a guess by words is, beside what the whole text sounds like. */
function sureOf(
  { by, family, span }: FamilyGuess,
  text: string,
  like: readonly Likeness[],
): number {
  const rank = like.findIndex((each) => each.family === family);
  if (like.length === 0 || (by !== "name" && by !== "wish")) return sureness[by];
  const inTitle = span.to <= text.split("\n", 1)[0]!.length;
  if (inTitle) return rank === 0 ? sureness[by] : rank > 0 ? lessSure : leastSure;
  if (by === "wish") return rank >= 0 ? lessSure : leastSure;
  return rank === 0 ? inDescription : inPassing;
}
