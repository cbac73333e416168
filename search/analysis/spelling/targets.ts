import { termKey } from "#app/domain/vocabulary/term-index.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import { loose, syllablesOf } from "./sounds.ts";
import { isChinese, unitsOf } from "./units.ts";

/** A word that may be meant where another one is written. */
export interface Target {
  /** As texts are compared. */
  readonly key: string;
  /** As the vocabulary writes it. */
  readonly shown: string;
  readonly units: readonly string[];
  /** One for each unit; empty for what is not Chinese. */
  readonly syllables: readonly string[];
  /** What it names; none for the words of attributes and for words inside names. */
  readonly families: readonly FamilyCode[];
  /** Names before attributes before words inside names; the lower the more likely. */
  readonly rank: number;
}

export interface Targets {
  get(key: string): Target | undefined;
  /** Words of these syllables, taken loosely; `soundKey` writes them. */
  bySound(key: string): readonly Target[];
  /** Words that read so around one character; `gapKey` writes them. */
  byGap(key: string): readonly Target[];
}

/** Longer names are not mistyped as a whole: their parts are. */
export const longestTarget = 12;

export function soundKey(units: readonly string[], syllables: readonly string[]): string {
  return units.map((unit, i) => (syllables[i] ? loose(syllables[i]) : unit)).join(" ");
}

/** The units before and behind the character number `at`. */
export function gapKey(units: readonly string[], at: number, skipped: 0 | 1): string {
  return `${units.slice(0, at).join("")}_${units.slice(at + skipped).join("")}`;
}

/** So many terms are read between two pauses. */
const termsAtOnce = 50;

/**
 * Names, attributes and their values, and the longer `words` that names are made of. Reading their sounds takes a
 * good part of a second: it can be paused wherever it yields.
 */
export function* targetsOf(
  vocabulary: Vocabulary,
  words: readonly string[],
): Generator<void, Targets> {
  const targets = new Map<string, Target>();
  const sounds = keysOfTargets((target) => [soundKey(target.units, target.syllables)]);
  const gaps = keysOfTargets(({ units }) =>
    units.length < 3
      ? []
      : units.flatMap((unit, i) => (isChinese(unit) ? [gapKey(units, i, 1)] : [])),
  );
  let read = 0;
  for (const [key, term] of termsOf(vocabulary, words)) {
    if (read++ % termsAtOnce === 0) yield;
    const units = unitsOf(key);
    if (units.join("") !== key || units.length > longestTarget) continue;
    if (units.filter(isChinese).length < 2) continue;
    const syllables = soundsOf(units);
    const target: Target = { key, units, syllables, ...term };
    targets.set(key, target);
    sounds.add(target);
    gaps.add(target);
  }
  const [bySound, byGap] = [sounds.made(), gaps.made()];
  return { get: (key) => targets.get(key), bySound, byGap };
}

type Term = Pick<Target, "shown" | "families" | "rank">;

/** Every term once, with all that it may name and the best of its ranks. */
function termsOf(vocabulary: Vocabulary, words: readonly string[]): Map<string, Term> {
  const terms = new Map<string, Term>();
  const add = (shown: string, rank: number, families: readonly FamilyCode[]) => {
    const key = termKey(shown);
    const known = terms.get(key);
    terms.set(key, {
      shown: known?.shown ?? shown,
      rank: Math.min(rank, known?.rank ?? rank),
      families: [...new Set([...(known?.families ?? []), ...families])],
    });
  };
  for (const { code, name, synonyms, confusedWith } of vocabulary.families) {
    add(name, ranks.name, [code]);
    for (const { term, relation } of synonyms) add(term, ranks[relation], [code]);
    for (const { term, family } of confusedWith) add(term, ranks.confused, family ? [family] : []);
  }
  for (const { name, synonyms, choices } of vocabulary.attributes)
    for (const term of [name, ...synonyms, ...choices]) add(term, ranks.attribute, []);
  for (const word of words) if (word.length >= 3) add(word, ranks.word, []);
  // 摩擦焊 for 摩擦焊机: people ask for what a machine does.
  for (const [key, { families }] of [...terms]) {
    const process = key.replace(/(?:设备|装置|机)$/, "");
    if (process.length >= 3 && process !== key) add(process, ranks.word, families);
  }
  return terms;
}

/** The lower the more likely; words inside names come last. */
export const ranks = {
  name: 0,
  same: 1,
  narrower: 2,
  ambiguous: 3,
  confused: 4,
  attribute: 5,
  word: 6,
} as const;

/** One syllable for each unit, "" for what is not Chinese. */
export function soundsOf(units: readonly string[]): string[] {
  const read = syllablesOf(units.map((unit) => (isChinese(unit) ? unit : ",")).join(""));
  return units.map((unit, i) => (isChinese(unit) ? (read[i] ?? "") : ""));
}

/**
 * Targets by keys that are not held: there are a hundred thousand. A number made of each leads to its targets, and
 * their keys are made again to tell those that only share the number.
 */
function keysOfTargets(keysOf: (target: Target) => readonly string[]) {
  const all: Target[] = [];
  const numbers: number[] = [];
  const places: number[] = [];
  return {
    add(target: Target): void {
      for (const key of keysOf(target)) {
        numbers.push(numberOf(key));
        places.push(all.length);
      }
      all.push(target);
    },
    made(): (key: string) => readonly Target[] {
      const order = Uint32Array.from(numbers.keys()).sort(
        (a, b) => numbers[a]! - numbers[b]! || a - b,
      );
      const sorted = Uint32Array.from(order, (n) => numbers[n]!);
      const targets = Uint32Array.from(order, (n) => places[n]!);
      return (key) => {
        const number = numberOf(key);
        const found: Target[] = [];
        for (let n = firstAt(sorted, number); sorted[n] === number; n++) {
          const target = all[targets[n]!]!;
          if (found.at(-1) !== target && keysOf(target).includes(key)) found.push(target);
        }
        return found;
      };
    },
  };
}

/** FNV-1a over the UTF-16 units, 32 bits. */
function numberOf(key: string): number {
  let number = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) number = Math.imul(number ^ key.charCodeAt(i), 0x01000193);
  return number >>> 0;
}

/** The first place whose value is not below this one. */
function firstAt(sorted: Uint32Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
