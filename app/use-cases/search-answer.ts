import type { Id } from "#app/domain/shared/id.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { Ports } from "./ports.ts";
import type {
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
  readonly highlights: readonly string[];
}

const facets: Readonly<Record<SearchIndex, readonly FacetName[]>> = {
  equipment: ["family", "origin", "mark", "condition", "kind", "sector"],
  needs: ["family", "origin", "sector"],
};

/** The ids that an index names for a question, with everything around them but the rows. */
export async function askIndex(
  { analysis, search }: Ports,
  index: SearchIndex,
  { text, ...request }: SearchQuestion,
): Promise<{ readonly ids: readonly Id[]; readonly frame: Omit<SearchAnswer<never>, "hits"> }> {
  const { groups, family, highlights } = analysis.query(text);
  const page = await search.search({ ...request, index, groups, facets: facets[index] });
  const chosen = request.filters.family;
  return {
    ids: page.ids,
    frame: {
      total: page.total,
      facets: page.facets,
      family: chosen?.length === 1 ? chosen[0]! : family,
      highlights,
    },
  };
}
