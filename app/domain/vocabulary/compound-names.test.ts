import { describe, expect, it } from "vitest";
import { compoundNames, kindNamed } from "./compound-names.ts";
import type { EquipmentFamily, Synonym } from "./vocabulary.ts";
import { vocabularyOf } from "./vocabulary-of.ts";

const family = (
  code: string,
  name: string,
  synonyms: readonly Synonym[] = [],
  broader: string | null = null,
): EquipmentFamily => ({
  ...{ code, name, english: code, group: "通用", broader, synonyms, sectorRows: [] },
  ...{ confusedWith: [], attributes: [], uses: [] },
});
const same = (term: string): Synonym => ({ term, relation: "same" });
const narrower = (term: string): Synonym => ({ term, relation: "narrower" });

const vocabulary = vocabularyOf({
  attributes: [],
  families: [
    family("boiler", "工业锅炉", [same("锅炉"), narrower("蒸汽锅炉"), narrower("重型锅炉")]),
    family("biomass", "生物质锅炉", [narrower("木屑锅炉")], "boiler"),
    family("gas", "燃气锅炉", [narrower("全自动锅炉")], "boiler"),
    family("laser", "激光切割机", []),
    family("explosives", "乳化炸药生产线"),
    family("bench", "电动机检测台"),
    family("cutter", "切割机"),
  ],
});

describe("names whose parts stand apart", () => {
  const found = (line: string) =>
    compoundNames(line, vocabulary).map(
      ({ from, to, family: code }) => `${line.slice(from, to)} ${code}`,
    );

  it.each<[string, string[]]>([
    ["乳化炸药全连续自动化生产线", ["乳化炸药全连续自动化生产线 explosives"]],
    ["三台电动机型式检测台", ["电动机型式检测台 bench"]],
    ["激光坡口切割机", ["激光坡口切割机 laser"]],
    ["激光切割机", []],
    ["激光和切割机", []],
    ["激光器，切割机", []],
    ["激光打标用切割机", []],
    ["乳化炸药 生产线", []],
    ["激光焊缝跟踪与打磨以及表面清洗切割机", []],
  ])("%s", (line, names) => expect(found(line)).toEqual(names));
});

describe("the kind that a word tells", () => {
  it.each<[string, string | null]>([
    ["生物质成型燃料蒸汽锅炉", "biomass"],
    ["锅炉 燃气", "gas"],
    ["燃气厂的锅炉", null],
    ["燃气和生物质锅炉", null],
    ["全自动重型锅炉", null],
    ["锅炉", null],
  ])("%s", (text, kind) =>
    expect(kindNamed(text, "boiler", vocabulary)?.family ?? null).toBe(kind),
  );

  it("says the word, and nothing for a family without kinds", () => {
    expect(kindNamed("木屑蒸汽锅炉", "boiler", vocabulary)).toEqual({
      family: "biomass",
      word: "木屑",
    });
    expect(kindNamed("燃气锅炉", "gas", vocabulary)).toBeNull();
  });
});
