import { findQuantities } from "#app/domain/units/find-quantities.ts";
import { mentionsIn } from "#app/domain/vocabulary/mentions.ts";
import { termKey } from "#app/domain/vocabulary/term-index.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import { modelNumbers } from "./model-numbers.ts";
import type { Segmenter, Word } from "./segmenter.ts";
import { stopWords } from "./stop-words.ts";

/**
 * What a stretch of a text is: the name of a machine, a model number, the name of an attribute (排气量),
 * another term of the vocabulary, a figure with its unit, or a word of the language.
 */
export type Found =
  | (Word & {
      readonly kind: "name";
      readonly families: readonly FamilyCode[];
      /** A kind of the family that has no family of its own. */
      readonly narrower: boolean;
    })
  | (Word & { readonly kind: "model" | "attribute" | "term" })
  | (Word & { readonly kind: "figure" })
  | (Word & { readonly kind: "word"; readonly tokens: readonly string[] });

/** The vocabulary as analysis uses it. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly attributes: ReadonlySet<string>;
  readonly segmenter: Segmenter;
}

type Span = { readonly from: number; readonly to: number };

/**
 * Takes folded text apart, in order and disjoint: names, other terms of the vocabulary, figures, model
 * numbers, then the words of the language. Stop words are left out.
 */
export function wordsOf(text: string, lexicon: Lexicon): Found[] {
  const names = mentionsIn(text, lexicon.vocabulary).map((mention): Found => {
    const word = { from: mention.from, to: mention.to, text: termKey(mention.term) };
    // Undecided, or only mistaken for a machine: found by its words.
    if (!mention.decided || mention.families.length === 0) return { ...word, kind: "term" };
    const { families, relation } = mention;
    return { ...word, kind: "name", families, narrower: relation === "narrower" };
  });
  const terms = longest(lexicon.segmenter.terms(text))
    .filter((term) => !overlapsAny(term, names))
    .map((term): Found => ({
      ...term,
      kind: lexicon.attributes.has(term.text) ? "attribute" : "term",
    }));
  const known = [...names, ...terms];
  const figures = figureSpans(text)
    .filter((figure) => !overlapsAny(figure, known))
    .map((span): Found => ({ ...span, text: text.slice(span.from, span.to), kind: "figure" }));
  const models = modelNumbers(text, [...known, ...figures]).map(({ from, to, joined }): Found => ({
    from,
    to,
    text: joined,
    kind: "model",
  }));
  const found = [...known, ...figures, ...models];
  return [...found, ...looseWords(blank(text, found), lexicon.segmenter)].sort(
    (a, b) => a.from - b.from,
  );
}

/**
 * Figures with units: 75千瓦, 0.8MPa, 两台. They are for spec predicates. Counted features (五轴, 四柱) are
 * words: they name a kind of machine.
 */
export function figureSpans(text: string): Span[] {
  return findQuantities(text)
    .filter(
      ({ from, to, units }) =>
        units.some((unit) => unit !== "pcs") || /[台套个]/.test(text.slice(from, to)),
    )
    .map(({ from, to }) => ({ from, to }));
}

/** The text with spans blanked, so that places stay. */
export function blank(text: string, spans: readonly Span[]): string {
  const letters = text.split("");
  for (const { from, to } of spans) letters.fill(" ", from, to);
  return letters.join("");
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
