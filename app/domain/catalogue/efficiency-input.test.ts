import { describe, expect, it } from "vitest";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";
import { vocabularyOf } from "../vocabulary/vocabulary-of.ts";
import { readCheckedFamily, readParameters } from "./efficiency-input.ts";

const vocabulary = vocabularyOf(vocabularyData);
const read = (family: string, raw: Record<string, number | string>) =>
  readParameters(family, raw, vocabulary);

describe("readCheckedFamily", () => {
  it.each([
    ["three-phase-motor", "three-phase-motor"],
    ["motor-lv-3phase", "motor-lv-3phase"],
    ["三相异步电动机", "three-phase-motor"],
    ["三相异步电动机（低压）", "three-phase-motor"],
    ["三相电机", "three-phase-motor"],
    ["永磁同步电机", "permanent-magnet-motor"],
    ["电机", "motor"],
    ["电动机", "motor"],
    ["Motor", "motor"],
    ["干式变压器", "dry-type-transformer"],
    ["空压机", "air-compressor"],
    ["water chiller", "water-chiller"],
    ["dc-motor", "dc-motor"],
    ["火箭", null],
    ["", null],
  ])("%s is %s", (written, code) => {
    expect(readCheckedFamily(written, vocabulary)).toBe(code);
  });
});

describe("readParameters", () => {
  it.each([
    ["three-phase-motor", { ratedPower: 55 }, { ratedPowerKw: 55 }],
    ["three-phase-motor", { ratedPowerKw: 55 }, { ratedPowerKw: 55 }],
    ["three-phase-motor", { 额定功率: "7.5 kW" }, { ratedPowerKw: 7.5 }],
    ["three-phase-motor", { "额定功率(kW)": "7.5" }, { ratedPowerKw: 7.5 }],
    ["three-phase-motor", { 电机功率: "7500 W" }, { ratedPowerKw: 7.5 }],
    ["three-phase-motor", { 功率: "30~45 kW" }, { ratedPowerKw: { min: 30, max: 45 } }],
    ["three-phase-motor", { 功率: "10匹" }, { ratedPowerKw: 7.3549875 }],
    ["three-phase-motor", { 极数: "四极", 满载效率: "96.5%" }, { poles: 4, efficiencyPct: 96.5 }],
    ["high-voltage-motor", { ratedVoltageKv: 10 }, { ratedVoltageV: 10_000 }],
    [
      "high-voltage-motor",
      { 电压: "6 kV", 冷却方式: "ic611" },
      { ratedVoltageV: 6000, coolingMethod: "IC611" },
    ],
    [
      "screw-air-compressor",
      { 冷却方式: "水冷", 供气压力: "8 bar" },
      { cooling: "液冷", dischargePressureMpa: 0.8 },
    ],
    ["dry-type-transformer", { noLoadLoss: 1020 }, { noLoadLossKw: 1.02 }],
    [
      "dry-type-transformer",
      { noLoadLossKw: 1.02, Pk: "7315 W" },
      { noLoadLossKw: 1.02, loadLossKw: 7.315 },
    ],
    ["dry-type-transformer", { 绝缘等级: "F级" }, { insulationClass: "F(120℃)" }],
    ["industrial-boiler", { 低位发热量: "18000 kJ/kg" }, { lhvKjKg: 18_000 }],
    ["industrial-fan", { 机号: "No.6.3", 压力系数: 0.9 }, { sizeNo: 6.3, psi: 0.9 }],
    [
      "water-chiller",
      { 冷却方式: "水冷", 制冷量: "300 冷吨" },
      { sourceSide: "水冷式", coolingCapacityKw: 1055.055 },
    ],
    ["three-phase-motor", { 额定功率: " " }, {}],
  ] as const)("%s: %j", (family, raw, parameters) => {
    const found = read(family, raw);
    expect(found.problems).toEqual([]);
    for (const [code, value] of Object.entries(parameters))
      if (typeof value === "number") expect(found.parameters[code]).toBeCloseTo(value, 1);
      else expect(found.parameters[code]).toEqual(value);
    expect(Object.keys(found.parameters)).toEqual(Object.keys(parameters));
  });

  it("marks a bare number only under a name that fixes no unit", () => {
    expect(read("dry-type-transformer", { 空载损耗: 1020 }).bare).toEqual(["noLoadLossKw"]);
    expect(read("dry-type-transformer", { 空载损耗: "1020" }).bare).toEqual(["noLoadLossKw"]);
    expect(read("dry-type-transformer", { 空载损耗: "1020 W" }).bare).toEqual([]);
    expect(read("dry-type-transformer", { noLoadLossKw: 1.02 }).bare).toEqual([]);
  });

  it.each([
    [{ 颜色: "红" }, "没有“颜色”这个参数"],
    [{ 功率: "7 MPa" }, "不是功率的单位"],
    [{ 功率: -7 }, "不小于 0"],
    [{ 功率: Number.NaN }, "不小于 0"],
    [{ 冷却方式: "风" }, "可选：IC01"],
    [{ 功率: 7, 额定功率: 7 }, "给了两次"],
  ])("refuses %j", (raw, message) => {
    const { problems } = read("three-phase-motor", raw);
    expect(problems.map((each) => each.message).join()).toContain(message);
  });
});
