import {
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
} from "meilisearch";
import { expect, test } from "vitest";
import { countsOf, federatedAnswer } from "./answers.ts";
import { RefusedByMeilisearch, typed, typedProblem } from "./errors.ts";

const answer = (status: number, code?: string) =>
  new MeilisearchApiError(
    new Response(null, { status }),
    code ? { message: "no", code, type: "", link: "" } : undefined,
  );
const parsing = (work: () => unknown) => {
  try {
    return work();
  } catch (problem) {
    return problem;
  }
};

test.each([
  ["away", new MeilisearchRequestError("http://x", new TypeError("fetch failed"))],
  ["away", answer(503, "internal")],
  ["away", answer(429, "too_many_search_requests")],
  ["slow", new MeilisearchRequestError("x", new MeilisearchRequestTimeOutError(2_000, {}))],
  ["slow", new MeilisearchTaskTimeOutError(7, 5_000)],
  ["nonsense", parsing(() => JSON.parse("<html>") as unknown)],
  ["nonsense", answer(404)],
  ["nonsense", parsing(() => federatedAnswer.parse({ hits: [{ id: 1 }], estimatedTotalHits: 1 }))],
  ["nonsense", parsing(() => federatedAnswer.parse({ hits: [], estimatedTotalHits: -1 }))],
  ["nonsense", parsing(() => countsOf(2).parse({ results: [{ estimatedTotalHits: 1 }] }))],
  ["unready", answer(404, "index_not_found")],
  ["unready", answer(403, "invalid_api_key")],
])("%s: %s", (trouble, problem) => {
  expect(typedProblem(problem)).toMatchObject({ name: "MeilisearchTrouble", trouble });
});

test("a request that is refused is our mistake, and a bug of ours stays what it is", async () => {
  expect(typedProblem(answer(400, "invalid_search_filter"))).toBeInstanceOf(RefusedByMeilisearch);
  const bug = new TypeError("undefined is not a function");
  expect(typedProblem(bug)).toBe(bug);
  await expect(typed(Promise.reject(bug))).rejects.toBe(bug);
});
