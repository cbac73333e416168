import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  recallReading,
  readListing,
  storedReading,
} from "#app/domain/matching/reading/read-listing.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { readEvaluation } from "#app/evaluation/evaluation-file.ts";
import { listingOf } from "#app/evaluation/graded-posting.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";

const vocabulary = vocabularyOf(vocabularyData);
const file = readEvaluation(
  JSON.parse(readFileSync(new URL("../eval/dev.json", import.meta.url), "utf8")),
);

test("what is kept of a listing's reading says the same as reading it", () => {
  if (!file.ok) throw new Error(file.error.join("\n"));
  const today = dayInChina("2026-11-21T00:00:00.000Z");
  for (const row of file.value.listings.slice(0, 25)) {
    const reference = { vocabulary, sectorRows: [], today, place: null };
    const { content } = listingOf(row, reference);
    const kept: unknown = JSON.parse(JSON.stringify(storedReading(content, vocabulary)));
    const again = { ...content };
    recallReading(again, vocabulary, kept as ReturnType<typeof storedReading>);
    expect(readListing(again, vocabulary)).toStrictEqual(readListing(content, vocabulary));
  }
}, 30_000);
