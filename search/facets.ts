import type { AttributeCode } from "#app/domain/vocabulary/vocabulary.ts";
import {
  facetNames,
  type FacetCount,
  type FacetName,
  type SearchDocument,
  type SearchRequest,
  type SpecCounts,
  type SpecFacet,
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
export function activeSpecs(request: SearchRequest): [AttributeCode, SpecFilter][] {
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

/** The buckets that bounds make: one below the first, one from the last on; none without bounds. */
export function bucketsOf(
  bounds: readonly number[],
): { readonly from: number | null; readonly to: number | null }[] {
  if (bounds.length === 0) return [];
  return Array.from({ length: bounds.length + 1 }, (_, place) => ({
    from: bounds[place - 1] ?? null,
    to: bounds[place] ?? null,
  }));
}

/** Counts in the order in which they are shown; `places` by bucket or by value. */
export function specCounts(
  facet: SpecFacet,
  places: ReadonlyMap<number | string, number>,
  stated: number,
  missing: number,
): SpecCounts {
  if (facet.kind === "range") {
    const buckets = bucketsOf(facet.bounds).map((bucket, place) => ({
      ...bucket,
      count: places.get(place) ?? 0,
    }));
    return { kind: "range", buckets, stated, missing };
  }
  const values = [...places].map(([value, count]) => ({ value: String(value), count }));
  return {
    kind: "choice",
    values: inFacetOrder(values.filter(({ value }) => value !== "")),
    stated,
    missing,
  };
}

/** Most frequent first, then by value, so that both engines answer alike. */
export function inFacetOrder(counts: readonly FacetCount[]): FacetCount[] {
  return [...counts].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
