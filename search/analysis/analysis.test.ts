import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDocument, vocabulary } from "#tests/contracts/search-world.ts";
import { createAnalysis } from "./analysis.ts";

const analysis = createAnalysis(vocabulary);
const words = (text: string) =>
  analysis.query(text).groups.map(({ alternatives }) => alternatives[0]);
const required = (text: string) =>
  analysis
    .query(text)
    .groups.filter(({ optional }) => !optional)
    .map(({ alternatives }) => alternatives[0]?.join(" "));
const tokens = (texts: Partial<Record<"a" | "b" | "c" | "d", string>>, models: string[] = []) =>
  analysis.documentTokens(aDocument("x", { texts, models }));

describe("a query", () => {
  it("names a family with all its narrower ones and every name of them", () => {
    const { groups, family } = analysis.query("空压机");
    expect(family).toBe("air-compressor");
    expect(groups).toEqual([
      {
        alternatives: [
          ["空压机"],
          ["空气压缩机"],
          ["螺杆式空气压缩机"],
          ["螺杆空压机"],
          ["螺杆式空压机"],
          ["无油涡旋空压机"],
          ["永磁变频螺杆空压机"],
        ],
        families: ["air-compressor", "screw-air-compressor"],
        looseFamilies: [],
        prefix: false,
        optional: false,
      },
    ]);
  });

  it("lets broader families answer a narrower name by its words", () => {
    const { groups, family } = analysis.query("螺杆空压机");
    expect(family).toBe("screw-air-compressor");
    expect(groups[0]).toMatchObject({
      families: ["screw-air-compressor"],
      looseFamilies: ["air-compressor"],
    });
  });

  it("asks for the words of a kind that has no family of its own", () => {
    expect(analysis.query("无油涡旋空压机").groups[0]).toMatchObject({
      alternatives: [["无油涡旋空压机"], ["油", "涡旋", "空压机"], ["油", "涡旋", "空气压缩机"]],
      families: [],
      looseFamilies: ["air-compressor", "screw-air-compressor"],
    });
  });

  it("takes a name without a cue for any machine it may mean, beside another machine for a word", () => {
    const open = analysis.query("螺杆机");
    expect(open.groups[0]).toMatchObject({
      alternatives: [["螺杆机"]],
      families: ["screw-air-compressor", "chiller"],
      looseFamilies: null,
    });
    expect(open).toMatchObject({
      family: null,
      either: { term: "螺杆机", families: ["screw-air-compressor", "chiller"] },
    });
    expect(analysis.query("电机")).toMatchObject({ family: "motor", either: null });
    expect(analysis.query("电机 注塑机").groups[0]?.families).toEqual([]);
  });

  it("takes a name with a cue for the machine, and mere neighbours for words", () => {
    expect(analysis.query("螺杆机 排气量").family).toBe("screw-air-compressor");
    expect(analysis.query("螺杆机 制冷量").family).toBe("chiller");
    expect(analysis.query("空压机余热回收")).toMatchObject({ family: null });
  });

  it("says one thing once, and takes two unrelated machines for either", () => {
    expect(words("空压机 空气压缩机")).toHaveLength(1);
    const either = analysis.query("冷水机 冷干机");
    expect(either.groups).toHaveLength(1);
    expect(either.groups[0]?.families).toEqual(["chiller", "air-dryer"]);
    expect(either.family).toBeNull();
    // Related ones narrow each other.
    expect(analysis.query("空压机 螺杆空压机")).toMatchObject({ family: "screw-air-compressor" });
    expect(words("空压机 螺杆空压机")).toHaveLength(2);
  });

  // VMC and VMC850 are names of the vocabulary, too.
  it.each(["VMC850", "VMC-850", "vmc 850", "ＶＭＣ—８５０", "vmc_850"])(
    "reads %s as one model, never in parts",
    (written) => {
      expect(analysis.query(written).groups).toEqual([
        {
          alternatives: [["vmc850"]],
          families: [],
          looseFamilies: null,
          prefix: true,
          optional: false,
        },
      ]);
    },
  );

  it("keeps unknown names together and drops amounts, stop words and signs", () => {
    expect(words("求购 鑫磊 设备，75kW、两台！")).toEqual([["鑫", "磊"], ["75power"]]);
    for (const nothing of ["", " \t\n", "😀🏭", "\u0000\u001b\u200b", "两台", "求购设备", "\ud800"])
      expect(analysis.query(nothing)).toEqual({
        groups: [],
        family: null,
        either: null,
        relaxed: null,
        highlights: [],
      });
  });

  it("leaves only a last word open that the vocabulary does not know", () => {
    const open = (text: string) => analysis.query(text).groups.map(({ prefix }) => prefix);
    expect(open("鑫磊 变频")).toEqual([false, true]);
    expect(open("鑫磊 空压机")).toEqual([false, false]);
    expect(open("鑫磊 永磁变频")).toEqual([false, false]);
    expect(open("鑫磊 75kW")).toEqual([false, false]);
    expect(open("75kW 鑫磊")).toEqual([false, true]);
    expect(open("变频 鑫磊 变频")).toEqual([false, false]);
  });

  it("requires of a sentence only machines and models", () => {
    expect(required("两台75千瓦工频空压机换永磁变频，排量16立方")).toEqual(["空压机"]);
    expect(required("车间粉尘大 油污多 需要换一台 VMC850 精度高")).toEqual(["vmc850"]);
    expect(required("变频 水冷 静音 节能 智能物联网")).toHaveLength(2);
    expect(required("工频 空压机 水冷 静音")).toHaveLength(4);
  });

  it("requires the name of an attribute only where nothing else is asked", () => {
    expect(required("空压机 排气量")).toEqual(["空压机"]);
    expect(required("排气量")).toEqual(["排气量"]);
  });

  it("requires no measures, and counted features only without machine and model", () => {
    expect(words("75千瓦")).toEqual(words("75kW"));
    expect(words("0.8MPa")).toEqual(words("8bar"));
    expect(required("75kW")).toEqual([]);
    expect(required("132kW 4极 电机")).toEqual(["电机"]);
    expect(required("VMC850 三轴")).toEqual(["vmc850"]);
    expect(required("4极 鑫磊")).toEqual(["4极", "鑫 磊"]);
    expect(words("三轴")).toEqual(words("3轴"));
  });

  it.each([
    ["1级能效电机", 1],
    ["一级能效 电机", 1],
    ["能效2级 电机", 2],
    ["能效等级为三级的电机", 3],
  ])("reads in %s the grade %i beside the machine", (text, grade) => {
    expect(required(text)).toHaveLength(2);
    expect(required(text)).toContain(`efficiency-${grade}`);
    expect(analysis.query(text).family).toBe("motor");
  });

  it.each(["0级能效", "4级能效", "11级能效", "能效四级", "能效"])(
    "reads no grade in %s",
    (text) => {
      expect(words(text).flat().join()).not.toContain("efficiency");
    },
  );

  it("lets the beginning of an unknown word lift what bears it", () => {
    expect(required("污水处理")).toEqual(["污水处理"]);
    expect(words("污水处理")).toEqual([["污水"], ["污水处理"]]);
  });

  it("reads 500 characters and asks for at most 12 words", () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz"];
    const long = letters.flatMap((one) => letters.map((two) => `${one}${two}q`)).join(" ");
    expect(analysis.query(long).groups).toHaveLength(12);
    expect(words(`${" ".repeat(500)}空压机`)).toEqual([]);
    expect(required(`${long.slice(0, 490)} 空压机`)).toContain("空压机");
  });

  describe("asked less strictly", () => {
    const wider = (text: string) => {
      const { relaxed } = analysis.query(text);
      return (
        relaxed && {
          required: relaxed.groups
            .filter(({ optional }) => !optional)
            .map(({ alternatives, families }) => families[0] ?? alternatives.flat().join(" ")),
          words: relaxed.words,
          family: relaxed.family,
        }
      );
    };

    it("widens a narrower name to its family", () => {
      expect(wider("燃气锅炉 10吨")).toEqual({
        required: ["boiler"],
        words: ["燃气锅炉"],
        family: "boiler",
      });
    });

    it("keeps machines and models, and tells the words as typed", () => {
      expect(wider("便宜的 注塑机 PLC")).toMatchObject({
        required: ["injection-molding-machine"],
        words: ["便宜", "PLC"],
      });
      expect(wider("鑫磊 VMC850")).toMatchObject({ required: ["vmc850"], words: ["鑫磊"] });
      expect(wider("1级能效电机")).toMatchObject({ required: ["motor"], words: ["1级能效"] });
    });

    it("asks for any of the words where no machine is named, and never for nothing", () => {
      expect(wider("水泥 节能")?.required).toEqual(["水泥 节能"]);
      expect(wider("污水处理")).toMatchObject({ required: ["污水"], words: ["污水处理"] });
      // Single characters stand everywhere.
      expect(wider("鑫磊 磊鑫")).toBeNull();
      for (const text of ["", "空压机", "VMC850", "鑫磊", "75kW", "螺杆机"])
        expect(wider(text)).toBeNull();
    });
  });

  it("highlights every name, longest first", () => {
    const { highlights } = analysis.query("空压机 鑫磊 VMC-850");
    expect(highlights).toEqual([...highlights].sort((a, b) => b.length - a.length));
    expect(highlights).toEqual(expect.arrayContaining(["空气压缩机", "鑫磊", "VMC-850"]));
  });

  it("never throws, and asks only for tokens that a document can have", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        for (const group of analysis.query(text).groups)
          for (const token of group.alternatives.flat())
            expect(token).toMatch(/^([\p{L}\p{N}]{1,40}|efficiency-[123])$/u);
      }),
    );
  });
});

