import type { FamilyCode } from "../../vocabulary/vocabulary.ts";
import { compact, termKey } from "../../vocabulary/term-index.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import type { Span } from "./clauses.ts";

/** A use or process of a family that a text describes, in whatever order its characters stand. */
export interface FoundUse {
  readonly family: FamilyCode;
  readonly use: string;
  readonly span: Span;
  /** 0–1: how much of the use the passage says, by how telling its characters are. */
  readonly coverage: number;
}

interface UsePhrase {
  readonly family: FamilyCode;
  readonly use: string;
  readonly units: readonly string[];
  readonly pairs: ReadonlySet<string>;
  readonly weight: number;
}

interface UseIndex {
  readonly phrases: readonly UsePhrase[];
  /** Two characters side by side → phrases that have them. */
  readonly byPair: ReadonlyMap<string, readonly number[]>;
  readonly weightOf: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<Vocabulary, UseIndex>();
const han = /\p{Script=Han}/u;
/** A pair that more phrases have tells nothing and would cost time. */
const commonPair = 24;

function indexOf(vocabulary: Vocabulary): UseIndex {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const all = vocabulary.families.flatMap(({ code, uses }) =>
    uses.map((use) => ({ family: code, use, key: termKey(use) })),
  );
  const holders = new Map<string, number>();
  for (const { key } of all)
    for (const unit of new Set(key.split(""))) holders.set(unit, (holders.get(unit) ?? 0) + 1);
  const weightOf = new Map(
    [...holders].map(([unit, count]) => [unit, Math.log(1 + all.length / count)] as const),
  );
  const phrases = all
    .filter(({ key }) => key.length >= 3 && han.test(key))
    .map(({ family, use, key }): UsePhrase => {
      const units = [...new Set(key.split(""))];
      const weight = units.reduce((sum, unit) => sum + (weightOf.get(unit) ?? 0), 0);
      return { family, use, units, pairs: pairsOf(key), weight };
    });
  const byPair = new Map<string, number[]>();
  for (const [i, { pairs }] of phrases.entries())
    for (const pair of pairs) byPair.set(pair, [...(byPair.get(pair) ?? []), i]);
  for (const [pair, of] of byPair) if (of.length > commonPair) byPair.delete(pair);
  const index = { phrases, byPair, weightOf };
  indexes.set(vocabulary, index);
  return index;
}

function pairsOf(key: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < key.length; i++) pairs.add(key.slice(i, i + 2));
  return pairs;
}

/** Least part of a use that has to be said. */
const leastCoverage = 0.8;
const clauseMark = /[，,。;；!！?？\n]/;

/** Uses that a text describes, the best of each family, the fullest first. Each clause is read for itself. */
export function usesIn(text: string, vocabulary: Vocabulary): readonly FoundUse[] {
  const known = lately.get(vocabulary);
  if (known?.text === text) return known.found;
  const found = readUses(text, vocabulary);
  lately.set(vocabulary, { text, found });
  return found;
}

/** One posting asks twice: for its families and for the uses themselves. */
const lately = new WeakMap<Vocabulary, { text: string; found: readonly FoundUse[] }>();

function readUses(text: string, vocabulary: Vocabulary): FoundUse[] {
  const { phrases, byPair, weightOf } = indexOf(vocabulary);
  const { units, at } = compact(text);
  const best = new Map<FamilyCode, FoundUse>();
  for (let start = 0; start < units.length;) {
    let end = start;
    while (end < units.length && !clauseMark.test(units.charAt(end))) end++;
    const clause = units.slice(start, end);
    const candidates = new Set<number>();
    for (let i = 0; i + 1 < clause.length; i++)
      for (const id of byPair.get(clause.slice(i, i + 2)) ?? []) candidates.add(id);
    const said = new Set(clause);
    for (const id of candidates) {
      const phrase = phrases[id]!;
      let weight = 0;
      for (const unit of phrase.units) if (said.has(unit)) weight += weightOf.get(unit) ?? 0;
      const coverage = weight / phrase.weight;
      if (coverage < leastCoverage) continue;
      const known = best.get(phrase.family);
      if (known && known.coverage >= coverage) continue;
      const place = narrowest(clause, phrase.units, said);
      if (place.to - place.from > phrase.units.length * 2 + 6) continue;
      const span = { from: at[start + place.from]!, to: at[start + place.to - 1]! + 1 };
      best.set(phrase.family, { family: phrase.family, use: phrase.use, span, coverage });
    }
    start = end + 1;
  }
  return [...best.values()].sort(
    (a, b) => b.coverage - a.coverage || b.use.length - a.use.length || a.span.from - b.span.from,
  );
}

/** The shortest stretch of a clause that holds every character of the use that the clause has. */
function narrowest(clause: string, units: readonly string[], said: ReadonlySet<string>): Span {
  const wanted = units.filter((unit) => said.has(unit));
  let best = { from: 0, to: clause.length };
  const counts = new Map<string, number>();
  let have = 0;
  let from = 0;
  for (let to = 0; to < clause.length; to++) {
    const unit = clause.charAt(to);
    if (wanted.includes(unit)) {
      const count = (counts.get(unit) ?? 0) + 1;
      counts.set(unit, count);
      if (count === 1) have++;
    }
    while (have === wanted.length && from <= to) {
      if (to + 1 - from < best.to - best.from) best = { from, to: to + 1 };
      const gone = clause.charAt(from);
      if (wanted.includes(gone)) {
        const count = (counts.get(gone) ?? 0) - 1;
        counts.set(gone, count);
        if (count === 0) have--;
      }
      from++;
    }
  }
  return best;
}
