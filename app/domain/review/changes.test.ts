import fc from "fast-check";
import { expect, test } from "vitest";
import { aListingContent } from "#seed/builders/listing.ts";
import { changesBetween, saysTheSame } from "./changes.ts";
import type { ReviewedContent } from "./review.ts";

const content = (title: string): ReviewedContent => ({
  kind: "listing",
  listing: aListingContent({ title }),
});
const lines = (each: ReviewedContent) =>
  new Map(each.kind === "listing" ? [["标题", each.listing.title]] : []);

test("only what differs is a change", () => {
  expect(changesBetween(content("示例甲"), content("示例甲"), lines)).toEqual([]);
  expect(changesBetween(content("示例甲"), content("示例乙"), lines)).toEqual([
    { field: "标题", before: "示例甲", after: "示例乙" },
  ]);
});

test("what went through the database says the same, in whatever order its fields come back", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(saysTheSame(value, JSON.parse(JSON.stringify(value)))).toBe(true);
    }),
  );
  expect(saysTheSame({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
  expect(saysTheSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(saysTheSame({ a: [] }, { a: {} })).toBe(false);
  expect(saysTheSame({ a: null }, { a: 0 })).toBe(false);
});
