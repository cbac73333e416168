import { expect, test } from "vitest";
import { readListing } from "#app/domain/matching/reading/read-listing.ts";
import { aListing } from "#app/domain/matching/testing/postings.ts";
import { smallVocabulary } from "#app/domain/matching/testing/small-vocabulary.ts";
import { knownReadings } from "./known-readings.ts";

const vocabulary = { ...smallVocabulary };
const reading = readListing(aListing(), smallVocabulary);
const row = (n: number, version = 1) => ({ id: `listing${n}`, version });

test("a reading is known for its version and its vocabulary, and only so many are", () => {
  const known = knownReadings(10);
  known.keep(vocabulary, row(0), reading);
  expect(known.of(vocabulary, row(0))).toBe(reading);
  expect(known.of({ ...smallVocabulary }, row(0))).toBeUndefined();
  // What is older stays as it is; what is newer takes its place.
  expect(known.of(vocabulary, row(0, 0))).toBeUndefined();
  expect(known.has(vocabulary, "listing0")).toBe(true);
  expect(known.of(vocabulary, row(0, 2))).toBeUndefined();
  expect(known.has(vocabulary, "listing0")).toBe(false);
  known.keep(vocabulary, row(0), reading);
  for (let n = 1; n < 10; n += 1) known.keep(vocabulary, row(n), reading);
  // What was asked for last stays; the oldest goes.
  expect(known.of(vocabulary, row(0))).toBe(reading);
  known.keep(vocabulary, row(10), reading);
  expect(known.of(vocabulary, row(0))).toBe(reading);
  expect(known.of(vocabulary, row(1))).toBeUndefined();
});
