import { describe, expect, it } from "vitest";
import { pageWindow, wholeOr } from "./paging.ts";

describe("a page's window", () => {
  it.each([
    [1, 20, 0, 20],
    [3, 20, 40, 20],
    [50, 20, 980, 20],
    [51, 20, 1000, 0],
    [4, 300, 900, 100],
    [1e9, 20, 1000, 0],
    [Infinity, 20, 1000, 0],
    [0, 20, 0, 20],
    [-7, 20, 0, 20],
    [NaN, 20, 0, 20],
    [2.9, 20, 20, 20],
    [1, 0, 0, 1],
    [1, 1e9, 0, 1000],
    [1, NaN, 0, 1],
  ])("page %d of %d begins at %d and holds %d", (page, perPage, offset, limit) => {
    expect(pageWindow(page, perPage)).toEqual({ offset, limit });
  });
});

it("reads numbers as whole ones that every store holds", () => {
  expect([1.9, -1.9, NaN].map((value) => wholeOr(value, 7))).toEqual([1, -1, 7]);
  expect(Number.isSafeInteger(wholeOr(Infinity, 0))).toBe(true);
  expect(Number.isSafeInteger(wholeOr(-1e300, 0))).toBe(true);
});
