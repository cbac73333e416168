import {
  facetNames,
  type FacetCount,
  type FacetName,
  type SearchRequest,
} from "#app/use-cases/search-port.ts";

/** Facets of which a document has several values. */
export const listFacets: ReadonlySet<FacetName> = new Set(["family", "sector", "mark"]);

/** The filters that are set; an empty set of values filters nothing. */
export function activeFilters(request: SearchRequest): [FacetName, readonly string[]][] {
  return facetNames.flatMap((facet): [FacetName, readonly string[]][] => {
    const values = request.filters[facet] ?? [];
    return values.length > 0 ? [[facet, values]] : [];
  });
}

/** Most frequent first, then by value, so that both engines answer alike. */
export function inFacetOrder(counts: readonly FacetCount[]): FacetCount[] {
  return [...counts].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
