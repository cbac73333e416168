import { mentionsIn, type Mention } from "#app/domain/vocabulary/mentions.ts";
import { termKey } from "#app/domain/vocabulary/term-index.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import { figuresIn, type FigureKind } from "./figures.ts";
import { gradesIn, gradeToken } from "./grade-words.ts";
import { modelNumbers } from "./model-numbers.ts";
import type { Segmenter, Word } from "./segmenter.ts";
import { stopWords } from "./stop-words.ts";

/**
 * What a stretch of a text is: the name of a machine, a grade of efficiency, a model number, the name of an
 * attribute (排气量), another term of the vocabulary, a figure, or a word of the language.
 */
export type Found =
  | (Word & {
      readonly kind: "name";
      readonly families: readonly FamilyCode[];
      /** A kind of the family that has no family of its own. */
      readonly narrower: boolean;
      /** Ambiguous and without a cue: any of the families may be meant. */
      readonly undecided: boolean;
    })
  | (Word & { readonly kind: "model" | "attribute" | "term" | "grade" })
  | (Word & { readonly kind: FigureKind; readonly tokens: readonly string[] })
  | (Word & { readonly kind: "word"; readonly tokens: readonly string[] });

/** The vocabulary as analysis uses it. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly attributes: ReadonlySet<string>;
  readonly segmenter: Segmenter;
}

type Span = { readonly from: number; readonly to: number };

/**
 * Takes folded text apart, in order and disjoint: names, grades, other terms of the vocabulary, figures,
 * model numbers, then the words of the language. Stop words are left out. A model number is one word: a
 * name that does not hold the whole of it is not read inside it (VMC in VMC-850).
 */
export function wordsOf(text: string, lexicon: Lexicon): Found[] {
  const { segmenter } = lexicon;
  const asRead = mentionsIn(text, lexicon.vocabulary);
  const apart = <T extends Span>(spans: readonly T[], others: readonly Span[]) =>
    spans.filter((span) => !overlapsAny(span, others));
  const whole = modelNumbers(text, apart(figuresIn(text), asRead)).filter(
    (model) => !asRead.some((name) => holds(name, model)),
  );
  const names = namesIn(
    whole.some((model) => overlapsAny(model, asRead))
      ? mentionsIn(blank(text, whole, "\n"), lexicon.vocabulary)
      : asRead,
  );
  const grades = apart(gradesIn(text), names).map(({ from, to, grade }): Found => ({
    from,
    to,
    text: gradeToken(grade),
    kind: "grade",
  }));
  // 蒸吨 is a name of an attribute too, but in 10蒸吨 it is the unit.
  const measures = apart(figuresIn(text), [...names, ...grades]);
  const terms = apart(longest(segmenter.terms(text)), [...names, ...grades])
    .filter((term) => ![...whole, ...measures].some((larger) => holds(larger, term)))
    .map((term): Found => ({
      ...term,
      kind: lexicon.attributes.has(term.text) ? "attribute" : "term",
    }));
  const known = [...names, ...grades, ...terms];
  const figures = apart(figuresIn(text), known).map((figure): Found => ({
    ...figure,
    text: text.slice(figure.from, figure.to),
  }));
  const models = apart(whole, [...known, ...figures]).map(({ from, to, joined }): Found => ({
    from,
    to,
    text: joined,
    kind: "model",
  }));
  const found = [...known, ...figures, ...models];
  return [...found, ...looseWords(blank(text, found), segmenter)].sort((a, b) => a.from - b.from);
}

/** An undecided name counts as a machine only where no other machine is named; else it is a word. */
function namesIn(mentions: readonly Mention[]): Found[] {
  const named = mentions.some(({ decided, families }) => decided && families.length > 0);
  return mentions.map((mention): Found => {
    const word = { from: mention.from, to: mention.to, text: termKey(mention.term) };
    const { families, relation, decided } = mention;
    // Only mistaken for a machine: found by its words.
    if (families.length === 0 || (!decided && named)) return { ...word, kind: "term" };
    const narrower = relation === "narrower";
    return { ...word, kind: "name", families, narrower, undecided: !decided };
  });
}

/** Strictly larger. */
function holds(outer: Span, inner: Span): boolean {
  const length = ({ from, to }: Span) => to - from;
  return outer.from <= inner.from && inner.to <= outer.to && length(outer) > length(inner);
}

/** The text with spans blanked, so that places stay. A line break keeps what stands around it apart. */
export function blank(text: string, spans: readonly Span[], by: " " | "\n" = " "): string {
  return spans.reduce(
    (rest, { from, to }) => rest.slice(0, from) + by.repeat(to - from) + rest.slice(to),
    text,
  );
}

/** Leftmost, then longest. */
function longest(words: readonly Word[]): Word[] {
  const chosen: Word[] = [];
  for (const word of [...words].sort((a, b) => a.from - b.from || b.to - a.to))
    if (word.from >= (chosen.at(-1)?.to ?? 0)) chosen.push(word);
  return chosen;
}

/** Single characters that stand side by side are one unknown name: 鑫 磊 → both or nothing. */
function looseWords(text: string, segmenter: Segmenter): Found[] {
  const found: (Word & { kind: "word"; tokens: string[] })[] = [];
  for (const word of segmenter.words(text)) {
    const last = found.at(-1);
    if (isSingle(word.text) && last?.to === word.from && last.tokens.every(isSingle)) {
      last.tokens.push(word.text);
      found[found.length - 1] = { ...last, to: word.to, text: last.text + word.text };
    } else if (!stopWords.has(word.text)) {
      found.push({ ...word, kind: "word", tokens: [word.text] });
    }
  }
  return found;
}

function isSingle(text: string): boolean {
  return /^\p{Script=Han}$/u.test(text);
}

function overlapsAny(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => other.from < span.to && span.from < other.to);
}
