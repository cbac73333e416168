import type { SearchAnswer } from "#app/use-cases/search-answer.ts";

/** What surrounds the hits of a search. */
export function answerList(answer: SearchAnswer<unknown>) {
  const facets = Object.entries(answer.facets).map(([name, counts]) => [
    name,
    (counts ?? []).map(({ value, count }) => ({ value, count })),
  ]);
  return {
    total: answer.total,
    facets: Object.fromEntries(facets) as Record<string, { value: string; count: number }[]>,
    correctedQuery: answer.spelling?.kind === "corrected" ? answer.spelling.text : null,
  };
}
