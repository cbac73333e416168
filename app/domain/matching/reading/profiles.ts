import { compact, termKey } from "../../vocabulary/term-index.ts";
import type { EquipmentFamily, FamilyCode } from "../../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";

/** How much a text sounds like a family: its names, uses and figures, compared by pairs of characters. */
export interface Likeness {
  readonly family: FamilyCode;
  /** Sum of what the shared pairs tell; comparable within one text only. */
  readonly score: number;
}

interface ProfileIndex {
  /** Pair → families that have it, with its weight there. */
  readonly holders: ReadonlyMap<string, readonly (readonly [family: number, weight: number])[]>;
  readonly families: readonly FamilyCode[];
}

const indexes = new WeakMap<Vocabulary, ProfileIndex>();
/** What a word of a family's entry is worth, by where it stands. */
const weights = { name: 1, use: 1, attribute: 0.35, choice: 0.35, difference: 0.25 } as const;
/** A pair that more families have tells too little. */
const commonPair = 90;

function indexOf(vocabulary: Vocabulary): ProfileIndex {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const all = new Map<string, Map<number, number>>();
  for (const [i, family] of vocabulary.families.entries())
    for (const [words, weight] of wordsOf(family, vocabulary))
      for (const pair of pairsOf(termKey(words))) {
        const of = all.get(pair) ?? new Map<number, number>();
        if ((of.get(i) ?? 0) < weight) of.set(i, weight);
        all.set(pair, of);
      }
  const count = vocabulary.families.length;
  const holders = new Map(
    [...all].flatMap(([pair, of]) => {
      if (of.size > commonPair) return [];
      const idf = Math.log(1 + count / of.size);
      return [[pair, [...of].map(([i, weight]) => [i, weight * idf * idf] as const)] as const];
    }),
  );
  const index = { holders, families: vocabulary.families.map(({ code }) => code) };
  indexes.set(vocabulary, index);
  return index;
}

function wordsOf(
  { code, name, synonyms, uses, confusedWith }: EquipmentFamily,
  vocabulary: Vocabulary,
): (readonly [string, number])[] {
  const attributes = vocabulary.attributesOf(code).slice(0, 7);
  return [
    ...[name, ...synonyms.map(({ term }) => term)].map((words) => [words, weights.name] as const),
    ...synonyms.flatMap(({ cues = [] }) => cues.map((cue) => [cue, weights.use] as const)),
    ...uses.map((use) => [use, weights.use] as const),
    ...attributes.map((one) => [one.name, weights.attribute] as const),
    ...attributes.flatMap((one) => one.choices.map((choice) => [choice, weights.choice] as const)),
    ...confusedWith.map(({ difference }) => [difference, weights.difference] as const),
  ];
}

const telling = /^[\p{Script=Han}a-z]{2}$/u;

function pairsOf(units: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < units.length; i++) {
    const pair = units.slice(i, i + 2);
    if (telling.test(pair)) pairs.add(pair);
  }
  return pairs;
}

/** The families that a text sounds most like, the best first; titles count twice. */
export function likenesses(text: string, vocabulary: Vocabulary, most = 5): Likeness[] {
  const { holders, families } = indexOf(vocabulary);
  const scores = new Map<number, number>();
  const title = text.split("\n", 1)[0]!;
  for (const part of [text, title])
    for (const pair of pairsOf(compact(part).units))
      for (const [i, weight] of holders.get(pair) ?? [])
        scores.set(i, (scores.get(i) ?? 0) + weight);
  return [...scores]
    .map(([i, score]) => ({ family: families[i]!, score }))
    .sort((a, b) => b.score - a.score || (a.family < b.family ? -1 : 1))
    .slice(0, most);
}
