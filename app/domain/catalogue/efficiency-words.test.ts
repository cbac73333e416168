import { describe, expect, it } from "vitest";
import {
  gradeEfficiency,
  type EfficiencyQuery,
  type EfficiencyThreshold,
} from "./efficiency-grade.ts";
import {
  efficiencyBadge,
  efficiencyExplanation,
  efficiencySentence,
  limitsInWords,
} from "./efficiency-words.ts";
import { efficiencyMark, markFacetOf, type Mark } from "./mark.ts";

const row: EfficiencyThreshold = {
  family: "three-phase-motor",
  standard: "GB 18613-2020",
  effectiveFrom: "2021-06-01",
  productName: "三相异步电动机（低压）",
  table: "表1",
  ratedPowerKw: 132,
  poles: 4,
  limits: { 1: 97.1, 2: 96.4, 3: 95.6 },
  source: "K#27",
};
const outcomeOf = (over: Partial<EfficiencyQuery>) =>
  gradeEfficiency(
    { family: "three-phase-motor", ratedPowerKw: 132, poles: 4, efficiencyPct: 97.1, ...over },
    [row],
  );
const pump = outcomeOf({ family: "pump" });

describe("words of the efficiency grade", () => {
  it.each([
    [{}, "1", "能效1级 已计算", "能效1级：恰等于 1 级限值，含本数"],
    [{ efficiencyPct: 97 }, "2", "能效2级 已计算", "能效2级：高于 2 级限值 0.6 个百分点"],
    [{ efficiencyPct: 96.35 }, "3", "能效3级 已计算", "能效3级：高于 3 级限值 0.75 个百分点"],
    [{ efficiencyPct: 94.6 }, "低", "低于3级 已计算", "低于3级：比 3 级限值低 1.0 个百分点"],
    [{ ratedPowerKw: 130 }, "?", "该规格未收录", "该规格未收录：130 kW、4 极 不在表内，不插值推算"],
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
  ] satisfies [Partial<EfficiencyQuery>, string, string, string][])(
    "%j",
    (over, sign, label, sentence) => {
      const outcome = outcomeOf(over);
      expect(efficiencyBadge(outcome)).toMatchObject({ sign, label });
      expect(efficiencySentence(outcome)).toBe(sentence);
    },
  );

  it("shows no badge where no table applies", () => {
    expect(efficiencyBadge(pump)).toBeNull();
    expect(efficiencySentence(outcomeOf({ ratedVoltageV: 6000 }))).toContain("低压三相异步电动机");
  });

  it("prints limits with the decimal of the table", () => {
    expect(limitsInWords({ 1: 96.8, 2: 96, 3: 95.4 })).toBe("1 级 96.8，2 级 96.0，3 级 95.4 %");
  });

  it("explains a badge to the row, with the working mapping and 以官方文本为准", () => {
    const lines = efficiencyExplanation(outcomeOf({ efficiencyPct: 96.4 }));
    expect(lines.map((line) => line.name)).toEqual([
      "结论",
      "依据",
      "限值",
      "输入",
      "能效水平",
      "表行",
      "说明",
    ]);
    const text = lines.map((line) => line.value).join("\n");
    for (const part of [
      "GB 18613-2020 表1，132 kW、4 极",
      "1 级 97.1，2 级 96.4，3 级 95.6 %",
      "额定功率 132 kW，极数 4，效率 96.4 %",
      "2级→节能为暂用对应",
      "K#27",
      "以官方文本为准",
    ])
      expect(text).toContain(part);
  });
});

describe("the efficiency mark", () => {
  const markOf = (over: Partial<EfficiencyQuery>) => efficiencyMark(outcomeOf(over), "2026-11-21")!;

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
