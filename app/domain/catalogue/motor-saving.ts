import { fen, type Fen } from "../shared/money.ts";
import { toMillionths } from "./nameplate-figure.ts";

/** An old motor with the efficiency of its catalogue. */
export interface OldMotor {
  /** 第二批 */
  readonly batch: string;
  readonly itemNo: string;
  readonly model: string;
  readonly ratedPowerKw: number;
  readonly poles: number;
  readonly efficiencyPct: number;
  readonly source: string;
}

/** A replacement at the same shaft power. */
export interface SavingInput {
  readonly ratedPowerKw: number;
  /** Percent: 88.4 */
  readonly oldEfficiencyPct: number;
  readonly newEfficiencyPct: number;
  /** Hours a year, at most 8784. */
  readonly hours: number;
  /** Percent of the rated power. */
  readonly loadPct: number;
  /** 元/kWh */
  readonly pricePerKwh: number;
}

export interface Saving {
  /** kWh a year; negative when the new motor needs more. */
  readonly kwh: number;
  readonly money: Fen;
  /** The formula with its figures. */
  readonly formula: string;
}

export const savingFormula = "年节电量 = 额定功率 × 年运行小时 × 负载率 × (1/η旧 − 1/η新)";

/** P·h·load·(1/η_old − 1/η_new), with the efficiencies taken as constant over the load. Never throws. */
export function motorSaving(input: SavingInput): Saving {
  const { ratedPowerKw, oldEfficiencyPct, newEfficiencyPct, hours, loadPct, pricePerKwh } = input;
  const perKwh = 100 / oldEfficiencyPct - 100 / newEfficiencyPct;
  const kwh = toMillionths(ratedPowerKw * hours * (loadPct / 100) * perKwh);
  return {
    kwh: Math.round(kwh * 10) / 10,
    money: fen(Math.round(kwh * pricePerKwh * 100)),
    formula: `${ratedPowerKw} kW × ${hours} h × ${loadPct}% × (1/${oldEfficiencyPct}% − 1/${newEfficiencyPct}%)`,
  };
}

/** The catalogue's motor of this model: width, case and blanks do not count, dashes do. */
export function oldMotorOf(model: string, motors: readonly OldMotor[]): OldMotor | null {
  const key = modelKey(model);
  return key === "" ? null : (motors.find((each) => modelKey(each.model) === key) ?? null);
}

function modelKey(model: string): string {
  return model
    .normalize("NFKC")
    .replace(/[—–－‐−]/g, "-")
    .replace(/\s/g, "")
    .toUpperCase();
}
