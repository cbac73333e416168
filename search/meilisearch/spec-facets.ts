import type { MultiSearchQuery } from "meilisearch";
import type { AttributeCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { SearchRequest, SpecCounts, SpecFacet } from "#app/use-cases/search-port.ts";
import { choiceCounts } from "../facets.ts";
import { histogramOf, type CountedSpan } from "../histogram.ts";
import type { Counted } from "./answers.ts";
import { allOf, isCode, requestFilter, states } from "./filter.ts";

/** Where the values of a facet are counted. */
function countedAs({ kind, attribute }: SpecFacet): string {
  return `${kind === "choice" ? "choices" : "spans"}.${attribute}`;
}

/** What states the attribute, and how often each figure or choice is stated. */
export function specQuery(
  request: SearchRequest,
  facet: SpecFacet,
  count: (filter: string, facets?: readonly string[]) => MultiSearchQuery,
): MultiSearchQuery {
  const { attribute } = facet;
  const rest = requestFilter(request, { attribute });
  const stated = states(attribute);
  return count(
    rest === "" ? stated : allOf([rest, stated]),
    isCode(attribute) ? [countedAs(facet)] : [],
  );
}

/** The answers of those queries; `all` is how many there are without the attribute's own filter. */
export function specsFrom(
  facets: readonly SpecFacet[],
  answers: readonly Counted[],
  all: (attribute: AttributeCode) => number,
): Record<AttributeCode, SpecCounts> {
  const found: Record<AttributeCode, SpecCounts> = {};
  facets.forEach((facet, n) => {
    const { attribute } = facet;
    const stated = answers[n]?.estimatedTotalHits ?? 0;
    const whether = { stated, missing: Math.max(0, all(attribute) - stated) };
    const counts = Object.entries(answers[n]?.facetDistribution?.[countedAs(facet)] ?? {});
    found[attribute] =
      facet.kind === "choice"
        ? {
            kind: "choice",
            values: choiceCounts(counts.map(([value, count]) => ({ value, count }))),
            ...whether,
          }
        : {
            kind: "range",
            buckets: histogramOf(
              counts.map(([span, count]) => spanFrom(span, count)),
              facet.whole,
            ),
            ...whether,
          };
  });
  return found;
}

/** A figure as a word that the server counts: 30|55, with nothing for an open end. */
export function spanWord({ min, max }: Pick<CountedSpan, "min" | "max">): string {
  return `${min ?? ""}|${max ?? ""}`;
}

function spanFrom(word: string, count: number): CountedSpan {
  const [min = "", max = ""] = word.split("|");
  return { min: min === "" ? null : Number(min), max: max === "" ? null : Number(max), count };
}
