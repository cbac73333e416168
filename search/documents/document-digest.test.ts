import { expect, test } from "vitest";
import { createAnalysis } from "#search/analysis/analysis.ts";
import { aDocument, onDay, vocabulary } from "#tests/contracts/search-world.ts";
import { documentDigest } from "./document-digest.ts";

const analysis = createAnalysis(vocabulary);
const digest = (said: Parameters<typeof aDocument>[1]) => {
  const document = aDocument("one", { texts: { a: "空压机 GA75" }, ...said });
  return documentDigest(document, analysis.documentTokens(document));
};

test("a digest says whether two documents are stored alike", () => {
  expect(digest({})).toBe(digest({}));
  expect(digest({})).toMatch(/^[\w-]{16}$/);
  // Cut into the same words.
  expect(digest({ texts: { a: "空压机，GA75" } })).toBe(digest({}));
  const others = [
    { texts: { a: "空压机 GA90" } },
    { texts: { b: "空压机 GA75" } },
    { family: "air-compressor" },
    { marks: ["efficiency-1"] },
    { sectors: ["HB-1-1"] },
    { priceMin: 1 },
    { leadTimeDays: 0 },
    { condition: "used" as const },
    { publishedAt: onDay(3) },
  ].map(digest);
  expect(new Set([digest({}), ...others]).size).toBe(others.length + 1);
});
