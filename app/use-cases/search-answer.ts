import type { Id } from "#app/domain/shared/id.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import { searchHelp, type SearchHelp } from "./search-help.ts";
import type {
  AnalysedQuery,
  FacetCount,
  FacetName,
  RelaxedQuery,
  SearchIndex,
  SearchRequest,
  SortOrder,
} from "./search-port.ts";
import {
  enoughHits,
  offersOf,
  replacing,
  type Spelling,
  type SpellingPorts,
} from "./search-spelling.ts";

export interface SearchQuestion {
  readonly text: string;
  readonly filters: SearchRequest["filters"];
  readonly price: NonNullable<SearchRequest["price"]>;
  readonly leadTimeMax: number | null;
  readonly sort: SortOrder;
  readonly page: number;
  readonly perPage: number;
  /** The words are meant as they are typed. */
  readonly exact?: boolean;
}

export interface SearchAnswer<Hit> {
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly facets: Partial<Record<FacetName, readonly FacetCount[]>>;
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

/**
 * The ids that an index names for a question, with everything around them but the rows. When nothing is
 * found, what is probably misspelt is corrected, and then the question is asked less strictly; the filters
 * stay as they are. Words that find anything are never replaced: others are only offered.
 */
export async function askIndex(
  ports: SpellingPorts,
  index: SearchIndex,
  question: SearchQuestion,
): Promise<{ readonly ids: readonly Id[]; readonly frame: Omit<SearchAnswer<never>, "hits"> }> {
  const { analysis, search } = ports;
  const { text, exact = false, ...request } = question;
  const typed = analysis.query(text);
  const find = (groups: AnalysedQuery["groups"]) =>
    search.search({ ...request, index, groups, facets: facets[index] });
  const strict = await find(typed.groups);
  const doubtful = exact || strict.total >= enoughHits ? null : analysis.correction(text);
  const replaces = doubtful && strict.total === 0 && (await replacing(ports, index, doubtful));
  const asked = replaces ? analysis.query(doubtful.text) : typed;

  let page = replaces ? await find(asked.groups) : strict;
  let relaxed: RelaxedQuery | null = null;
  if (page.total === 0 && asked.relaxed) {
    const wider = await find(asked.relaxed.groups);
    // Nothing either way: the words stay as they were asked.
    if (wider.total > 0) [page, relaxed] = [wider, asked.relaxed];
  }
  const spelling: Spelling | null = replaces
    ? { kind: "corrected", text: doubtful.text, changes: doubtful.changes }
    : doubtful && (await offersOf(ports, index, doubtful, relaxed ? 0 : page.total));
  const meant = replaces ? { ...question, text: doubtful.text } : question;
  const chosen = request.filters.family;
  return {
    ids: page.ids,
    frame: {
      total: page.total,
      facets: page.facets,
      family: chosen?.length === 1 ? chosen[0]! : (relaxed ?? asked).family,
      either: asked.either,
      relaxed: relaxed && relaxed.words,
      spelling,
      help: page.total === 0 ? await searchHelp(ports, index, meant, asked.groups, page) : null,
      highlights: asked.highlights,
      fellBack: page.fellBack ?? false,
    },
  };
}
