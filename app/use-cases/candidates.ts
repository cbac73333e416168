import { matcherVersion, type Match, type StoredMatch } from "#app/domain/matching/match.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { Need } from "#app/domain/demand/need.ts";
import { askedSpans } from "#app/domain/matching/asked-spans.ts";
import { meantFamilies } from "#app/domain/matching/meant-families.ts";
import { readListing } from "#app/domain/matching/reading/read-listing.ts";
import { readNeed } from "#app/domain/matching/reading/read-need.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { EquipmentFamily, FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { Ports } from "./ports.ts";
import type { SearchIndex, SpecFilters } from "./search-port.ts";

/** More than people read, and few enough to judge each pair in full and to keep every match. */
const mostCandidates = 100;

/** Families that a posting may be about, the likeliest first; nothing is asked for the others. */
const mostMeant = 6;
const mostNames = 8;

/**
 * Ids of everything on the other side that could fit, at most 100; the engine's order carries no verdict. First what
 * is of the families that the posting may be about, of their kinds or filed more widely, and what bears their names,
 * rare words or uses; where that leaves room, their neighbours.
 */
export async function candidatesFor(
  ports: Ports,
  index: SearchIndex,
  posting: Need | Listing,
): Promise<readonly Id[]> {
  const { vocabulary } = ports.reference;
  const text = `${posting.title}\n${posting.description}`;
  const { terms, models } = ports.analysis.telling(text);
  const meant = meantBy(posting, vocabulary).slice(0, mostMeant);
  const known = meant.flatMap((code) => vocabulary.family(code) ?? []);
  const near = meant.flatMap((code) => [
    ...vocabulary.closure(code),
    ...vocabulary.ancestors(code),
  ]);
  const asked = {
    index,
    names: known.flatMap(namesOf).slice(0, mostNames),
    uses: known.flatMap(({ uses }) => uses),
    terms,
    models,
    likeliest: vocabulary.closure(meant[0] ?? ""),
    specs: specsAsked(posting, vocabulary),
  };
  const families = [...new Set(near)];
  const first = await ports.search.candidates({ ...asked, families, limit: mostCandidates });
  const around = neighboursOf(families, vocabulary);
  if (first.length >= mostCandidates || around.length === 0) return first;
  const nothing = { likeliest: [], names: [], uses: [], models: [], specs: {} };
  const second = await ports.search.candidates({
    ...{ ...asked, ...nothing, families: around },
    limit: mostCandidates,
  });
  return [...new Set([...first, ...second])].slice(0, mostCandidates);
}

/** Offers that state nothing of it may still fit. */
function specsAsked(posting: Need | Listing, vocabulary: Vocabulary): SpecFilters {
  if (!("requirements" in posting)) return {};
  const spans = askedSpans(readNeed(posting, vocabulary), vocabulary);
  return Object.fromEntries(
    spans.map(({ attribute, min, max }) => [attribute, { min, max, values: [], missing: true }]),
  );
}

function meantBy(posting: Need | Listing, vocabulary: Vocabulary): FamilyCode[] {
  if (!("requirements" in posting))
    return readListing(posting, vocabulary).families.map(({ family }) => family);
  const reading = readNeed(posting, vocabulary);
  const meant = meantFamilies(posting, reading, vocabulary).map(({ family }) => family);
  return [...new Set([...meant, ...reading.families.map(({ family }) => family)])];
}

/** The name and what else the machine is called; the words of every kind of it are in its own family. */
function namesOf({ name, synonyms }: EquipmentFamily): string[] {
  return [name, ...synonyms.filter(({ relation }) => relation === "same").map(({ term }) => term)];
}

/** Kinds of the same wider family, and machines that are taken for one of these. */
function neighboursOf(families: readonly FamilyCode[], vocabulary: Vocabulary): FamilyCode[] {
  const found = families.flatMap((code) => {
    const family = vocabulary.family(code);
    const siblings = family?.broader ? vocabulary.closure(family.broader) : [];
    const confused = family?.confusedWith.flatMap((each) => each.family ?? []) ?? [];
    return [...siblings, ...confused];
  });
  return [...new Set(found)].filter((code) => !families.includes(code));
}

export function storedMatches(matches: readonly Match[], now: Instant): StoredMatch[] {
  return matches.map((match) => ({ ...match, matcherVersion, computedAt: now }));
}
