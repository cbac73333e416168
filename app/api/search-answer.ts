import type { Reference } from "#app/use-cases/ports.ts";
import type { SearchAnswer } from "#app/use-cases/search-answer.ts";
import type { Sampled } from "#app/use-cases/search-port.ts";

/** What surrounds the hits of a search. */
export function answerList(answer: SearchAnswer<unknown>) {
  const facets = Object.entries(answer.facets).map(([name, counts]) => [
    name,
    (counts ?? []).map(({ value, count }) => ({ value, count })),
  ]);
  return {
    total: answer.total,
    ...(answer.atLeast ? { totalIsAtLeast: true } : {}),
    ...(answer.sampled ? { countedAmong: sampledJson(answer.sampled) } : {}),
    facets: Object.fromEntries(facets) as Record<string, { value: string; count: number }[]>,
    correctedQuery: answer.spelling?.kind === "corrected" ? answer.spelling.text : null,
  };
}

function sampledJson({ documents, facets, specs }: Sampled) {
  return { documents, facets: [...facets], specFacets: [...specs] };
}

/** The attributes by which the family that is listed can be filtered, in their canonical units. */
export function specFacetsJson(
  { specs = {} }: Pick<SearchAnswer<unknown>, "specs">,
  { vocabulary }: Reference,
) {
  return Object.fromEntries(
    Object.entries(specs).map(([code, counts]) => {
      const attribute = vocabulary.attribute(code);
      const name = attribute?.name ?? code;
      return counts.kind === "range"
        ? [code, { ...counts, buckets: [...counts.buckets], name, unit: attribute?.unit ?? null }]
        : [code, { ...counts, values: [...counts.values], name }];
    }),
  );
}
