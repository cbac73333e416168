import { describe, expect, test } from "vitest";
import { aListing, spec } from "../matching/testing/postings.ts";
import { smallVocabulary } from "../matching/testing/small-vocabulary.ts";
import { candidatesFor } from "./candidates.ts";
import { readConditions } from "./entry-conditions.ts";
import { nameCover, nameLikeness } from "./name-likeness.ts";

const entry = (number: string, name: string, conditions = "") => ({
  number,
  name,
  parameters: "",
  conditions: readConditions(conditions, smallVocabulary),
  page: "",
  verbatim: "",
});
const motor = aListing({
  title: "高效三相异步电动机 132kW",
  specs: [spec("ratedPower", "132 kW")],
});
const propose = (...entries: ReturnType<typeof entry>[]) =>
  candidatesFor(entries, motor, smallVocabulary, 5);

describe("entries that a listing may be", () => {
  test("each condition holds, fails, or is for a person", () => {
    const [found] = propose(
      entry(
        "1",
        "高效三相异步电动机",
        "额定功率≥100 kW；额定功率≥200 kW；首次销售不超过三年；转速≥3000 r/min",
      ),
    );
    expect(found!.answers.map(({ written, verdict }) => [written, verdict])).toEqual([
      ["额定功率≥100 kW", "met"],
      ["额定功率≥200 kW", "violated"],
      ["首次销售不超过三年", "unknown"],
      ["转速≥3000 r/min", "unknown"],
    ]);
  });

  test("one that fails stands behind one that fails nothing, whatever the names say", () => {
    const found = propose(
      entry("1", "高效三相异步电动机", "额定功率≥200 kW"),
      entry("2", "三相异步电动机", "额定功率≥100 kW"),
    );
    expect(found.map(({ entry: { number } }) => number)).toEqual(["2", "1"]);
  });

  test("another machine is not proposed, unless somebody has searched for it", () => {
    const pump = entry("9", "循环流化床锅炉");
    expect(propose(pump)).toEqual([]);
    expect(candidatesFor([pump], motor, smallVocabulary, 5, 0)).toHaveLength(1);
  });

  test("a listing without a family gets its conditions from a person", () => {
    const bare = { ...motor, family: null };
    const [found] = candidatesFor(
      [entry("1", "高效三相异步电动机", "额定功率≥100 kW")],
      bare,
      smallVocabulary,
      5,
    );
    expect(found!.answers[0]!.verdict).toBe("unknown");
  });
});

describe("conditions that are read", () => {
  const read = (text: string) => readConditions(text, smallVocabulary)[0]?.requirement ?? null;

  test("a known name with one figure is a comparison", () => {
    expect(read("额定功率不低于75kW")).toMatchObject({
      attribute: "ratedPower",
      wanted: { op: "gte", range: { min: 75, max: null, unit: "kW" } },
    });
  });

  test.each([
    "额定功率超过75kW",
    "年产量≥75kW",
    "额定功率≥75kW且有证书",
    "额定功率75~90kW或 5 m",
    "通过鉴定",
  ])("%s stays words", (text) => {
    expect(read(text)).toBeNull();
  });
});

test("likeness of names lies between 0 and 1, and a long title covers a short name", () => {
  expect(nameLikeness("水泵", "水泵")).toBe(1);
  expect(nameLikeness("水泵", "风机")).toBe(0);
  expect(nameLikeness("", "风机")).toBe(0);
  expect(nameCover("激光焊接机", "双工位激光焊接机（船用）")).toBe(1);
});