describe("a document", () => {
  it("holds a model joined, by its beginnings and in parts", () => {
    expect(tokens({}, ["VMC-850A"]).a).toEqual(
      expect.arrayContaining(["vmc850a", "vmc850", "vmc", "850"]),
    );
    expect(tokens({}, ["GA-75 VSD+"]).a).toEqual(expect.arrayContaining(["ga75vsd", "ga75"]));
    expect(tokens({ d: "配 VMC 850 一台" }).d).toContain("vmc850");
  });

  it("holds every name that stands in it, inside longer ones too", () => {
    expect(tokens({ d: "永磁变频螺杆式空气压缩机" }).d).toEqual(
      expect.arrayContaining(["永磁变频", "螺杆式空气压缩机", "空气压缩机", "空气", "螺杆"]),
    );
  });

  it("holds single characters of titles, not of long texts", () => {
    expect(tokens({ a: "离心泵" }).a).toContain("泵");
    expect(tokens({ d: "离心泵" }).d).not.toContain("泵");
  });

  it("holds figures by their value, and no amounts", () => {
    expect(tokens({ d: "功率75kW，压力0.8MPa，两台" }).d).toEqual([
      "功率",
      "压力",
      "75power",
      "0点8pressure",
    ]);
    expect(tokens({ d: "四极" }).d).toContain("4极");
  });

  it("holds a grade by its mark; only a need holds one by its words", () => {
    const of = (facts: Parameters<typeof aDocument>[1]) =>
      Object.values(analysis.documentTokens(aDocument("x", facts))).flat();
    expect(of({ marks: ["efficiency-2"] })).toEqual(["efficiency-2"]);
    expect(of({ texts: { a: "一级能效 efficiency-1" } })).not.toContain("efficiency-1");
    expect(of({ index: "needs", texts: { c: "要一级能效" } })).toContain("efficiency-1");
  });

  it("is found by every word of its own title", () => {
    const titles = [
      "75kW 永磁变频螺杆式空气压缩机 GA-75VSD",
      "鑫磊 五轴立式加工中心 VMC850/VMC1160",
      "电池顶盖激光焊接机（IPG 3000W）",
      "二手注塑机 伊之密 UN160A5",
    ];
    for (const title of titles) {
      const held = new Set(tokens({ a: title }).a);
      for (const { alternatives, prefix } of analysis.query(title).groups)
        expect(
          alternatives.some((all) =>
            all.every((token) =>
              prefix ? [...held].some((own) => own.startsWith(token)) : held.has(token),
            ),
          ),
          `${title}: ${alternatives[0]?.join(" ")}`,
        ).toBe(true);
    }
  });
});

describe("telling words", () => {
  it("are the vocabulary's first, without figures and stop words", () => {
    const { terms, models } = analysis.telling(
      "我厂车间粉尘大，两台75千瓦空压机要换永磁变频，原型号 GA75",
    );
    expect(terms.slice(0, 2)).toEqual(["空压机", "永磁变频"]);
    expect(terms).toEqual(expect.arrayContaining(["车间", "粉尘"]));
    expect(terms).not.toContain("我厂");
    expect(models).toEqual(["ga75"]);
  });
});

it("has a version that follows the vocabulary", () => {
  expect(createAnalysis(vocabulary).version).toBe(analysis.version);
  const smaller = { ...vocabulary, attributes: [] };
  expect(createAnalysis(smaller).version).not.toBe(analysis.version);
});
