import { doubtAbout, measureOf, type Doubt } from "./efficiency-measure.ts";
import type { EfficiencyMeasure } from "./efficiency-outcome.ts";
import { parameterName, type ParameterCode } from "./efficiency-parameter.ts";
import {
  isDoubleSuction,
  isMultistage,
  pumpLimits,
  specificSpeedOf,
  type PumpPoint,
} from "./efficiency-pump.ts";
import type { Parameters } from "./efficiency-rows.ts";
import type { EfficiencyThreshold, GradeLimits } from "./efficiency-threshold.ts";
import { readFigure, toMillionths } from "./nameplate-figure.ts";

/** The one value of a parameter; null for none, for a range and for a choice. */
export function singleOf(given: Parameters, code: ParameterCode): number | null {
  const value = given[code];
  if (value === undefined || typeof value === "string") return null;
  const reading = readFigure(value);
  return reading.kind === "single" ? reading.value : null;
}

export function isRange(given: Parameters, code: ParameterCode): boolean {
  const value = given[code];
  return value !== undefined && typeof value !== "string" && readFigure(value).kind === "range";
}

interface Gate {
  readonly missing: readonly string[];
  /** COPc 4.0 < 4.2 */
  readonly failed: readonly string[];
  /** The largest shortfall, negative; 0 without one. */
  readonly margin: number;
}

/** Whether the values beside the metric let a machine into grade 3. */
export function gateOf(row: EfficiencyThreshold, given: Parameters): Gate {
  const gates = row.gates.map(({ parameter, atLeast }) => {
    const value = singleOf(given, parameter);
    return { name: parameterName(parameter), value, atLeast };
  });
  const failed = gates.flatMap(({ name, value, atLeast }) =>
    value !== null && value < atLeast ? [{ name, value, atLeast }] : [],
  );
  return {
    missing: gates.filter(({ value }) => value === null).map(({ name }) => name),
    failed: failed.map(({ name, value, atLeast }) => `${name} ${value} < ${atLeast}`),
    margin: Math.min(0, ...failed.map(({ value, atLeast }) => toMillionths(value - atLeast))),
  };
}

interface Reading {
  readonly measure: EfficiencyMeasure;
  readonly doubt: Doubt | null;
}

/** The machine's value beside a row. One given without a unit is taken in the unit that the limits make likely: kW, W. */
export function readingOf(
  row: EfficiencyThreshold,
  given: Parameters,
  bare: readonly ParameterCode[],
): Reading {
  const limits = limitsOf(row, given);
  const told = limits ?? row.limits;
  const value = singleOf(given, row.metric);
  if (value === null) return { measure: measureOf(row, null, told), doubt: null };
  const doubt = doubtAbout(row, value, told);
  const factors = doubt === "out-of-scale" && bare.includes(row.metric) ? [0.001, 1000] : [];
  const factor = factors.find((each) => doubtAbout(row, value * each, told) === null);
  if (factor) return { measure: measureOf(row, toMillionths(value * factor), told), doubt: null };
  return { measure: measureOf(row, doubt || !limits ? null : value, told), doubt };
}

/** The specific speed that a formula works with; null for a row without one, or while something is missing. */
export function specificSpeedAt(row: EfficiencyThreshold, given: Parameters): number | null {
  const point = row.formula ? pumpPoint(row, given) : null;
  return point && Math.round(specificSpeedOf(point) * 10) / 10;
}

/** Null while the formula lacks what it is computed from. */
function limitsOf(row: EfficiencyThreshold, given: Parameters): GradeLimits | null {
  if (!row.formula) return row.limits;
  const point = pumpPoint(row, given);
  return point && pumpLimits(row.formula, point);
}

function pumpPoint(row: EfficiencyThreshold, given: Parameters): PumpPoint | null {
  const [flowM3h, headM, speedRpm] = ["flowM3h", "headM", "speedRpm"].map((code) =>
    singleOf(given, code),
  );
  const stages = isMultistage(row) ? singleOf(given, "stages") : 1;
  if (!flowM3h || !headM || !speedRpm || !stages) return null;
  return { flowM3h, headM, speedRpm, stages, doubleSuction: isDoubleSuction(row) };
}
