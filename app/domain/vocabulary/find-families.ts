import { compact } from "./term-index.ts";
import type { Vocabulary } from "./vocabulary-of.ts";
import type { EquipmentFamily } from "./vocabulary.ts";

/** How a family was found: by its own name, or by another word for it. */
export const namings = ["name", "synonym", "english", "group", "model"] as const;
export type Naming = (typeof namings)[number];

export interface FoundFamily {
  readonly family: EquipmentFamily;
  readonly naming: Naming;
  /** The word that matched, as the vocabulary writes it. */
  readonly by: string;
}

interface Named {
  readonly family: EquipmentFamily;
  readonly naming: Naming;
  readonly written: string;
  readonly units: string;
}

/** Longer ones are sentences: the search of postings reads those. */
const longestQuery = 40;

const namesOfVocabulary = new WeakMap<Vocabulary, readonly Named[]>();

function namesIn(vocabulary: Vocabulary): readonly Named[] {
  const known = namesOfVocabulary.get(vocabulary);
  if (known) return known;
  const names = vocabulary.families.flatMap((family): Named[] => {
    const named = (naming: Naming, written: string): Named => ({
      family,
      naming,
      written,
      units: compact(written).units,
    });
    return [
      named("name", family.name),
      ...family.synonyms.map(({ term }) => named("synonym", term)),
      named("english", family.english),
      named("group", family.group),
      ...(family.oldModels ?? []).map((model) => named("model", model)),
    ];
  });
  namesOfVocabulary.set(vocabulary, names);
  return names;
}

/**
 * Families of which a name holds the text; width, case and blanks do not count. The whole name first, then its
 * end (螺杆空压机 is a 空压机, 空压机大修 is none), its beginning, its inside; canonical names before others, short before long. An old model number counts
 * from its beginning only. Each family comes once; none for an empty text.
 */
export function findFamilies(
  text: string,
  vocabulary: Vocabulary,
  limit: number,
): readonly FoundFamily[] {
  const asked = compact(text.trim().slice(0, longestQuery)).units;
  if (asked === "") return [];
  const best = new Map<EquipmentFamily, { readonly named: Named; readonly rank: number }>();
  for (const named of namesIn(vocabulary)) {
    const rank = rankOf(named, asked);
    if (rank === null) continue;
    const before = best.get(named.family);
    if (!before || rank < before.rank) best.set(named.family, { named, rank });
  }
  return [...best.values()]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ named: { family, naming, written } }) => ({ family, naming, by: written }));
}

/** Smaller is nearer; null where the name does not hold what was asked. */
function rankOf({ naming, units }: Named, asked: string): number | null {
  const at = units.indexOf(asked);
  if (at < 0 || (naming === "model" && at > 0)) return null;
  const whole = units === asked;
  // A group is a heading: only its whole name stands for its families.
  if (naming === "group") return whole ? 10_000 : null;
  const place = whole ? 0 : units.endsWith(asked) ? 1 : at === 0 ? 2 : 3;
  const extra = Math.min(units.length - asked.length, 99);
  return place * 1000 + namings.indexOf(naming) * 100 + extra;
}
