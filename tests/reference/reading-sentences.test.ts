import { describe, expect, it } from "vitest";
import type { Span } from "#app/domain/matching/reading/clauses.ts";
import { readListing } from "#app/domain/matching/reading/read-listing.ts";
import { readNeed } from "#app/domain/matching/reading/read-need.ts";
import {
  asListing,
  asNeed,
  listingFacts,
  needFacts,
} from "#app/domain/matching/reading/testing/facts.ts";
import { listingSentences } from "#app/domain/matching/reading/testing/listing-sentences.ts";
import { needSentences } from "#app/domain/matching/reading/testing/need-sentences.ts";
import { trapSentences } from "#app/domain/matching/reading/testing/trap-sentences.ts";
import { foldText } from "#app/domain/units/fold-text.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";

const vocabulary = vocabularyOf(vocabularyData);
const all = [...needSentences, ...listingSentences, ...trapSentences];

describe.each([
  ["needs", needSentences],
  ["listings", listingSentences],
  ["traps", trapSentences],
] as const)("sentences of %s", (_, sentences) => {
  it.each(sentences)("%s: %s", (side, text, family, facts) => {
    const read = side === "need" ? needFacts : listingFacts;
    expect(read(text, vocabulary)).toEqual([family, facts]);
  });
});

it("there are many, and no two differ in digits only", () => {
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(trapSentences.length).toBeGreaterThanOrEqual(60);
  const shapes = all.map(([, text]) => text.replace(/[\d.]+/g, "0"));
  expect(new Set(shapes).size).toBe(shapes.length);
});

describe("whatever the sentence", () => {
  it("the words of every fact stand where its span says", () => {
    for (const [side, text] of all) {
      const reading =
        side === "need"
          ? readNeed(asNeed(text), vocabulary)
          : readListing(asListing(text), vocabulary);
      const told = Object.values(reading).flatMap((part: unknown) =>
        Array.isArray(part) ? (part as unknown[]) : [part],
      );
      const wrong = told.filter((fact) => {
        const { span, words } = (fact ?? {}) as { span?: Span | null; words?: string };
        if (!span) return false;
        const said = reading.text.slice(span.from, span.to);
        return said.length === 0 || (words !== undefined && words !== said);
      });
      expect(wrong, text).toEqual([]);
    }
  });

  const changes: readonly (readonly [string, (text: string) => string])[] = [
    ["full width", (text) => text.replace(/[0-9]/g, (each) => wide(each))],
    [
      "a blank before the unit",
      (text) => text.replace(/(\d)(?=(?:kW|mm|MPa|kN|吨|公斤|千瓦))/g, "$1 "),
    ],
    ["an irrelevant sentence", (text) => `${text}\n我们厂在开发区，欢迎来人看看现场。`],
    ["a greeting", (text) => (text.includes("\n") ? text : `${text}，谢谢大家。`)],
  ];
  it.each(changes)("%s changes no fact", (_, change) => {
    const wrong = all.flatMap(([side, text, family, facts]) => {
      const read = side === "need" ? needFacts : listingFacts;
      const [nowFamily, now] = read(change(text), vocabulary);
      const same =
        nowFamily === family &&
        foldText(now).replace(/ /g, "") === foldText(facts).replace(/ /g, "");
      return same ? [] : [`${text} → ${nowFamily} ${now}`];
    });
    expect(wrong).toEqual([]);
  });
});

function wide(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}
