import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import { readReference } from "#seed/reference/load.ts";
import { savedQuery } from "./saved-query.ts";
import { readSearchParams } from "./search-params.ts";

const { vocabulary, ...rows } = readReference();
const reference: Reference = { ...rows, vocabulary: vocabularyOf(vocabulary) };
const read = (query: string, index: "equipment" | "needs" = "equipment") =>
  readSearchParams(new URLSearchParams(query), index, reference);
const specs = (query: string) => read(query).question.specs;

const choice = vocabulary.attributes.find(({ kind }) => kind === "choice")!;
const text = vocabulary.attributes.find(({ kind }) => kind === "text");
const range = { min: null, max: null, values: [], missing: false };

describe("what is asked of attributes", () => {
  test.each([
    ["spec.ratedPower.gte=75", { ...range, min: 75 }],
    ["spec.ratedPower.lte=75", { ...range, max: 75 }],
    ["spec.ratedPower.gte=30&spec.ratedPower.lte=75", { ...range, min: 30, max: 75 }],
    ["spec.ratedPower.gte=0.1&spec.ratedPower.unit=MW", { ...range, min: 100 }],
    // A figure with a unit of its own.
    ["spec.ratedPower.gte=75kW&spec.ratedPower.unit=MW", { ...range, min: 75 }],
    ["spec.ratedPower.gte=100 马力", { ...range, min: 73.549875 }],
    ["spec.ratedPower.gte=30~45", { ...range, min: 30 }],
    ["spec.ratedPower.lte=30~45", { ...range, max: 45 }],
    ["spec.ratedPower.missing=1", { ...range, missing: true }],
    ["spec.ratedPower.gte=75&spec.ratedPower.missing=1", { ...range, min: 75, missing: true }],
  ])("%s", (query, expected) => {
    expect(read(query)).toMatchObject({
      ignored: [],
      question: { specs: { ratedPower: expected } },
    });
  });

  test("choices by their words, each once", () => {
    const [one, two] = choice.choices as [string, string];
    const query = new URLSearchParams([one, two, one].map((each) => [`spec.${choice.code}`, each]));
    expect(specs(query.toString())).toEqual({
      [choice.code]: { ...range, values: [one, two].sort() },
    });
  });

  test("empty fields and a unit alone ask for nothing", () => {
    const query = "spec.ratedPower.gte=&spec.ratedPower.lte= &spec.ratedPower.unit=kW";
    expect(read(query)).toEqual(read(""));
  });

  test.each([
    "spec.ratedPower.gte=abc",
    "spec.ratedPower.gte=75MPa",
    "spec.ratedPower.lte=-5",
    "spec.ratedPower.unit=MPa",
    "spec.ratedPower.missing=yes",
    "spec.ratedPower=75",
    "spec.noSuchThing.gte=75",
    "spec.constructor.gte=75",
    "spec.__proto__.gte=75",
    "spec.ratedPower.max=75",
    `spec.${choice.code}.gte=5`,
    `spec.${choice.code}=金色`,
    ...(text ? [`spec.${text.code}.missing=1`] : []),
    "sort=spec.noSuchThing",
    `sort=spec.${choice.code}`,
    "sort=--spec.ratedPower",
  ])("%s is named and left out", (query) => {
    expect(read(query)).toEqual({ ...read(""), ignored: [query] });
  });

  test("a need states no attributes", () => {
    const query = "spec.ratedPower.gte=75";
    expect(read(query, "needs")).toEqual({ ...read("", "needs"), ignored: [query] });
    expect(read("sort=spec.ratedPower", "needs").ignored).toEqual(["sort=spec.ratedPower"]);
  });

  test("orders by a figure, both ways", () => {
    const sort = (query: string) => read(query).question.sort;
    expect(sort("sort=spec.ratedPower")).toEqual({ attribute: "ratedPower", descending: false });
    expect(sort("sort=-spec.ratedPower")).toEqual({ attribute: "ratedPower", descending: true });
  });

  test("no address makes it throw or ask for what is no number", () => {
    const name = fc.constantFrom(
      ...["gte", "lte", "unit", "missing"].map((part) => `spec.ratedPower.${part}`),
      ...["spec.", "spec.x", "sort", "family", `spec.${choice.code}`],
    );
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.double().map(String),
      fc.constantFrom("75kW", "30~45", "≥30", "-1", "kW", "MW", "1", ...choice.choices),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (pairs) => {
        const { question } = readSearchParams(new URLSearchParams(pairs), "equipment", reference);
        for (const { min, max } of Object.values(question.specs ?? {}))
          for (const end of [min, max]) expect(end === null || Number.isFinite(end)).toBe(true);
        // What is saved asks for the same again.
        const again = readSearchParams(
          new URLSearchParams(savedQuery(question)),
          "equipment",
          reference,
        );
        expect(again.question.specs ?? {}).toEqual(question.specs ?? {});
      }),
      { numRuns: 500 },
    );
  });
});
