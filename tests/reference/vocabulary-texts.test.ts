import { describe, expect, it } from "vitest";
import { familyOf } from "#app/domain/vocabulary/family-of.ts";
import { mentionsIn } from "#app/domain/vocabulary/mentions.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";
import { titles } from "./vocabulary-texts/first-families.ts";

const vocabulary = vocabularyOf(vocabularyData);

describe("mentions in a running text", () => {
  const named = (text: string) =>
    mentionsIn(text, vocabulary)
      .filter((mention) => mention.decided && mention.families.length > 0)
      .map((mention) => `${mention.term} ${mention.families.join("+")}`);

  it.each<[string, readonly string[]]>([
    [
      "公司空压站现有螺杆机3台，比功率偏高，配套冷干机和储气罐，拟更换为一级能效机组",
      [
        "空压站 air-compressor",
        "螺杆机 screw-air-compressor",
        "冷干机 refrigerated-air-dryer",
        "储气罐 air-receiver",
      ],
    ],
    [
      "中央空调系统的螺杆机制冷量不足，冷冻水出水温度达不到7℃",
      ["中央空调 water-chiller", "螺杆机 water-chiller"],
    ],
    [
      "电池顶盖用激光焊接机焊接，极耳用超声波焊接机，注液后进分容柜",
      [
        "激光焊接机 laser-welding-machine",
        "超声波焊接机 ultrasonic-welding-machine",
        "分容柜 grading-cabinet",
      ],
    ],
    ["主轴电机功率11kW，配伺服电机，冷却泵电机0.75kW", ["伺服电机 servo-motor"]],
    [
      "变压器油枕渗油，变压器铁芯多点接地，建议整体更换配电变压器",
      ["配电变压器 distribution-transformer"],
    ],
    ["采用 AGV 小车 与 MES 系统 对接", ["AGV 小车 agv", "MES 系统 mes"]],
    [
      "龙门 行程4米，BT50主轴，立柱间距2.2米；另购龙门吊一台",
      ["龙门 gantry-machining-centre", "龙门吊 gantry-crane"],
    ],
    [
      "发酵液经碟片式离心机分离后进 ＭＶＲ 蒸发器 浓缩",
      ["碟片式离心机 industrial-centrifuge", "ＭＶＲ 蒸发器 evaporator"],
    ],
  ])("%s", (text, expected) => expect(named(text)).toEqual(expected));

  it("reads a text of 20,000 characters within the time limit of a test", () => {
    const text = titles
      .map(([title]) => title)
      .join("，")
      .repeat(14);
    expect(text.length).toBeGreaterThan(20_000);
    expect(mentionsIn(text, vocabulary).length).toBeGreaterThan(1_000);
    expect(familyOf(text, vocabulary)?.term).toBe("空压机");
  });
});
