import { describe, expect, it } from "vitest";
import type { Requirement, Wanted } from "../demand/requirement.ts";
import { aListing, aNeed, asks, matched } from "./testing/postings.ts";
import { wantedInWords } from "./wanted-words.ts";

const line = (name: string, wanted: Wanted): Requirement => ({
  attribute: null,
  name,
  wanted,
  strength: "must",
});
const grade = (min: number | null, max: number | null) => ({ min, max, unit: "grade" });

describe("wantedInWords", () => {
  it.each<[string, Requirement]>([
    ["1 级", line("能效等级", { op: "gte", range: grade(1, null) })],
    ["1 级", line("能效等级", { op: "is", text: "一级" })],
    ["不低于 2 级", line("能效等级", { op: "gte", range: grade(2, null) })],
    ["不低于 2 级", line("能效等级", { op: "eq", range: grade(2, 2) })],
    ["不低于 2 级", line("标称能效等级", { op: "is", text: "2级" })],
    ["不低于 1 级", line("准确度等级", { op: "gte", range: grade(1, null) })],
    ["变频", line("驱动方式", { op: "is", text: "变频" })],
    ["≥ 13 m³/min", line("排气量", { op: "gte", range: { min: 13, max: null, unit: "m3/min" } })],
  ])("says %s", (words, requirement) => expect(wantedInWords(requirement)).toBe(words));

  it("says without the attribute what the verdict says with it", () => {
    const requirements = [
      asks("claimedGrade", "is", "2级"),
      asks("accuracyGrade", "gte", "2级"),
      asks("poles", "eq", "4"),
    ];
    const { verdicts } = matched(aNeed({ requirements }), aListing());
    expect(requirements.map((each) => wantedInWords(each))).toEqual(
      verdicts.map((verdict) => verdict.wanted),
    );
  });
});
