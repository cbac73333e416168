import { describe, expect, it } from "vitest";
import { motorSaving, oldMotorOf, type OldMotor } from "./motor-saving.ts";

const given = {
  ratedPowerKw: 55,
  oldEfficiencyPct: 93,
  newEfficiencyPct: 96.5,
  hours: 6000,
  loadPct: 75,
  pricePerKwh: 0.65,
};

describe("motorSaving", () => {
  it("is P·h·load·(1/η_old − 1/η_new) in kWh and whole 分", () => {
    // 55 × 6000 × 0.75 × (1/0.93 − 1/0.965) = 9652.348… kWh
    const saving = motorSaving(given);
    expect(saving.kwh).toBe(9652.3);
    expect(saving.money).toBe(627_403);
    expect(saving.formula).toBe("55 kW × 6000 h × 75% × (1/93% − 1/96.5%)");
  });

  it("is nothing for the same efficiency and negative for a worse one", () => {
    expect(motorSaving({ ...given, newEfficiencyPct: 93 })).toMatchObject({ kwh: 0, money: 0 });
    expect(motorSaving({ ...given, newEfficiencyPct: 92 }).kwh).toBeLessThan(0);
  });
});

describe("oldMotorOf", () => {
  const motors = ["Y280M-2", "Y2-80M1-2"].map((model): OldMotor => ({
    batch: "第二批",
    itemNo: "1-1",
    model,
    ratedPowerKw: 90,
    poles: 2,
    efficiencyPct: 93.9,
    source: "K",
  }));

  it("reads width, case, blanks and dashes, and never drops a dash", () => {
    for (const written of ["Y280M-2", "y280m-2", "Ｙ２８０Ｍ－２", "Y280M — 2"])
      expect(oldMotorOf(written, motors)?.model).toBe("Y280M-2");
    for (const written of ["", "Y280M2", "Y2-80M-2", "Y280M-4"])
      expect(oldMotorOf(written, motors)).toBeNull();
  });
});
