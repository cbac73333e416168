import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { proposeFromText } from "#app/domain/matching/reading/propose.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";

const vocabulary = vocabularyOf(vocabularyData);

function read<T>(name: string, shape: z.ZodType<T>): T {
  const path = new URL(`../eval/${name}`, import.meta.url);
  return shape.parse(JSON.parse(readFileSync(path, "utf8")));
}

const text = z.object({ id: z.string(), title: z.string(), description: z.string() });
const texts = read("dev.json", z.object({ listings: z.array(text), needs: z.array(text) }));
const code = z.string().nullable();
const labels = z.record(z.string(), z.union([code, z.array(code)]));
const families = read("dev-families.json", z.object({ listings: labels, needs: labels }));
const ids = z.array(z.string());
const known = read("dev-family-misses.json", z.object({ listings: ids, needs: ids }));

/** What the form of a posting proposes for the text that was typed. */
function guess({ title, description }: z.infer<typeof text>): string | null {
  return proposeFromText(`${title}\n${description}`, vocabulary).family?.value ?? null;
}

function misses(noun: "listings" | "needs"): string[] {
  return texts[noun]
    .filter((each) => ![families[noun][each.id]].flat().includes(guess(each)))
    .map(({ id }) => id);
}

describe.each([
  ["listings", 0.95],
  ["needs", 0.9],
] as const)("the families of graded %s", (noun, floor) => {
  it("have a label each, of a family that is there", () => {
    const labelled = families[noun];
    expect(Object.keys(labelled)).toEqual(texts[noun].map(({ id }) => id));
    const codes = Object.values(labelled).flat();
    expect(codes.filter((each) => each !== null && !vocabulary.family(each))).toEqual([]);
  });

  it(`are read right for at least ${floor * 100} %`, () => {
    const wrong = misses(noun);
    expect(1 - wrong.length / texts[noun].length, wrong.join()).toBeGreaterThanOrEqual(floor);
  });

  it("are missed in the texts that are known, and in no other", () => {
    expect(misses(noun)).toEqual(known[noun]);
  });
});

describe("other words around a machine", () => {
  it.each<[string, string | null]>([
    ["电机 皮带机用", "three-phase-motor"],
    ["锅炉 印染定型机用", "industrial-boiler"],
    ["风机电机", "three-phase-motor"],
    ["染料搅拌罐", "agitated-tank"],
    ["染料", null],
    ["刀片电池卷绕机", "cell-winding-machine"],
    ["刀片电池生产线", "cell-assembly-line"],
    ["刀片", null],
    ["石灰石破碎机", "crusher"],
    ["轮胎硫化机", "vulcanising-machine"],
    ["活塞环 双端面磨床", "surface-grinder"],
    ["光纤激光打标机 轴承打标", "laser-marking-machine"],
    ["传感器", "industrial-sensor"],
    ["带传感器的液压机", "hydraulic-press"],
    ["伺服压力机 伺服电机", "servo-press"],
    ["空压机配件", null],
    ["注塑机螺杆", null],
    ["注塑机料筒螺杆", null],
    ["数控车床卡盘", null],
    ["水泵机封", null],
    ["电机维修", null],
    ["专业维修变频器", null],
    ["叉车出租", null],
    ["二手叉车", "forklift"],
    ["变压器油", null],
    ["25号变压器油 170kg", null],
    ["激光打标机", "laser-marking-machine"],
    ["电机检测台", "motor-test-bench"],
    ["变压器综合测试台", "transformer-test-equipment"],
    ["电机生产线", null],
    ["自行车架焊接机器人", "welding-robot"],
    ["贴标机器人", null],
    ["导热油锅炉", "thermal-oil-heater"],
    ["生物质颗粒蒸汽锅炉", "biomass-boiler"],
    ["注液设备", "electrolyte-filling-machine"],
    ["工业炸药全自动生产线", "explosives-production-line"],
  ])("%s → %s", (title, family) => {
    expect(proposeFromText(title, vocabulary).family?.value ?? null).toBe(family);
  });
});

describe("a need", () => {
  it.each<[string, string, string | null]>([
    ["罗茨风机噪声大", "打算换磁悬浮鼓风机，风量 100", "maglev-blower"],
    ["老冲床更新", "想上一台激光切割机切板", "laser-cutting-machine"],
    ["空压机节能", "现用活塞式，要螺杆空压机两台", "screw-air-compressor"],
    ["空压机节能", "要带储气罐，接入 MES", "air-compressor"],
    ["水泵机组更新", "需要配 IE5 电机", "centrifugal-pump"],
    ["三台C620要换", "精度保不住，床身磨损", "engine-lathe"],
    ["Y2-160M共8台", "水泵上的Y2-160M，能效不达标", "three-phase-motor"],
    ["X62W 和 C620 各一台", "都要换掉", null],
    ["C6201 更换", "坏了", null],
  ])("%s，%s → %s", (title, description, family) => {
    expect(proposeFromText(`${title}\n${description}`, vocabulary).family?.value ?? null).toBe(
      family,
    );
  });
});
