import type { MultiSearchQuery } from "meilisearch";
import type { AttributeCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { SearchRequest, SpecCounts, SpecFacet } from "#app/use-cases/search-port.ts";
import { bucketsOf, specCounts } from "../facets.ts";
import type { Counted } from "./answers.ts";
import { allOf, isCode, nothing, requestFilter, specEnd, states } from "./filter.ts";

/**
 * What states the attribute, with its choices, then each bucket: the server counts values and has no
 * histogram of its own.
 */
export function specQueries(
  request: SearchRequest,
  facet: SpecFacet,
  count: (filter: string, facets?: readonly string[]) => MultiSearchQuery,
): MultiSearchQuery[] {
  const { attribute } = facet;
  const rest = requestFilter(request, { attribute });
  const within = (condition: string) => (rest === "" ? condition : allOf([rest, condition]));
  const stated = within(states(attribute));
  if (facet.kind === "choice")
    return [count(stated, isCode(attribute) ? [`choices.${attribute}`] : [])];
  return [
    count(stated),
    ...bucketsOf(facet.bounds).map(({ from, to }) =>
      count(
        within(
          isCode(attribute)
            ? allOf([
                states(attribute),
                ...(to === null ? [] : [specEnd(attribute, "min", "<", to)]),
                ...(from === null ? [] : [specEnd(attribute, "max", ">=", from)]),
              ])
            : nothing,
        ),
      ),
    ),
  ];
}

/** The answers of those queries; `all` is how many there are without the attribute's own filter. */
export function specsFrom(
  facets: readonly SpecFacet[],
  answers: readonly Counted[],
  all: (attribute: AttributeCode) => number,
): Record<AttributeCode, SpecCounts> {
  const found: Record<AttributeCode, SpecCounts> = {};
  let next = 0;
  for (const facet of facets) {
    const { attribute } = facet;
    const queries = facet.kind === "choice" ? 1 : 1 + bucketsOf(facet.bounds).length;
    const [whether, ...buckets] = answers.slice(next, (next += queries));
    const stated = whether?.estimatedTotalHits ?? 0;
    const places =
      facet.kind === "choice"
        ? new Map<number | string, number>(
            Object.entries(whether?.facetDistribution?.[`choices.${attribute}`] ?? {}),
          )
        : new Map<number | string, number>(
            buckets.map(({ estimatedTotalHits }, place) => [place, estimatedTotalHits]),
          );
    found[attribute] = specCounts(facet, places, stated, Math.max(0, all(attribute) - stated));
  }
  return found;
}
