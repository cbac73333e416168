import { expect, test } from "vitest";
import type { SearchEngine, SearchPage, SearchRequest } from "#app/use-cases/search-port.ts";
import { withFallback } from "./engines.ts";

const request = { index: "equipment", groups: [], page: 1 } as unknown as SearchRequest;

function engine(name: SearchEngine["name"], answer: () => Promise<SearchPage>): SearchEngine {
  return {
    name,
    search: answer,
    candidates: async () => (await answer()).ids,
    health: async () => ({ healthy: true, lagSeconds: 0 }),
  };
}

const page = (id: string): SearchPage => ({ ids: [id], total: 1, facets: {} });

test("the second engine answers only when the first one fails, and the page says so", async () => {
  const warned: unknown[] = [];
  let away = false;
  const first = engine("meilisearch", () =>
    away ? Promise.reject(new Error("away")) : Promise.resolve(page("first")),
  );
  const second = engine("postgres", () => Promise.resolve(page("second")));
  const both = withFallback(first, second, (problem) => warned.push(problem));

  expect(await both.search(request)).toEqual(page("first"));
  expect(warned).toEqual([]);
  away = true;
  expect(await both.search(request)).toEqual({ ...page("second"), fellBack: true });
  expect(await both.candidates({} as never)).toEqual(["second"]);
  expect(warned).toHaveLength(2);
});
