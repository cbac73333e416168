import { compact } from "#app/domain/vocabulary/term-index.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { FamilySuggestion } from "#app/use-cases/search-port.ts";
import { readable } from "./readable.ts";
import { soundsOf } from "./spelling/targets.ts";
import { unitsOf } from "./spelling/units.ts";

/** A name by which a family is found while it is being typed. */
interface Entry {
  readonly family: FamilyCode;
  readonly term: string;
  /** As texts are compared. */
  readonly key: string;
  readonly units: readonly string[];
  /** kyj, and kongyaji; Latin letters and digits stay. */
  readonly initials: string;
  readonly spelt: readonly string[];
  /** Canonical names before synonyms before old models. */
  readonly rank: number;
  /** In how many rows of the plans the family is named. */
  readonly rows: number;
}

/** How the typed text stands in a name; the lower the better. */
const ways = { whole: 0, beginning: 1, initials: 2, spelt: 3, inside: 4 } as const;
/** One Latin letter begins hundreds of names. */
const fewestLetters = 2;

/**
 * Families by what has been typed of a name: its characters, the initials of its syllables (kyj) or the
 * syllables (kongya). The best name of each family, the nearest first. The list of names is made with the
 * first question.
 */
export function suggesterOf(
  vocabulary: Vocabulary,
): (written: string, limit: number) => FamilySuggestion[] {
  let entries: readonly Entry[] | null = null;
  return (written, limit) => {
    const typed = readable(written).replace(/ /g, "");
    if (typed === "" || (/^[a-z]+$/.test(typed) && typed.length < fewestLetters)) return [];
    entries ??= entriesOf(vocabulary);
    const best = new Map<FamilyCode, { readonly found: Found; readonly entry: Entry }>();
    for (const entry of entries) {
      const found = findIn(entry, typed);
      if (!found) continue;
      const other = best.get(entry.family);
      if (!other || before({ found, entry }, other) < 0) best.set(entry.family, { found, entry });
    }
    return [...best.values()]
      .sort(before)
      .slice(0, limit)
      .map(({ entry: { family, term }, found }) => {
        const { at } = compact(term);
        return { family, term, from: at[found.from]!, to: at[found.to]! };
      });
  };
}

interface Found {
  readonly way: number;
  /** Places in the key. */
  readonly from: number;
  readonly to: number;
}

type Candidate = { readonly found: Found; readonly entry: Entry };

function before(a: Candidate, b: Candidate): number {
  return (
    a.found.way - b.found.way ||
    a.entry.rank - b.entry.rank ||
    b.entry.rows - a.entry.rows ||
    a.entry.key.length - b.entry.key.length ||
    (a.entry.key < b.entry.key ? -1 : Number(a.entry.key > b.entry.key))
  );
}

function findIn({ key, units, initials, spelt }: Entry, typed: string): Found | null {
  const at = key.indexOf(typed);
  if (at === 0)
    return { way: key === typed ? ways.whole : ways.beginning, from: 0, to: typed.length };
  if (/^[a-z0-9]+$/.test(typed)) {
    const first = (count: number) => units.slice(0, count).join("").length;
    if (initials.startsWith(typed))
      return {
        way: ways.initials,
        from: 0,
        to: first(syllablesWithin(initialsOf(units, spelt), typed)),
      };
    const reached = syllablesWithin(spelt, typed);
    if (reached > 0) return { way: ways.spelt, from: 0, to: first(reached) };
  }
  return at > 0 ? { way: ways.inside, from: at, to: at + typed.length } : null;
}

/** How many syllables the typed letters reach into; 0 when they spell something else. */
function syllablesWithin(spelt: readonly string[], typed: string): number {
  let rest = typed;
  for (const [i, syllable] of spelt.entries()) {
    if (rest.length <= syllable.length) return syllable.startsWith(rest) ? i + 1 : 0;
    if (!rest.startsWith(syllable)) return 0;
    rest = rest.slice(syllable.length);
  }
  return 0;
}

function entriesOf({ families }: Vocabulary): Entry[] {
  return families.flatMap(({ code, name, synonyms, sectorRows, oldModels = [] }) => {
    const synonymsOf = (relation: string) =>
      synonyms.filter((each) => each.relation === relation).map(({ term }) => term);
    const ranked = [
      [name],
      synonymsOf("same"),
      synonymsOf("narrower"),
      synonymsOf("ambiguous"),
      oldModels,
    ];
    return ranked.flatMap((terms, rank) =>
      terms.map((term): Entry => {
        const key = compact(term).units;
        const units = unitsOf(key);
        const spelt = soundsOf(units).map((syllable, i) => syllable || units[i]!);
        const initials = initialsOf(units, spelt).join("");
        return { family: code, term, key, units, initials, spelt, rank, rows: sectorRows.length };
      }),
    );
  });
}

/** Of what is not Chinese the whole. */
function initialsOf(units: readonly string[], spelt: readonly string[]): string[] {
  return spelt.map((each, i) => (units[i] === each ? each : each.charAt(0)));
}
