import { fold, foldWithMap } from "../shared/fold.ts";
import { remembered } from "../shared/remembered.ts";
import { trieOf, type Trie } from "../shared/trie.ts";
import { otherCarriers } from "./carrier-words.ts";
import type { FamilyCode, SynonymRelation, VocabularyData } from "./vocabulary.ts";

/** One family that a term may name, and how. */
export interface TermSense {
  readonly family: FamilyCode;
  readonly relation: SynonymRelation;
  /** Folded as texts are; empty unless ambiguous. */
  readonly cues: readonly string[];
}

/** A name, synonym or confusion: what it may name, and what it must not be taken for. */
export interface TermEntry {
  readonly senses: readonly TermSense[];
  readonly mistakenFor: readonly FamilyCode[];
}

export interface TermHit {
  /** UTF-16 indices into the original text, end excluded. */
  readonly from: number;
  readonly to: number;
  /** The same span as it is compared: indices into `units` of the reading. */
  readonly start: number;
  readonly end: number;
  readonly entry: TermEntry;
}

export interface TermReading {
  /** The text as terms are compared. */
  readonly units: string;
  /** Every term that stands in it, also inside a longer one, by place. */
  readonly hits: readonly TermHit[];
}

/** All terms of a vocabulary as one trie: reading costs the length of the text times that of the longest term. */
export interface TermIndex {
  read(text: string): TermReading;
}

/**
 * A text as terms are compared: folded, blanks left out (AGV 小车 = AGV小车), line breaks kept.
 * `at` leads back to the original text.
 */
export function compact(text: string): { readonly units: string; readonly at: readonly number[] } {
  const { folded, at } = foldWithMap(text);
  let units = "";
  const back: number[] = [];
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charAt(i);
    if (unit === " " || unit === "\t") continue;
    units += unit;
    back.push(at[i]!);
  }
  back.push(text.length);
  return { units, at: back };
}

/** The term as the index holds it: the units of `compact`, without the way back. */
export const termKey = remembered(2000, (term) => fold(term).replace(/[ \t]/g, ""));

export function termIndexOf({ families }: VocabularyData): TermIndex {
  const entries = new Map<string, { senses: TermSense[]; mistakenFor: FamilyCode[] }>();
  const entryOf = (term: string) => {
    const key = termKey(term);
    let entry = entries.get(key);
    if (!entry) entries.set(key, (entry = { senses: [], mistakenFor: [] }));
    return entry;
  };
  for (const family of families) {
    entryOf(family.name).senses.push({ family: family.code, relation: "same", cues: [] });
    for (const { term, relation, cues = [] } of family.synonyms) {
      entryOf(term).senses.push({ family: family.code, relation, cues: cues.map(termKey) });
    }
    for (const { term } of family.confusedWith) entryOf(term).mistakenFor.push(family.code);
  }
  for (const [key, sense] of carried(families, entries))
    entries.set(key, { senses: [sense], mistakenFor: [] });

  const held = [...entries.values()];
  const trie = trieOf([...entries.keys()]);
  return { read: (text) => readTerms(trie, held, text) };
}

/** Names by another word for the machine (贴片机, 贴片设备), where only one family has them and nobody wrote them. */
function carried(
  families: VocabularyData["families"],
  written: ReadonlyMap<string, unknown>,
): Map<string, TermSense> {
  const found = new Map<string, TermSense | null>();
  for (const { code, name, synonyms } of families)
    for (const { term, relation } of [{ term: name, relation: "same" as const }, ...synonyms]) {
      if (relation === "ambiguous") continue;
      for (const key of otherCarriers(termKey(term))) {
        if (written.has(key)) continue;
        const known = found.get(key);
        const shared = known === null || (known !== undefined && known.family !== code);
        found.set(key, shared ? null : (known ?? { family: code, relation, cues: [] }));
      }
    }
  return new Map([...found].flatMap(([key, sense]) => (sense ? [[key, sense] as const] : [])));
}

function readTerms(trie: Trie, entries: readonly TermEntry[], text: string): TermReading {
  const { units, at } = compact(text);
  const hits: TermHit[] = [];
  for (let start = 0; start < units.length; start++) {
    let node = 0;
    for (let end = start; end < units.length;) {
      node = trie.next(node, units.charCodeAt(end));
      if (node < 0) break;
      end += 1;
      const entry = entries[trie.wordAt(node)];
      // A cluster that folds into several units is taken whole or not at all.
      if (!entry || at[end] === at[end - 1]) continue;
      const from = at[start]!;
      const to = endOf(text, at[end - 1]!, at[end]!);
      if (isWhole(text, from, to)) hits.push({ from, to, start, end, entry });
    }
  }
  return { units, hits };
}

/** Blanks between the last character of a term and the next one are outside the span. */
function endOf(text: string, last: number, next: number): number {
  let to = next;
  while (to > last + 1 && /\s/.test(text.charAt(to - 1))) to -= 1;
  return to;
}

/**
 * Latin letters and digits are not cut: MES is not in AIMES, VMC850 is not in VMC8500, CT500 holds CT. Nor are
 * 机器 and 机械: 喷漆机器人 holds no 喷漆机.
 */
function isWhole(text: string, from: number, to: number): boolean {
  return (
    !continues(text.charAt(from - 1), text.charAt(from)) &&
    !continues(text.charAt(to - 1), text.charAt(to)) &&
    !(text.charAt(to - 1) === "机" && /[器械]/.test(text.charAt(to)))
  );
}

const letter = /[a-zA-Zａ-ｚＡ-Ｚ]/;
const digit = /[0-9０-９]/;

function continues(left: string, right: string): boolean {
  return (letter.test(left) && letter.test(right)) || (digit.test(left) && digit.test(right));
}
