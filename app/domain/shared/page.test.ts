import { expect, test } from "vitest";
import { pageOfAll } from "./page.ts";

const all = ["a", "b", "c", "d", "e"];

test.each([
  [1, ["a", "b"], 1],
  [3, ["e"], 3],
  // Whoever decided the last row of the last page comes back to it.
  [4, ["e"], 3],
  [1000, ["e"], 3],
])("page %i of three", (page, rows, at) => {
  expect(pageOfAll(all, { page, perPage: 2 })).toEqual({ rows, page: at, pages: 3 });
});

test("an empty list has one page, and it is empty", () => {
  expect(pageOfAll([], { page: 7, perPage: 2 })).toEqual({ rows: [], page: 1, pages: 1 });
});
