import { describe, expect, test } from "vitest";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";
import { fillFromText } from "./proposal.ts";

const vocabulary = vocabularyOf(vocabularyData);

describe("reading a form's own text", () => {
  const title = ["75kW 永磁变频螺杆空压机"];
  const description = ["排气量13立方/分，排气压力8公斤，交期20天。"];

  test("fills the figures of a listing with their units", () => {
    const { fields, read } = fillFromText({ title, description }, "listing", vocabulary);
    expect(fields.family).toEqual(["screw-air-compressor"]);
    expect(fields["spec.displacement"]).toEqual(["13"]);
    expect(fields["spec.displacement.unit"]).toEqual(["m3/min"]);
    expect(read.join()).toContain("排气量 13");
  });

  test("fills the wishes of a need with their comparison", () => {
    const wish = ["排气量不低于13立方/分，2台，预算24万元以内"];
    const { fields } = fillFromText({ title, description: wish }, "need", vocabulary);
    expect(fields["req.displacement"]).toEqual(["13"]);
    expect(fields["req.displacement.op"]).toEqual(["gte"]);
    expect(fields.quantity).toEqual(["2"]);
    expect(fields.budget).toEqual(["24"]);
  });

  test("never replaces what was typed", () => {
    const typed = {
      title,
      description,
      "spec.displacement": ["99"],
      family: ["screw-air-compressor"],
    };
    const { fields } = fillFromText(typed, "listing", vocabulary);
    expect(fields["spec.displacement"]).toEqual(["99"]);
  });

  test("leaves the figures of another family alone", () => {
    const { fields, read } = fillFromText(
      { title, description, family: ["water-chiller"] },
      "listing",
      vocabulary,
    );
    expect(fields.family).toEqual(["water-chiller"]);
    expect(read).toEqual([]);
  });

  test("says nothing of a text without a machine", () => {
    expect(fillFromText({ title: ["您好"] }, "need", vocabulary).read).toEqual([]);
  });
});
