import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  gradeEfficiency,
  type EfficiencyQuery,
  type EfficiencyThreshold,
} from "./efficiency-grade.ts";

const motor = {
  family: "three-phase-motor",
  standard: "GB 18613-2020",
  effectiveFrom: "2021-06-01",
  productName: "三相异步电动机（低压）",
  table: "表1",
} as const;
const rows: EfficiencyThreshold[] = [
  { ...motor, ratedPowerKw: 132, poles: 2, limits: { 1: 96.9, 2: 96.2, 3: 95.4 }, source: "K#27" },
  { ...motor, ratedPowerKw: 132, poles: 4, limits: { 1: 97.1, 2: 96.4, 3: 95.6 }, source: "K#27" },
  { ...motor, ratedPowerKw: 160, poles: 4, limits: { 1: 97.2, 2: 96.6, 3: 95.8 }, source: "K#28" },
];
const grade = (over: Partial<EfficiencyQuery> = {}) =>
  gradeEfficiency(
    { family: "three-phase-motor", ratedPowerKw: 132, poles: 4, efficiencyPct: 97.1, ...over },
    rows,
  );

describe("gradeEfficiency", () => {
  it.each([
    [97.1, "graded", 1, 0],
    [97.0, "graded", 2, 0.6],
    [96.4, "graded", 2, 0],
    [95.6, "graded", 3, 0],
    [95.5, "below_3", null, -0.1],
    [97.05, "graded", 2, 0.65],
  ] as const)("132 kW, 4 poles, %d %% is %s %s", (efficiencyPct, outcome, reached, margin) => {
    expect(grade({ efficiencyPct })).toMatchObject({ outcome, grade: reached, margin });
  });

  it("says what the answer rests on", () => {
    expect(grade({ efficiencyPct: { min: 96.4, max: 96.4 } })).toEqual({
      outcome: "graded",
      grade: 2,
      level: "节能",
      levelMapping: "working",
      standard: "GB 18613-2020",
      table: "表1",
      row: "K#27",
      limits: { 1: 97.1, 2: 96.4, 3: 95.6 },
      margin: 0,
      missing: [],
      reason: null,
      about: [],
      inputs: { ratedPowerKw: 132, poles: 4, efficiencyPct: 96.4 },
    });
  });

  it("maps each grade to its level, as a working mapping", () => {
    const levels = [97.1, 96.4, 95.6, 95.5].map((efficiencyPct) => grade({ efficiencyPct }));
    expect(levels.map((outcome) => outcome.level)).toEqual(["先进", "节能", "准入", null]);
    expect(levels.map((outcome) => outcome.levelMapping)).toEqual([
      "working",
      "working",
      "working",
      null,
    ]);
  });

  it.each([
    [{ ratedPowerKw: 130 }, ["额定功率", "极数"]],
    [{ poles: 10 }, ["额定功率", "极数"]],
    [{ ratedPowerKw: 160, poles: 2 }, ["额定功率", "极数"]],
    [{ ratedPowerKw: 130, poles: null, efficiencyPct: null }, ["额定功率"]],
  ] satisfies [Partial<EfficiencyQuery>, string[]][])("does not interpolate %j", (over, about) => {
    const outcome = grade(over);
    expect(outcome).toMatchObject({ outcome: "not_covered", grade: null, row: null, about });
  });

  it("finds a row through the remainder of a unit conversion", () => {
    expect(grade({ ratedPowerKw: 0.132 * 1000.0000000000001 }).outcome).toBe("graded");
    expect(grade({ efficiencyPct: 97.1 - 1e-13 })).toMatchObject({ grade: 1, margin: 0 });
    expect(grade({ ratedPowerKw: 132.001 }).outcome).toBe("not_covered");
  });

  it("names what is missing and shows the limits as soon as the row is known", () => {
    expect(grade({ efficiencyPct: null })).toMatchObject({
      outcome: "undetermined",
      reason: "missing",
      missing: ["效率"],
      row: "K#27",
      limits: { 1: 97.1 },
    });
    expect(
      grade({ ratedPowerKw: null, poles: undefined, efficiencyPct: Number.NaN }),
    ).toMatchObject({
      outcome: "undetermined",
      missing: ["额定功率", "极数", "效率"],
      row: null,
      limits: null,
    });
    expect(grade({ poles: null })).toMatchObject({ missing: ["极数"], standard: "GB 18613-2020" });
  });

  it("does not choose from a range", () => {
    expect(grade({ efficiencyPct: { min: 95, max: 97.1 } })).toMatchObject({
      outcome: "undetermined",
      reason: "range",
      about: ["效率"],
      row: "K#27",
    });
    expect(grade({ efficiencyPct: { min: 97.1, max: null } }).outcome).toBe("undetermined");
    expect(grade({ ratedPowerKw: { min: 132, max: 160 } })).toMatchObject({
      outcome: "undetermined",
      reason: "range",
      about: ["额定功率"],
      row: null,
    });
  });

  it.each([
    [0.971, "looks-like-fraction"],
    [1.5, "looks-like-fraction"],
    [0, "impossible-percentage"],
    [-97.1, "impossible-percentage"],
    [100.1, "impossible-percentage"],
  ] as const)("doubts an efficiency of %d", (efficiencyPct, reason) => {
    expect(grade({ efficiencyPct })).toMatchObject({
      outcome: "undetermined",
      grade: null,
      reason,
      about: ["效率"],
    });
  });

  it("takes 1.51 for what it says", () => {
    expect(grade({ efficiencyPct: 1.51 }).outcome).toBe("below_3");
  });

  it.each([
    [{ family: "centrifugal-pump" }, "no-standard"],
    [{ family: null }, "no-standard"],
    [{ ratedVoltageV: 6000 }, "not-low-voltage"],
    [{ ratedVoltageV: { min: 6000, max: 10000 } }, "not-low-voltage"],
  ] satisfies [Partial<EfficiencyQuery>, string][])("does not apply to %j", (over, reason) => {
    expect(grade(over)).toMatchObject({ outcome: "not_applicable", reason, grade: null });
  });

  it.each([380, 1000, { min: 380, max: 660 }, { min: null, max: 10000 }])(
    "applies at %j V",
    (ratedVoltageV) => {
      expect(grade({ ratedVoltageV }).outcome).toBe("graded");
    },
  );

  it("covers nothing without a table", () => {
    const query = { family: "three-phase-motor", ratedPowerKw: 132, poles: 4, efficiencyPct: 97 };
    expect(gradeEfficiency(query, [])).toMatchObject({ outcome: "not_covered", standard: null });
  });

  it("never falls with rising efficiency", () => {
    const rank = (percent: number) => {
      const { outcome, grade: reached } = grade({ efficiencyPct: percent });
      return outcome === "graded" ? 4 - reached! : 0;
    };
    const percent = fc.double({ min: 2, max: 100, noNaN: true });
    fc.assert(
      fc.property(percent, percent, (a, b) => rank(Math.max(a, b)) >= rank(Math.min(a, b))),
    );
  });
});
