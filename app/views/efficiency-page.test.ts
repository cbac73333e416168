import { describe, expect, it } from "vitest";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import {
  readEfficiencyThresholds,
  readIecClasses,
  readOldMotors,
} from "#seed/reference/read-efficiency.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";
import { efficiencyPage } from "./efficiency-page.ts";

const reference = {
  vocabulary: vocabularyOf(vocabularyData),
  efficiencyThresholds: readEfficiencyThresholds(),
  iecClasses: readIecClasses(),
  oldMotors: readOldMotors(),
};
const pageOf = (query: string) => efficiencyPage(new URLSearchParams(query), reference);
function chosen(query: string) {
  const page = pageOf(query);
  if (page.subject === null) throw new Error("no subject");
  return page;
}

describe("the page of the efficiency check", () => {
  it("offers kinds of machines first, and answers nothing unasked", () => {
    for (const query of ["", "family=rocket"]) expect(pageOf(query).subject).toBeNull();
    expect(pageOf("").subjects.length).toBeGreaterThanOrEqual(12);
    expect(chosen("family=industrial-boiler").outcome).toBeNull();
  });

  it("shows the fields that the standard needs, fewer once a choice is made", () => {
    const labels = (query: string) => chosen(query).fields.map(({ label }) => label);
    expect(labels("family=gas-boiler")).toEqual([
      "燃烧方式",
      "燃料",
      "燃料类别或冷凝方式",
      "热效率",
    ]);
    expect(labels("family=distribution-transformer")).toContain("联结组别");
    expect(labels("family=dry-type-transformer&ratedCapacityKva=400")).toEqual([
      "绝缘介质",
      "高压侧额定电压",
      "额定容量",
      "铁芯材料",
      "绝缘耐热等级",
      "空载损耗",
      "负载损耗",
    ]);
  });

  it("keeps what was typed, and says what is wrong with it", () => {
    const page = chosen("family=three-phase-motor&ratedPowerKw=abc&poles=4");
    expect(page.outcome).toBeNull();
    const [power] = page.fields;
    expect(power).toMatchObject({ code: "ratedPowerKw", value: "abc" });
    expect(power?.errors).toHaveLength(1);
  });

  it("grades, and shows the IEC class of a 4-pole motor apart", () => {
    const page = chosen("family=three-phase-motor&ratedPowerKw=55+kW&poles=4&efficiencyPct=95.7");
    expect(page.outcome).toMatchObject({ outcome: "graded", grade: 2 });
    expect(page.iec).toMatchObject({ standard: "IEC 60034-30-1", reached: "IE4" });
    expect(
      chosen("family=three-phase-motor&ratedPowerKw=55&poles=2&efficiencyPct=96").iec,
    ).toBeNull();
  });
});

describe("old against new", () => {
  const link = "family=three-phase-motor&oldModel=Y160L-4";

  it("takes power, poles and old efficiency from the model, and names what lacks", () => {
    const { saving, fields, outcome } = chosen(link);
    expect(fields.map(({ value }) => value).slice(0, 2)).toEqual(["15", "4"]);
    expect(outcome).toMatchObject({ outcome: "undetermined", missing: ["效率"] });
    expect(saving).toMatchObject({
      old: { model: "Y160L-4", efficiencyPct: 89.4 },
      missing: ["新电机效率", "年运行小时", "平均负载率", "电价"],
      result: null,
    });
  });

  it("computes with what the user gives", () => {
    const { saving } = chosen(`${link}&efficiencyPct=93.9&hours=4000&loadPct=80&pricePerKwh=0.7`);
    // 15 × 4000 × 0.8 × (1/0.894 − 1/0.939) = 2573.06 kWh
    expect(saving?.result).toMatchObject({ kwh: "2,573.1", money: "1,801.15 元", worse: false });
  });

  it("invents nothing for a model that it does not have", () => {
    expect(chosen("family=three-phase-motor&oldModel=Y999-4").saving).toMatchObject({
      notFound: true,
      old: null,
      result: null,
    });
  });

  it.each([
    ["hours=9000", "年运行小时不超过 8784 h"],
    ["loadPct=0.75", "平均负载率请按百分数填写"],
    ["pricePerKwh=0", "电价应大于 0"],
    ["oldEfficiencyPct=x", "旧电机效率请填一个数"],
  ])("%s: %s", (query, message) => {
    const errors = chosen(`${link}&${query}`).saving?.fields.flatMap((field) => field.errors);
    expect(errors?.join()).toContain(message);
  });

  it("is offered for motors alone", () => {
    expect(chosen("family=industrial-boiler").saving).toBeNull();
  });
});
