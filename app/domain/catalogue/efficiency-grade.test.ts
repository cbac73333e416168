import { describe, expect, it } from "vitest";
import { gradeEfficiency, type EfficiencyQuery } from "./efficiency-grade.ts";
import { lossRow, motorRow } from "./testing/efficiency-rows.ts";

const motor = motorRow({ kw: 132, poles: 4, limits: [97.1, 96.4, 95.6] });
const rows = [motor, motorRow({ kw: 110, poles: 4, limits: [97, 96.3, 95.4] })];
const ask = (parameters: EfficiencyQuery["parameters"], over: Partial<EfficiencyQuery> = {}) =>
  gradeEfficiency({ family: "three-phase-motor", parameters, ...over }, rows);
const whole = { ratedPowerKw: 132, poles: 4, efficiencyPct: 97.1 };

describe("gradeEfficiency", () => {
  it.each([
    [97.1, "graded", 1, 0],
    [97.0999999, "graded", 1, 0],
    [97.09, "graded", 2, 0.69],
    [96.4, "graded", 2, 0],
    [95.6, "graded", 3, 0],
    [95.59, "below_3", null, -0.01],
  ])("at %d %% is %s %s with margin %d", (efficiencyPct, outcome, grade, margin) => {
    expect(ask({ ...whole, efficiencyPct })).toMatchObject({ outcome, grade, margin });
  });

  it("does not interpolate between rows", () => {
    for (const ratedPowerKw of [109.9, 120, 132.1])
      expect(ask({ ...whole, ratedPowerKw })).toMatchObject({
        outcome: "not_covered",
        about: ["额定功率", "极数"],
      });
  });

  it("says that a spec is not listed even while something is missing", () => {
    expect(ask({ ratedPowerKw: 50 })).toMatchObject({ outcome: "not_covered" });
  });

  it.each([
    [{}, ["额定功率", "极数", "效率"]],
    [{ poles: 4 }, ["额定功率", "效率"]],
    [{ ratedPowerKw: 132 }, ["极数", "效率"]],
    [{ ratedPowerKw: 132, poles: 4 }, ["效率"]],
  ])("%j lacks %j", (parameters, missing) => {
    // Two rows of four poles only: the poles follow from nothing and have to be given all the same.
    expect(ask(parameters)).toMatchObject({ outcome: "undetermined", reason: "missing", missing });
  });

  it.each([
    [{ ...whole, efficiencyPct: 0.971 }, "looks-like-fraction", ["效率"]],
    [{ ...whole, efficiencyPct: 0 }, "impossible-percentage", ["效率"]],
    [{ ...whole, efficiencyPct: 100.1 }, "impossible-percentage", ["效率"]],
    [{ ...whole, efficiencyPct: { min: 96, max: 97 } }, "range", ["效率"]],
    [{ ...whole, ratedPowerKw: { min: 110, max: 132 } }, "range", ["额定功率"]],
    [{ ...whole, ratedPowerKw: { min: null, max: 132 } }, "range", ["额定功率"]],
  ])("%j is undetermined: %s", (parameters, reason, about) => {
    expect(ask(parameters)).toMatchObject({ outcome: "undetermined", reason, about });
  });

  it("keeps the row and its limits when only the value is in doubt", () => {
    expect(ask({ ...whole, efficiencyPct: 0.971 })).toMatchObject({
      row: motor.source,
      measures: [{ limits: { 1: 97.1, 2: 96.4, 3: 95.6 }, value: null, grade: null }],
    });
  });

  it("reads a range of one value as that value", () => {
    expect(ask({ ...whole, ratedPowerKw: { min: 132, max: 132 } })).toMatchObject({ grade: 1 });
  });

  it("does not judge a high-voltage motor by the low-voltage table", () => {
    expect(ask({ ...whole, ratedVoltageV: 1000 })).toMatchObject({ grade: 1 });
    expect(ask({ ...whole, ratedVoltageV: 1001 }).outcome).toBe("not_covered");
    expect(ask({ ...whole, ratedVoltageV: { min: 6000, max: 10_000 } }).grade).toBeNull();
  });

  it.each([[null], ["dc-motor"], ["inverter-duty-motor"]])("has no table for %s", (family) => {
    expect(ask(whole, { family })).toMatchObject({
      outcome: "not_applicable",
      reason: "no-standard",
      standard: null,
    });
  });

  it("does not know which standard judges a motor of an unknown kind", () => {
    expect(ask(whole, { family: "motor" })).toMatchObject({
      outcome: "undetermined",
      missing: ["电机类型"],
      standard: null,
    });
    expect(ask({ ...whole, motorType: "三相异步电动机" }, { family: "motor" }).grade).toBe(1);
  });
});

describe("a row with two metrics", () => {
  const losses = [
    lossRow("noLoadLossKw", [0.33, 0.37, 0.41]),
    lossRow("loadLossKw", [3.25, 3.25, 4.52]),
  ];
  const transformer = (noLoadLossKw: number, loadLossKw: number, bare: string[] = []) =>
    gradeEfficiency(
      {
        family: "oil-immersed-transformer",
        parameters: { highVoltageKv: 10, ratedCapacityKva: 400, noLoadLossKw, loadLossKw },
        bare,
      },
      losses,
    );

  it.each([
    [0.33, 3.25, 1],
    [0.34, 3.25, 2],
    [0.33, 3.26, 3],
    [0.33, 4.53, null],
    [0.42, 3.25, null],
  ])("%d kW and %d kW: grade %s", (noLoad, load, grade) => {
    expect(transformer(noLoad, load).grade).toBe(grade);
  });

  it("takes the better of equal limits, and tells the next that differs", () => {
    const load = transformer(0.33, 4).measures.find(({ metric }) => metric === "loadLossKw");
    expect(load).toMatchObject({ grade: 3, next: { grade: 2, by: 0.75 } });
  });

  it("reads a bare number in the unit that the limits make likely, and doubts a written one", () => {
    expect(transformer(330, 3250, ["noLoadLossKw", "loadLossKw"]).grade).toBe(1);
    expect(transformer(330, 3.25)).toMatchObject({
      outcome: "undetermined",
      reason: "out-of-scale",
      about: ["空载损耗"],
    });
  });
});
