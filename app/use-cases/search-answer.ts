import type { Id } from "#app/domain/shared/id.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { Ports } from "./ports.ts";
import type {
  AnalysedQuery,
  FacetCount,
  FacetName,
  SearchIndex,
  SearchRequest,
  SortOrder,
} from "./search-port.ts";

export interface SearchQuestion {
  readonly text: string;
  readonly filters: SearchRequest["filters"];
  readonly price: NonNullable<SearchRequest["price"]>;
  readonly leadTimeMax: number | null;
  readonly sort: SortOrder;
  readonly page: number;
  readonly perPage: number;
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
  readonly highlights: readonly string[];
  /** The usual engine did not answer, and the second one did. */
  readonly fellBack: boolean;
}

const facets: Readonly<Record<SearchIndex, readonly FacetName[]>> = {
  equipment: ["family", "origin", "mark", "condition", "kind", "sector"],
  needs: ["family", "origin", "sector"],
};

/**
 * The ids that an index names for a question, with everything around them but the rows. When nothing is
 * found, the question is asked once more less strictly; the filters stay as they are.
 */
export async function askIndex(
  { analysis, search }: Pick<Ports, "analysis" | "search">,
  index: SearchIndex,
  { text, ...request }: SearchQuestion,
): Promise<{ readonly ids: readonly Id[]; readonly frame: Omit<SearchAnswer<never>, "hits"> }> {
  const asked = analysis.query(text);
  const find = (groups: AnalysedQuery["groups"]) =>
    search.search({ ...request, index, groups, facets: facets[index] });
  const strict = await find(asked.groups);
  const wider = strict.total === 0 ? asked.relaxed : null;
  const again = wider && (await find(wider.groups));
  // Nothing either way: the words stay as they were asked.
  const relaxed = again && again.total > 0 ? wider : null;
  const page = relaxed && again ? again : strict;
  const chosen = request.filters.family;
  return {
    ids: page.ids,
    frame: {
      total: page.total,
      facets: page.facets,
      family: chosen?.length === 1 ? chosen[0]! : (relaxed ?? asked).family,
      either: asked.either,
      relaxed: relaxed && relaxed.words,
      highlights: asked.highlights,
      fellBack: page.fellBack ?? false,
    },
  };
}
