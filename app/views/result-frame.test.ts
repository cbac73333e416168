import { describe, expect, test } from "vitest";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { readSearchParams } from "#app/forms/search-params.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import type { SearchAnswer } from "#app/use-cases/search-answer.ts";
import { readReference } from "#seed/reference/load.ts";
import { resultFrame } from "./result-frame.ts";

const { vocabulary, ...rows } = readReference();
const reference: Reference = { ...rows, vocabulary: vocabularyOf(vocabulary) };

function told(query: string, answer: Partial<SearchAnswer<never>>) {
  const params = new URLSearchParams(query);
  const { question, ignored } = readSearchParams(params, "equipment", reference);
  const nothing = { hits: [], total: 3, facets: {}, highlights: [], fellBack: false };
  return resultFrame({
    index: "equipment",
    path: "/equipment",
    params,
    question,
    ignored,
    reference,
    answer: { ...nothing, family: null, either: null, relaxed: null, ...answer },
  }).told;
}

const either = { term: "螺杆机", families: ["screw-air-compressor", "water-chiller"] };

describe("what the reader is told", () => {
  test("the family, unless it is what was typed", () => {
    const family = "industrial-boiler";
    expect(told("q=锅炉", { family })).toEqual({ kind: "family", family: "工业锅炉" });
    expect(told("q=工业锅炉", { family })).toBeNull();
    expect(told("q=锅炉", {})).toBeNull();
  });

  test("the machines that a name may mean", () => {
    expect(told("q=螺杆机", { either })).toEqual({
      kind: "either",
      term: "螺杆机",
      families: ["螺杆式空气压缩机", "冷水机组"],
    });
    // A chosen family has decided it.
    expect(told("q=螺杆机&family=water-chiller", { either, family: "water-chiller" })).toBeNull();
  });

  test("words that were let go, and what is listed instead", () => {
    const relaxed = ["便宜"];
    expect(told("q=便宜锅炉", { relaxed, family: "industrial-boiler" })).toEqual({
      kind: "relaxed",
      words: relaxed,
      by: "工业锅炉",
    });
    expect(told("q=便宜螺杆机", { relaxed, either })).toMatchObject({
      by: "螺杆式空气压缩机或冷水机组",
    });
    expect(told("q=便宜", { relaxed })).toMatchObject({ by: null });
  });

  test("nothing where nothing is listed", () => {
    expect(told("q=锅炉", { total: 0, family: "industrial-boiler" })).toBeNull();
    expect(told("q=螺杆机", { total: 0, either })).toBeNull();
  });
});
