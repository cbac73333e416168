import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gradeEfficiency } from "#app/domain/catalogue/efficiency-grade.ts";
import { efficiencyGrades } from "#app/domain/catalogue/efficiency-outcome.ts";
import { readEfficiencySources, readEfficiencyThresholds } from "#seed/reference/read.ts";

const thresholds = readEfficiencyThresholds();
const grade = (ratedPowerKw: number, poles: number, efficiencyPct: number) =>
  gradeEfficiency({ family: "three-phase-motor", ratedPowerKw, poles, efficiencyPct }, thresholds);
const reached = (ratedPowerKw: number, poles: number, efficiencyPct: number) => {
  const outcome = grade(ratedPowerKw, poles, efficiencyPct);
  return outcome.outcome === "graded" ? outcome.grade : outcome.outcome;
};

describe("GB 18613-2020 表1", () => {
  const transcription = readFileSync(
    new URL("../../seed/reference/efficiency/gb-18613-2020.csv", import.meta.url),
    "utf8",
  );

  it("is the transcription as it was read, cell by cell", () => {
    expect(createHash("sha256").update(transcription).digest("hex")).toBe(
      "27986b7a02365dfcb9c01de601c9037914de98d06394b95f4b01cb7eb93941cd",
    );
  });

  const sharedDir = process.env["SHARED_DIR"];
  it.skipIf(!sharedDir)("equals the given efficiency_thresholds.csv itself", () => {
    const given = readFileSync(join(sharedDir!, "data", "efficiency_thresholds.csv"), "utf8");
    const lines = given.split(/\r?\n/);
    const motors = lines.filter((line, at) => at === 0 || line.includes(",motor-lv-3phase,"));
    expect(transcription.trimEnd().split("\n")).toEqual(motors);
  });

  it("has 42 powers by 4 numbers of poles, each once", () => {
    expect(thresholds).toHaveLength(168);
    const specs = thresholds.map((row) => `${row.ratedPowerKw}/${row.poles}`);
    expect(new Set(specs).size).toBe(168);
    expect(new Set(thresholds.map((row) => row.ratedPowerKw)).size).toBe(42);
    expect([...new Set(thresholds.map((row) => row.poles))]).toEqual([2, 4, 6, 8]);
  });

  it("names standard, table and a provenance that is known", () => {
    const known = readEfficiencySources().map((source) => source.key);
    for (const row of thresholds) {
      expect([row.standard, row.table, row.effectiveFrom]).toEqual([
        "GB 18613-2020",
        "表1",
        "2021-06-01",
      ]);
      expect(known).toContain(row.source.split("#")[0]);
    }
  });

  it.each(thresholds)(
    "$ratedPowerKw kW, $poles poles: at, just below and just above each limit",
    ({ ratedPowerKw, poles, limits, source }) => {
      for (const step of efficiencyGrades) {
        const below = step === 3 ? "below_3" : step + 1;
        expect(reached(ratedPowerKw, poles, limits[step])).toBe(step);
        expect(reached(ratedPowerKw, poles, limits[step] - 0.01)).toBe(below);
        expect(reached(ratedPowerKw, poles, limits[step] + 0.01)).toBe(step);
      }
      expect(grade(ratedPowerKw, poles, limits[2])).toMatchObject({
        row: source,
        limits,
        margin: 0,
      });
    },
  );

  it.each([
    [132, 4, 97.1, 1],
    [132, 4, 96.4, 2],
    [132, 4, 95.5, "below_3"],
    [130, 4, 97.1, "not_covered"],
    [0.12, 8, 67.4, 1],
    [1000, 2, 97.2, 1],
    [132, 10, 97.1, "not_covered"],
  ] as const)("%d kW, %d poles, %d percent → %s", (ratedPowerKw, poles, efficiencyPct, answer) => {
    expect(reached(ratedPowerKw, poles, efficiencyPct)).toBe(answer);
  });

  it("judges any efficiency by the three limits of its own row", () => {
    const anyRow = fc.constantFrom(...thresholds);
    const hundredths = fc.integer({ min: 151, max: 10_000 });
    fc.assert(
      fc.property(anyRow, hundredths, (row, value) => {
        const percent = value / 100;
        const passed = efficiencyGrades.filter(
          (step) => value >= Math.round(row.limits[step] * 100),
        );
        expect(reached(row.ratedPowerKw, row.poles, percent)).toBe(passed[0] ?? "below_3");
      }),
    );
  });

  it("never interpolates a power that is no row", () => {
    const listed = new Set(thresholds.map((row) => row.ratedPowerKw));
    const unlisted = fc
      .integer({ min: 1, max: 100_000 })
      .map((hundredths) => hundredths / 100)
      .filter((power) => !listed.has(power));
    fc.assert(
      fc.property(unlisted, fc.constantFrom(2, 4, 6, 8), (power, poles) => {
        expect(reached(power, poles, 96)).toBe("not_covered");
      }),
    );
  });
});
