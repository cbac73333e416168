import { describe, expect, it, vi } from "vitest";
import { familyOf } from "./family-of.ts";
import { mentionsIn } from "./mentions.ts";
import { titlePhrases } from "./title-phrases.ts";
import type { Confusion, EquipmentFamily, Synonym } from "./vocabulary.ts";
import { vocabularyOf } from "./vocabulary-of.ts";

const family = (
  code: string,
  name: string,
  synonyms: readonly Synonym[],
  rest: Partial<EquipmentFamily> = {},
): EquipmentFamily => ({
  ...{ code, name, english: code, group: "通用", broader: null, synonyms, sectorRows: [] },
  ...{ confusedWith: [], attributes: [], uses: [], ...rest },
});
const same = (term: string): Synonym => ({ term, relation: "same" });
const maybe = (term: string, ...cues: string[]): Synonym => ({ term, relation: "ambiguous", cues });
const not = (term: string): Confusion => ({ term, difference: "另一样东西" });

const vocabulary = vocabularyOf({
  attributes: [],
  families: [
    family("compressor", "空气压缩机", [same("空压机"), maybe("离心机", "排气量")], {
      confusedWith: [not("冷干机"), not("空压机油")],
    }),
    family("screw", "螺杆式空气压缩机", [maybe("螺杆机", "排气量")], { broader: "compressor" }),
    family("chiller", "冷水机组", [
      { term: "螺杆式冷水机组", relation: "narrower" },
      maybe("螺杆机", "制冷量"),
    ]),
    family("centrifuge", "离心机", []),
    family("mes", "制造执行系统", [same("MES"), same("X-Ray")]),
  ],
});
const seen = (text: string) =>
  mentionsIn(text, vocabulary).map(({ term, relation, families, decided }) =>
    [term, relation, families.join("+"), decided ? "" : "?"].filter((each) => each).join(" "),
  );

describe("mentionsIn", () => {
  it.each([
    ["空压机和冷水机组", ["空压机 same compressor", "冷水机组 same chiller"]],
    ["螺杆式冷水机组", ["螺杆式冷水机组 narrower chiller"]],
    ["空压机油", ["空压机油 confused"]],
    ["螺杆机", ["螺杆机 ambiguous screw+chiller ?"]],
    ["螺杆机，排气量 10", ["螺杆机 ambiguous screw"]],
    ["螺杆机，制冷量 10", ["螺杆机 ambiguous chiller"]],
    ["螺杆机 排气量 制冷量", ["螺杆机 ambiguous screw+chiller ?"]],
    ["空压机房的螺杆机", ["空压机 same compressor", "螺杆机 ambiguous screw"]],
    ["离心机", ["离心机 same centrifuge"]],
    ["离心机 排气量 100", ["离心机 ambiguous compressor"]],
    ["mes、ＭＥＳ、AIMES、MESH、MES3", ["mes same mes", "ＭＥＳ same mes", "MES same mes"]],
    ["X—RAY", ["X—RAY same mes"]],
    ["空压\n机", []],
  ])("%s", (text, expected) => expect(seen(text)).toEqual(expected));

  it("answers places in the original text, over blanks and full width", () => {
    const text = "㎡ 空 压机 ，Ｍ Ｅ Ｓ";
    for (const { from, to, term } of mentionsIn(text, vocabulary)) {
      expect(text.slice(from, to)).toBe(term);
    }
    expect(seen(text)).toEqual(["空 压机 same compressor", "Ｍ Ｅ Ｓ same mes"]);
  });

  it("says what a confusion is mistaken for and names nothing by it", () => {
    expect(mentionsIn("冷干机", vocabulary)).toEqual([
      {
        ...{ from: 0, to: 3, term: "冷干机", families: [], relation: "confused" },
        ...{ decided: true, mistakenFor: ["compressor"] },
      },
    ]);
  });

  it("does not take a cue from the term itself", () => {
    const own = vocabularyOf({
      attributes: [],
      families: [family("saw", "锯床", [maybe("多线锯", "锯", "硅片")])],
    });
    expect(mentionsIn("多线锯", own)[0]?.decided).toBe(false);
    expect(mentionsIn("多线锯切硅片", own)[0]?.decided).toBe(true);
  });
});

