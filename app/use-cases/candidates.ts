import { matcherVersion, type Match, type StoredMatch } from "#app/domain/matching/match.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { Ports } from "./ports.ts";
import type { SearchIndex } from "./search-port.ts";

/** More than people read, and few enough to judge each pair in full. */
const mostCandidates = 200;
const mostStored = 100;

interface Posting {
  readonly family: FamilyCode | null;
  readonly title: string;
  readonly description: string;
}

/** Ids of everything on the other side that could fit; the engine's order carries no verdict. */
export async function candidatesFor(
  ports: Ports,
  index: SearchIndex,
  posting: Posting,
): Promise<readonly Id[]> {
  const { vocabulary } = ports.reference;
  const family = posting.family;
  const families = family ? [...vocabulary.closure(family), ...vocabulary.ancestors(family)] : [];
  const { terms, models } = ports.analysis.telling(`${posting.title}\n${posting.description}`);
  const known = family === null ? null : vocabulary.family(family);
  const synonyms = known?.synonyms.filter(({ relation }) => relation === "same") ?? [];
  return ports.search.candidates({
    index,
    families,
    names: known ? [known.name, ...synonyms.map(({ term }) => term)] : [],
    uses: known?.uses ?? [],
    terms,
    models,
    limit: mostCandidates,
  });
}

export function storedMatches(matches: readonly Match[], now: Instant): StoredMatch[] {
  return matches
    .slice(0, mostStored)
    .map((match) => ({ ...match, matcherVersion, computedAt: now }));
}
