import { expect, it } from "vitest";
import { farFiguresCheck } from "#app/domain/review/checks/far-figures.ts";
import { checkedListing, checkedNeed } from "#app/domain/review/checks/posting-facts.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";
import { demoWorld } from "#seed/worlds/demo/world.ts";

const vocabulary = vocabularyOf(vocabularyData);
const world = demoWorld(vocabulary);
/** Nothing to compare with, so that only typical ranges speak. */
const facts = {
  claimedGrade: null,
  vocabulary,
  family: { values: new Map(), prices: [] },
  similar: [],
};

it("finds every figure of the demo world typical", () => {
  const postings = [
    ...world.listings.map(({ content }) => checkedListing(content)),
    ...world.needs.map(({ content }) => checkedNeed(content)),
  ];
  expect(postings.flatMap(({ figures }) => figures).length).toBeGreaterThan(5_000);
  const found = postings.flatMap((posting) =>
    farFiguresCheck(posting, facts).map(({ words }) => `${posting.title}: ${words}`),
  );
  expect(found).toEqual([]);
});
