import { describe, expect, test } from "vitest";
import { countWithNarrower, familyTree, leadingAttributes, narrowerOf } from "./family-tree.ts";
import { findFamilies } from "./find-families.ts";
import type { AttributeDefinition, EquipmentFamily } from "./vocabulary.ts";
import { vocabularyOf } from "./vocabulary-of.ts";

function family(code: string, name: string, said: Partial<EquipmentFamily> = {}): EquipmentFamily {
  return {
    code,
    name,
    english: code,
    group: "通用动力",
    broader: null,
    synonyms: [],
    sectorRows: [],
    confusedWith: [],
    attributes: [],
    uses: [],
    ...said,
  };
}

function attribute(code: string, kind: AttributeDefinition["kind"]): AttributeDefinition {
  const known = { code, name: code, synonyms: [], unit: null, allowedUnits: [], choices: [] };
  return { ...known, kind, direction: "fit", filter: true };
}

const vocabulary = vocabularyOf({
  attributes: [
    attribute("colour", "text"),
    attribute("drive", "choice"),
    attribute("flow", "power"),
    attribute("power", "power"),
    attribute("mass", "power"),
  ],
  families: [
    family("air-compressor", "空气压缩机", {
      synonyms: [{ term: "空压机", relation: "same" }],
      attributes: ["colour", "drive", "flow", "power", "mass"],
    }),
    family("screw-compressor", "螺杆式空气压缩机", {
      broader: "air-compressor",
      synonyms: [{ term: "螺杆机", relation: "ambiguous", cues: ["排气量"] }],
      oldModels: ["LG-10/8"],
    }),
    family("oil-free-compressor", "无油空压机", { broader: "screw-compressor" }),
    family("engine-lathe", "普通车床", { group: "金属切削", oldModels: ["C620", "CW6163"] }),
    family("overhaul", "设备大修", {
      group: "服务",
      synonyms: [{ term: "空压机大修", relation: "same" }],
    }),
    family("furnace", "工业炉", { group: "热工" }),
    family("melting-furnace", "熔炼炉", { group: "金属切削", broader: "furnace" }),
  ],
});

const codes = (text: string, limit = 10) =>
  findFamilies(text, vocabulary, limit).map((found) => found.family.code);

describe("families by a name", () => {
  test("the whole name before its end, its beginning and its inside", () => {
    expect(codes("空压机")).toEqual(["air-compressor", "oil-free-compressor", "overhaul"]);
    expect(codes("空气压缩机")).toEqual(["air-compressor", "screw-compressor"]);
  });

  test("says by which word", () => {
    expect(findFamilies("螺杆机", vocabulary, 5)[0]).toMatchObject({
      naming: "synonym",
      by: "螺杆机",
    });
    expect(findFamilies("c620", vocabulary, 5)[0]).toMatchObject({ naming: "model", by: "C620" });
  });

  test("width, case and blanks do not count", () => {
    expect(codes("Ｃ 6 2 0")).toEqual(["engine-lathe"]);
    expect(codes("ENGINE-lathe")).toEqual(["engine-lathe"]);
  });

  test("a model counts from its beginning", () => {
    expect(codes("6163")).toEqual([]);
    expect(codes("CW61")).toEqual(["engine-lathe"]);
  });

  test("a group by its whole name", () => {
    expect(codes("通用动力")).toHaveLength(3);
    expect(codes("通用")).toEqual([]);
  });

  test("nothing for nothing, and not more than asked", () => {
    expect(codes("  ")).toEqual([]);
    expect(codes("没有这种设备")).toEqual([]);
    expect(codes("机", 2)).toHaveLength(2);
    expect(codes("压".repeat(5000))).toEqual([]);
  });
});

describe("the tree", () => {
  test("nests to any depth; a broader family of another group leaves it at the top of its own", () => {
    const [power, cutting] = familyTree(vocabulary);
    expect(power).toMatchObject({ name: "通用动力", families: 3 });
    expect(power?.roots.map(({ family }) => family.code)).toEqual(["air-compressor"]);
    const screw = power?.roots[0]?.narrower[0];
    expect(screw?.family.code).toBe("screw-compressor");
    expect(screw?.narrower[0]?.family.code).toBe("oil-free-compressor");
    expect(cutting?.roots.map(({ family }) => family.code)).toEqual([
      "engine-lathe",
      "melting-furnace",
    ]);
    expect(narrowerOf("furnace", vocabulary).map(({ code }) => code)).toEqual(["melting-furnace"]);
  });

  test("a broader family counts what is below it", () => {
    const counts = new Map([
      ["air-compressor", 1],
      ["screw-compressor", 2],
      ["oil-free-compressor", 4],
    ]);
    expect(countWithNarrower(counts, "air-compressor", vocabulary)).toBe(7);
    expect(countWithNarrower(counts, "screw-compressor", vocabulary)).toBe(6);
    expect(countWithNarrower(counts, "furnace", vocabulary)).toBe(0);
  });

  test("leading attributes carry figures or choices", () => {
    const leading = leadingAttributes("air-compressor", vocabulary);
    expect(leading.map(({ code }) => code)).toEqual(["drive", "flow", "power"]);
  });
});
