import { describe, expect, it } from "vitest";
import { askedSpans } from "./asked-spans.ts";
import { readNeed } from "./reading/read-need.ts";
import { aNeed, asks, facts } from "./testing/postings.ts";

const spansOf = (need: Parameters<typeof aNeed>[0]) =>
  askedSpans(readNeed(aNeed(need), facts.vocabulary), facts.vocabulary);

describe("what a need asks of figures", () => {
  it.each([
    ["gte", "100 kW", { min: 85, max: null }],
    ["lte", "100 kW", { min: null, max: 115 }],
    ["eq", "0.1 MW", { min: 85, max: null }],
    ["between", "100 kW 至 200 kW", { min: 85, max: 230 }],
  ] as const)("%s %s, in the attribute's unit and widely", (op, figure, span) => {
    expect(spansOf({ requirements: [asks("ratedPower", op, figure)] })).toEqual([
      { attribute: "ratedPower", ...span },
    ]);
  });

  it("is nothing for a wish, for words and for another line of the same attribute", () => {
    expect(spansOf({ requirements: [asks("ratedPower", "gte", "100 kW", "nice")] })).toEqual([]);
    expect(spansOf({ requirements: [asks("efficiency", "is", "二级")] })).toEqual([]);
    const twice = [asks("ratedPower", "gte", "100 kW"), asks("ratedPower", "lte", "200 kW")];
    expect(spansOf({ requirements: twice })).toHaveLength(1);
  });
});
