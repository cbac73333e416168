import { expect, it } from "vitest";
import { matchPair } from "#app/domain/matching/match-pair.ts";
import { isId } from "#app/domain/shared/id.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { aListing } from "#seed/builders/listing.ts";
import { aNeed } from "#seed/builders/need.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";

const facts = {
  vocabulary: vocabularyOf(vocabularyData),
  marks: [],
  trust: "registered",
  today: "2026-11-21",
} as const;

it("builds a listing and a need that fit each other", () => {
  expect(matchPair(aNeed(), aListing(), facts)?.tier).toBe("fit");
});

it("changes only what is said", () => {
  expect(aListing({ priceMin: null })).toEqual({ ...aListing(), priceMin: null });
  expect(matchPair(aNeed(), aListing({ specs: [] }), facts)?.tier).toBe("open");
});

it("uses ids that routes accept", () => {
  const ids = [aListing().id, aListing().organisationId, aNeed().id, aNeed().organisationId];
  expect(ids.filter((id) => !isId(id))).toEqual([]);
  expect(new Set(ids).size).toBe(4);
});
