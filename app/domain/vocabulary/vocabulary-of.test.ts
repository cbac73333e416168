import { describe, expect, it } from "vitest";
import type { AttributeDefinition, EquipmentFamily } from "./vocabulary.ts";
import { vocabularyOf } from "./vocabulary-of.ts";

const attribute = (code: string, name: string, ...synonyms: string[]): AttributeDefinition => ({
  ...{ code, name, synonyms, kind: "power", unit: "kW", allowedUnits: ["kW"] },
  ...{ choices: [], direction: "fit", filter: false },
});
const family = (
  code: string,
  group: string,
  broader: string | null,
  attributes: readonly string[],
): EquipmentFamily => ({
  ...{ code, name: code, english: code, group, broader, synonyms: [], sectorRows: [] },
  ...{ confusedWith: [], attributes, uses: [] },
});
const vocabulary = vocabularyOf({
  attributes: [
    attribute("ratedPower", "额定功率", "功率", "电机功率"),
    attribute("laserPower", "激光功率", "功率"),
    attribute("cop", "COP", "性能系数"),
    attribute("pressure", "压力", "工作压力"),
    attribute("steamPressure", "蒸汽压力", "压力", "工作压力"),
  ],
  families: [
    family("compressor", "动力", null, ["ratedPower", "pressure"]),
    family("laser", "激光", null, ["laserPower", "ratedPower"]),
    family("screw", "动力", "compressor", ["ratedPower"]),
    family("oil-free-screw", "动力", "screw", ["ratedPower"]),
    family("boiler", "热工", null, ["steamPressure", "pressure"]),
  ],
});

describe("vocabularyOf", () => {
  it("walks the families in both directions", () => {
    expect(vocabulary.closure("compressor")).toEqual(["compressor", "screw", "oil-free-screw"]);
    expect(vocabulary.closure("oil-free-screw")).toEqual(["oil-free-screw"]);
    expect(vocabulary.ancestors("oil-free-screw")).toEqual(["screw", "compressor"]);
    expect(vocabulary.ancestors("laser")).toEqual([]);
  });

  it("answers nothing for codes it does not know", () => {
    expect(vocabulary.family("x")).toBeNull();
    expect(vocabulary.attribute("x")).toBeNull();
    expect(vocabulary.attributesOf("x")).toEqual([]);
    expect(vocabulary.closure("x")).toEqual([]);
    expect(vocabulary.ancestors("x")).toEqual([]);
  });

  it("keeps the order of attributes and groups", () => {
    expect(vocabulary.attributesOf("laser").map((each) => each.name)).toEqual([
      "激光功率",
      "额定功率",
    ]);
    expect(
      vocabulary.groups().map((group) => [group.name, group.families.map((each) => each.code)]),
    ).toEqual([
      ["动力", ["compressor", "screw", "oil-free-screw"]],
      ["激光", ["laser"]],
      ["热工", ["boiler"]],
    ]);
  });
});

describe("findAttribute", () => {
  it.each([
    ["额定功率", null, "ratedPower"],
    ["额定功率(kW)", null, "ratedPower"],
    ["额定功率（ＫＷ）：", null, "ratedPower"],
    ["额定功率/kW", null, "ratedPower"],
    ["额定功率 kW", null, "ratedPower"],
    ["电机 功率", null, "ratedPower"],
    ["COP", null, "cop"],
    ["COP(W/W)", null, "cop"],
    ["功率", null, null],
    ["功率", "compressor", "ratedPower"],
    ["功率", "laser", "laserPower"],
    ["额定功率", "laser", "ratedPower"],
    ["压力", null, "pressure"],
    ["压力", "boiler", "pressure"],
    ["工作压力", "boiler", "steamPressure"],
    ["性能系数", "laser", "cop"],
    ["颜色", "laser", null],
    ["", "laser", null],
    ["(kW)", "laser", null],
  ])("%s of %s → %s", (name, code, expected) =>
    expect(vocabulary.findAttribute(name, code)).toBe(expected),
  );
});
