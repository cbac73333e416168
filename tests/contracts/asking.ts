import { askIndex, type SearchQuestion } from "#app/use-cases/search-answer.ts";
import type { TextAnalysis } from "#app/use-cases/search-port.ts";
import type { SearchHarness } from "./search-harness.ts";
import { vocabulary } from "./search-world.ts";

/** Asks as a page does, from the words to the ids, in a world where these suppliers have something on offer. */
export function asking(
  harness: () => SearchHarness,
  analysis: TextAnalysis,
  suppliers: readonly string[] = [],
) {
  const publishedNames = {
    models: async () => [],
    suppliers: async (part: string) =>
      suppliers
        .filter((name) => name.includes(part))
        .map((name) => ({ id: "supplier22", name, listings: 1 })),
  };
  return async (text: string, question: Partial<SearchQuestion> = {}) => {
    const ports = {
      ...{ analysis, search: harness().engine, store: { publishedNames } },
      reference: { vocabulary },
    };
    const { ids, frame } = await askIndex(ports, "equipment", {
      text,
      filters: {},
      price: { min: null, max: null },
      leadTimeMax: null,
      sort: "relevance",
      page: 1,
      perPage: 20,
      ...question,
    });
    return { ids, ...frame };
  };
}
