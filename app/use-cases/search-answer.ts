import type { Id } from "#app/domain/shared/id.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import { searchHelp, type SearchHelp } from "./search-help.ts";
import type {
  AnalysedQuery,
  FacetCount,
  FacetName,
  NearSort,
  RelaxedQuery,
  SearchIndex,
  SearchRequest,
  SearchPage,
  SortOrder,
  SpecFilters,
  SpecSort,
  Total,
} from "./search-port.ts";
import {
  enoughHits,
  offersOf,
  replacing,
  type Spelling,
  type SpellingPorts,
} from "./search-spelling.ts";
import { specFacetsOf } from "./spec-facets.ts";

export interface SearchQuestion {
  readonly text: string;
  readonly filters: SearchRequest["filters"];
  readonly price: NonNullable<SearchRequest["price"]>;
  readonly leadTimeMax: number | null;
  readonly specs?: SpecFilters;
  readonly sort: SortOrder | SpecSort | NearSort;
  readonly page: number;
  readonly perPage: number;
  /** The words are meant as they are typed. */
  readonly exact?: boolean;
}

export interface SearchAnswer<Hit> extends Total {
  readonly hits: readonly Hit[];
  /** Facets that count not all; missing where every one does. */
  readonly sampled?: SearchPage["sampled"];
  readonly facets: Partial<Record<FacetName, readonly FacetCount[]>>;
  /** The attributes by which the family is filtered; missing where no single family is listed. */
  readonly specs?: SearchPage["specs"];
  /** The family that the words or a single family filter name: its attributes become columns. */
  readonly family: FamilyCode | null;
  /** A name that may mean several machines, all of which are listed. */
  readonly either: AnalysedQuery["either"];
  /** Words that no listed document had to hold, because with them nothing was found; null otherwise. */
  readonly relaxed: readonly string[] | null;
  /** What became of words that look misspelt; null where none do. */
  readonly spelling: Spelling | null;
  /** Only where nothing was found. */
  readonly help: SearchHelp | null;
  readonly highlights: readonly string[];
  /** The usual engine did not answer, and the second one did. */
  readonly fellBack: boolean;
}

/** The question that was answered: with its words as they were corrected. */
export function answered(
  question: SearchQuestion,
  { spelling }: Pick<SearchAnswer<unknown>, "spelling">,
): SearchQuestion {
  return spelling?.kind === "corrected" ? { ...question, text: spelling.text } : question;
}

const facets: Readonly<Record<SearchIndex, readonly FacetName[]>> = {
  equipment: ["family", "origin", "mark", "condition", "kind", "sector"],
  needs: ["family", "origin", "sector"],
};

export type AskingPorts = SpellingPorts & {
  readonly reference: { readonly vocabulary: Pick<Vocabulary, "attributesOf"> };
};

/**
 * The ids that an index names for a question, with everything around them but the rows. When nothing is
 * found, what is probably misspelt is corrected, and then the question is asked less strictly; the filters
 * stay as they are. Words that find anything are never replaced: others are only offered.
 */
export async function askIndex(
  ports: AskingPorts,
  index: SearchIndex,
  question: SearchQuestion,
): Promise<{ readonly ids: readonly Id[]; readonly frame: Omit<SearchAnswer<never>, "hits"> }> {
  const { analysis, search } = ports;
  const { text, exact = false, ...request } = question;
  const typed = analysis.query(text);
  const chosen = request.filters.family;
  const familyOf = (read: { readonly family: FamilyCode | null }) =>
    chosen?.length === 1 ? chosen[0]! : read.family;
  const find = (read: Pick<AnalysedQuery, "groups" | "family">) =>
    search.search({
      ...request,
      ...{ index, groups: read.groups, facets: facets[index] },
      specFacets:
        index === "equipment" ? specFacetsOf(familyOf(read), ports.reference.vocabulary) : [],
    });
  const strict = await find(typed);
  const doubtful = exact || strict.total >= enoughHits ? null : analysis.correction(text);
  const replaces = doubtful && strict.total === 0 && (await replacing(ports, index, doubtful));
  const asked = replaces ? analysis.query(doubtful.text) : typed;

  let page = replaces ? await find(asked) : strict;
  let relaxed: RelaxedQuery | null = null;
  if (page.total === 0 && asked.relaxed) {
    const wider = await find(asked.relaxed);
    // Nothing either way: the words stay as they were asked.
    if (wider.total > 0) [page, relaxed] = [wider, asked.relaxed];
  }
  const spelling: Spelling | null = replaces
    ? { kind: "corrected", text: doubtful.text, changes: doubtful.changes }
    : doubtful && (await offersOf(ports, index, doubtful, relaxed ? 0 : page.total));
  const meant = replaces ? { ...question, text: doubtful.text } : question;
  return {
    ids: page.ids,
    frame: {
      total: page.total,
      ...(page.atLeast ? { atLeast: true } : {}),
      ...(page.sampled ? { sampled: page.sampled } : {}),
      facets: page.facets,
      ...(page.specs ? { specs: page.specs } : {}),
      family: familyOf(relaxed ?? asked),
      either: asked.either,
      relaxed: relaxed && relaxed.words,
      spelling,
      help: page.total === 0 ? await searchHelp(ports, index, meant, asked.groups, page) : null,
      highlights: asked.highlights,
      fellBack: page.fellBack ?? false,
    },
  };
}
