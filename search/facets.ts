import type { AttributeCode } from "#app/domain/vocabulary/vocabulary.ts";
import {
  facetNames,
  type FacetCount,
  type FacetName,
  type SearchDocument,
  type SearchRequest,
  type SpecFilter,
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

/** Attributes of which something is asked, in order of their codes. */
export function activeSpecs(request: Pick<SearchRequest, "specs">): [AttributeCode, SpecFilter][] {
  return Object.entries(request.specs ?? {})
    .filter(
      ([, { min, max, values, missing }]) =>
        min !== null || max !== null || values.length > 0 || missing,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

export function choicesByCode({
  choices,
}: Pick<SearchDocument, "choices">): Record<AttributeCode, readonly string[]> {
  const found: Record<AttributeCode, string[]> = {};
  for (const { attribute, value } of choices) (found[attribute] ??= []).push(value);
  return found;
}

/** A figure that every store compares alike. */
export function finite(value: number): number {
  return Number.isNaN(value) ? 0 : Math.min(Math.max(value, -farthest), farthest);
}
/** Farther than any figure. */
export const farthest = 1e300;

/** Choices in the order in which they are shown; words that name none of them are no value. */
export function choiceCounts(values: readonly FacetCount[]): FacetCount[] {
  return inFacetOrder(values.filter(({ value }) => value !== ""));
}

/** Most frequent first, then by value, so that both engines answer alike. */
export function inFacetOrder(counts: readonly FacetCount[]): FacetCount[] {
  return [...counts].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
