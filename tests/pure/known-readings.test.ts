import { expect, test } from "vitest";
import { readListing } from "#app/domain/matching/reading/read-listing.ts";
import { aListing } from "#app/domain/matching/testing/postings.ts";
import { smallVocabulary } from "#app/domain/matching/testing/small-vocabulary.ts";
import { keepInMind, knownReading } from "#app/use-cases/known-readings.ts";

const vocabulary = { ...smallVocabulary };
const reading = readListing(aListing(), smallVocabulary);
const row = (n: number, version = 1) => ({ id: `listing${n}`, version });

test("a reading is known for its version and its vocabulary, and only so many are", () => {
  keepInMind(vocabulary, row(0), reading);
  expect(knownReading(vocabulary, row(0))).toBe(reading);
  expect(knownReading(vocabulary, row(0, 2))).toBeUndefined();
  expect(knownReading({ ...smallVocabulary }, row(0))).toBeUndefined();
  for (let n = 1; n < 4000; n += 1) keepInMind(vocabulary, row(n), reading);
  // What was asked for last stays; the oldest goes.
  expect(knownReading(vocabulary, row(0))).toBe(reading);
  keepInMind(vocabulary, row(4000), reading);
  expect(knownReading(vocabulary, row(0))).toBe(reading);
  expect(knownReading(vocabulary, row(1))).toBeUndefined();
});