describe("a long text", () => {
  const cueLess = Array.from({ length: 50 }, (_, i) => `词${i}号`);
  const many = vocabularyOf({
    attributes: [],
    families: [family("saw", "锯床", [maybe("多线锯", ...cueLess)]), family("pump", "水泵", [])],
  });
  /** How often a text is searched for a word while its mentions are read. */
  const searches = (text: string) => {
    const looks = vi.spyOn(String.prototype, "indexOf");
    try {
      mentionsIn(text, many);
      return looks.mock.calls.filter(([word]) => cueLess.includes(String(word))).length;
    } finally {
      looks.mockRestore();
    }
  };

  it("is searched for a cue once, however many terms ask for it", () => {
    expect(searches("多线锯，")).toBe(50);
    expect(searches("多线锯，".repeat(800))).toBe(50);
  });

  it("is cut into phrases letter by letter, however many clauses own one another", () => {
    const letters = (times: number) => {
      const text = "水泵和水泵上的水泵".repeat(times);
      const names = mentionsIn(text, many);
      const looks = vi.spyOn(String.prototype, "charAt");
      try {
        titlePhrases(text, names);
        return looks.mock.calls.length;
      } finally {
        looks.mockRestore();
      }
    };
    expect(letters(1_000)).toBeLessThan(letters(100) * 11);
  });

  it("without an ambiguous term is not searched for cues", () => {
    expect(searches("水泵，".repeat(800))).toBe(0);
  });
});

describe("familyOf", () => {
  it.each([
    ["空压机", "compressor"],
    ["离心机房冷水机组", "chiller"],
    ["空压机后处理冷干机", null],
    ["空压机 冷干机", "compressor"],
    ["带冷干机的空压机", "compressor"],
    ["空压机（含冷水机组）", "compressor"],
    ["空压机及冷水机组", "compressor"],
    ["空压机用滤芯", null],
    ["空压机 配件", null],
    ["冷水机组厂采购空压机", "compressor"],
    ["空压机老化，采购冷水机组", "chiller"],
    ["替代老旧的空压机", "compressor"],
    ["空压机更新为冷水机组", "chiller"],
    ["空压机成套冷水机组", "chiller"],
    ["空压机，成套供应", "compressor"],
    ["冷水机组用于空压机", "chiller"],
    ["空压机行业", null],
    ["空压机和离心机上的冷水机组共12台", "chiller"],
    ["空压机、离心机用冷水机组", "chiller"],
    ["采购空压机上用的冷水机组", "chiller"],
    ["替代空压机上的冷水机组，离心机一台", "centrifuge"],
    ["空压机用户，冷水机组", null],
    ["空压机上的刀库", null],
    ["空压机上的空压机油", null],
    ["空压机上的刀库，冷水机组一套", null],
    ["给空压机配冷水机组", "chiller"],
    ["给2台空压机更换冷水机组", "chiller"],
    ["给空压机配干燥塔", null],
    ["给空压机配冷干机", null],
    ["给水用空压机配冷水机组", "compressor"],
    ["车间里的空压机", "compressor"],
    ["螺杆机", null],
    ["采购一台设备", null],
  ])("%s → %s", (title, code) => expect(familyOf(title, vocabulary)?.family ?? null).toBe(code));

  it("reads the first line that names anything, with places in the whole text", () => {
    const text = "设备更新\n冷水机组一套\n采购空压机";
    expect(familyOf(text, vocabulary)).toEqual({
      ...{ family: "chiller", span: { from: 5, to: 9 }, term: "冷水机组" },
    });
  });
});
