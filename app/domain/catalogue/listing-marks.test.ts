import { describe, expect, it } from "vitest";
import { aFigure, aWord } from "#seed/builders/spec.ts";
import { readEfficiencyThresholds } from "#seed/reference/read-efficiency.ts";
import type { SpecValue } from "../supply/spec-value.ts";
import { gradeClaimOf, listingClaim } from "./efficiency-claim.ts";
import { computedMarks } from "./listing-marks.ts";

const thresholds = readEfficiencyThresholds();
const evidenceOf = (family: string, ...specs: SpecValue[]) =>
  computedMarks({ family, specs }, thresholds, "2026-11-21")[0]?.evidence;

describe("computed marks of every family", () => {
  it.each<[string, SpecValue[], object]>([
    [
      "dry-type-transformer",
      [
        aFigure("ratedCapacity", "额定容量", 1000, "kVA"),
        aFigure("highVoltage", "高压侧额定电压", 10, "kV"),
        aWord("coreMaterial", "铁芯材料", "硅钢"),
        aWord("insulationClass", "绝缘等级", "F级"),
        aFigure("noLoadLoss", "空载损耗", 1020, "W"),
        aFigure("loadLoss", "负载损耗", 7.315, "kW"),
      ],
      { outcome: "graded", grade: 1 },
    ],
    [
      "screw-air-compressor",
      [
        aFigure("ratedPower", "额定功率", 55, "kW"),
        aFigure("exhaustPressure", "排气压力", 8, "bar"),
        aWord("speedControl", "调速方式", "永磁变频"),
        aWord("lubrication", "润滑方式", "喷油"),
        aWord("cooling", "冷却方式", "风冷"),
        aFigure("specificPower", "比功率", 7.3, "kW/(m3/min)"),
      ],
      { outcome: "graded", grade: 2 },
    ],
    [
      "gas-boiler",
      [
        aWord("fuel", "燃料种类", "天然气"),
        aWord(null, "是否冷凝", "冷凝式"),
        aFigure("thermalEfficiency", "热效率", 103, "%"),
      ],
      { outcome: "graded", grade: 1 },
    ],
    [
      "axial-fan",
      [
        aWord(null, "轮毂比", "0.45"),
        aWord(null, "机号", "No.8"),
        aFigure("efficiency", "效率", 64, "%"),
      ],
      { outcome: "graded", grade: 3 },
    ],
    [
      "water-chiller",
      [
        aFigure("coolingCapacity", "制冷量", 1000, "kW"),
        aWord("cooling", "冷却方式", "水冷"),
        aFigure("iplv", "IPLV", 8.1, "pcs"),
      ],
      { outcome: "undetermined", missing: ["机组用途", "指标体系"] },
    ],
    [
      "centrifugal-pump",
      [aFigure("flowRate", "流量", 100, "m3/h"), aFigure("efficiency", "效率", 80, "%")],
      { outcome: "undetermined", missing: ["泵型式", "扬程", "转速"] },
    ],
  ])("%s", (family, specs, evidence) => {
    expect(evidenceOf(family, ...specs)).toMatchObject(evidence);
  });

  it("takes nothing for granted that the listing does not state", () => {
    const figures = [
      aFigure("ratedPower", "额定功率", 55, "kW"),
      aFigure("poles", "极数", 4, "pcs"),
      aFigure("efficiency", "效率", 96.5, "%"),
    ];
    expect(evidenceOf("permanent-magnet-motor", ...figures)).toMatchObject({
      outcome: "undetermined",
      missing: ["起动方式", "额定电压"],
    });
    expect(
      evidenceOf(
        "permanent-magnet-motor",
        ...figures,
        aFigure("ratedVoltage", "额定电压", 380, "V"),
        aWord(null, "起动方式", "异步起动"),
      ),
    ).toMatchObject({ outcome: "graded", grade: 2 });
  });

  it("makes no mark where no table speaks of the machine", () => {
    expect(evidenceOf("gear-pump", aFigure("efficiency", "效率", 80, "%"))).toBeUndefined();
  });
});

describe("what the company claims", () => {
  it.each([
    ["1级", 1],
    ["一级能效", 1],
    ["2 级", 2],
    ["IE4", null],
    ["1级或2级", null],
    ["高效", null],
  ])("%s is grade %s", (text, grade) => {
    const specs = [aWord("efficiencyClassClaimed", "标称能效等级", text)];
    expect(gradeClaimOf({ specs })).toEqual({ text, grade });
  });

  it("stands beside the computed grade", () => {
    const specs = [
      aFigure("ratedPower", "额定功率", 55, "kW"),
      aFigure("poles", "极数", 4, "pcs"),
      aFigure("efficiency", "效率", 95.6, "%"),
      aWord("efficiencyClassClaimed", "标称能效等级", "1级"),
    ];
    const evidence = evidenceOf("three-phase-motor", ...specs)!;
    expect(listingClaim({ specs }, evidence)).toBe("1级，与按标准计算的3级不一致");
    expect(listingClaim({ specs: specs.slice(0, 3) }, evidence)).toBeNull();
  });
});
