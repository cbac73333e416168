import { describe, expect, it } from "vitest";
import { gradeEfficiency } from "./efficiency-grade.ts";
import type { Parameters } from "./efficiency-rows.ts";
import {
  efficiencyBadge,
  efficiencyExplanation,
  efficiencySentence,
  limitsInWords,
} from "./efficiency-words.ts";
import { efficiencyMark, markFacetOf, type Mark } from "./mark.ts";
import type { NameplateFigure } from "./nameplate-figure.ts";
import { motorRow } from "./testing/efficiency-rows.ts";

const row = motorRow({ kw: 132, poles: 4, limits: [97.1, 96.4, 95.6] });
/** Null leaves a parameter out. */
type Over = Readonly<Record<string, NameplateFigure | null>>;
const outcomeOf = (over: Over, family = "three-phase-motor") => {
  const all = { ratedPowerKw: 132, poles: 4, efficiencyPct: 97.1, ...over };
  const given = Object.entries(all).filter(([, value]) => value !== null);
  return gradeEfficiency({ family, parameters: Object.fromEntries(given) as Parameters }, [row]);
};
const pump = outcomeOf({}, "gear-pump");

describe("words of the efficiency grade", () => {
  it.each([
    [{}, "1", "能效1级 已计算", "能效1级：恰等于 1 级限值，含本数"],
    [{ efficiencyPct: 97 }, "2", "能效2级 已计算", "能效2级：高于 2 级限值 0.6 个百分点"],
    [{ efficiencyPct: 96.35 }, "3", "能效3级 已计算", "能效3级：高于 3 级限值 0.75 个百分点"],
    [{ efficiencyPct: 94.6 }, "低", "低于3级 已计算", "低于3级：比 3 级限值低 1.0 个百分点"],
    [
      { ratedPowerKw: 130 },
      "?",
      "该规格未收录",
      "该规格未收录：额定功率 130 kW、极数 4 不在表内，不插值推算",
    ],
    [{ efficiencyPct: null }, "?", "能效无法判定", "无法判定：缺“效率”，不按型号推测等级"],
    [
      { efficiencyPct: 0.971, poles: null },
      "?",
      "能效无法判定",
      "无法判定：效率填写为 0.971，可能是小数形式；请按百分数填写，例如 97.1；另缺“极数”",
    ],
    [
      { ratedPowerKw: { min: 110, max: 132 } },
      "?",
      "能效无法判定",
      "无法判定：额定功率填的是范围，须为单一数值",
    ],
  ] satisfies [Over, string, string, string][])("%j", (over, sign, label, sentence) => {
    const outcome = outcomeOf(over);
    expect(efficiencyBadge(outcome)).toMatchObject({ sign, label });
    expect(efficiencySentence(outcome)).toBe(sentence);
  });

  it("shows no badge where no table applies", () => {
    expect(efficiencyBadge(pump)).toBeNull();
    expect(efficiencySentence(pump)).toContain("没有已收录的能效等级标准");
  });

  it("prints limits with the decimal of the table", () => {
    const limits = { 1: 96.8, 2: 96, 3: 95.4 };
    expect(limitsInWords({ limits, unit: "%" })).toBe("1 级 96.8，2 级 96.0，3 级 95.4 %");
    expect(limitsInWords({ limits: { 1: null, 2: 0.4, 3: 1 }, unit: "kW" })).toBe(
      "1 级 未设，2 级 0.4，3 级 1 kW",
    );
  });

  it("explains a badge to the row, with the working mapping and 以官方文本为准", () => {
    const lines = efficiencyExplanation(outcomeOf({ efficiencyPct: 96.4 }));
    expect(lines.map((line) => line.name)).toEqual([
      "结论",
      "依据",
      "限值",
      "距上一级",
      "输入",
      "能效水平",
      "表行",
      "施行",
      "说明",
    ]);
    const text = lines.map((line) => line.value).join("\n");
    for (const part of [
      "GB 18613-2020 表1，额定功率 132 kW、极数 4",
      "1 级 97.1，2 级 96.4，3 级 95.6 %",
      "额定功率 132 kW，极数 4，效率 96.4 %",
      "2级→节能为暂用对应，待官方表核对",
      "距 1 级还差 0.7 个百分点",
      "K#132-4",
      "以官方文本为准",
    ])
      expect(text).toContain(part);
  });
});

describe("the efficiency mark", () => {
  const markOf = (over: Over) => efficiencyMark(outcomeOf(over), "2026-11-21")!;

  it("is computed, carries its evidence and survives JSON", () => {
    const mark = markOf({});
    expect(mark).toMatchObject({ kind: "efficiency", state: "computed", date: "2026-11-21" });
    expect(JSON.parse(JSON.stringify(mark))).toEqual(mark);
  });

  it("is absent where no table speaks of the machine", () => {
    expect(efficiencyMark(pump, "2026-11-21")).toBeNull();
  });

  it("filters by grade and by nothing undecided", () => {
    expect(
      [97.1, 96.4, 95.6, 95.5, null].map((efficiencyPct) => markFacetOf(markOf({ efficiencyPct }))),
    ).toEqual(["efficiency-1", "efficiency-2", "efficiency-3", "efficiency-below-3", null]);
  });

  it("does not count once refused or expired", () => {
    for (const state of ["refused", "expired"] as const) {
      const mark: Mark = { ...markOf({}), state };
      expect(markFacetOf(mark)).toBeNull();
    }
  });
});
