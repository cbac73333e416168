import type { SQL } from "drizzle-orm";
import type { AttributeCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { FacetName, SearchRequest } from "#app/use-cases/search-port.ts";
import { activeFilters, activeSpecs } from "../facets.ts";
import { filterCondition, specCondition } from "./conditions.ts";

/** A condition that a facet skips for its own counts. */
export type Filter =
  | { readonly facet: FacetName; readonly check: SQL }
  | { readonly attribute: AttributeCode; readonly check: SQL };

/** All that a request asks for besides words, kind of index, price and lead time. */
export function filtersOf(request: SearchRequest): Filter[] {
  return [
    ...activeFilters(request).map(([facet, values]) => ({
      facet,
      check: filterCondition(facet, values),
    })),
    ...activeSpecs(request).map(([attribute, asked]) => ({
      attribute,
      check: specCondition(attribute, asked),
    })),
  ];
}
