import type { EfficiencyThreshold, GradeLimits, PumpFormula } from "./efficiency-threshold.ts";

/** A pump at its rated point. */
export interface PumpPoint {
  /** m³/h of the whole pump */
  readonly flowM3h: number;
  /** m of the whole pump */
  readonly headM: number;
  /** r/min */
  readonly speedRpm: number;
  /** 1 for a single-stage pump */
  readonly stages: number;
  readonly doubleSuction: boolean;
}

/** ns = 3.65·n·√Q/H^0.75 with Q in m³/s (half of it for double suction) and H per stage. */
export function specificSpeedOf(point: PumpPoint): number {
  const flow = point.flowM3h / 3600 / (point.doubleSuction ? 2 : 1);
  const head = point.headM / point.stages;
  return (3.65 * point.speedRpm * Math.sqrt(flow)) / head ** 0.75;
}

/** Efficiency in percent, to hundredths, that GB 19762-2025 表3 asks of each grade at the point. */
export function pumpLimits({ coefficients, C }: PumpFormula, point: PumpPoint): GradeLimits {
  const { a, b, c, d, e } = coefficients;
  const ns = Math.log(specificSpeedOf(point));
  const flow = Math.log(point.flowM3h);
  const base = a * ns ** 2 + b * flow ** 2 + c * ns * flow + d * ns + e * flow;
  const limit = (grade: 1 | 2 | 3) => Math.round((base - C[grade]) * 100) / 100;
  return { 1: limit(1), 2: limit(2), 3: limit(3) };
}

export function isDoubleSuction(row: EfficiencyThreshold): boolean {
  return asksFor(row, "单级双吸");
}

/** Head and stages count only for pumps with more than one stage. */
export function isMultistage(row: EfficiencyThreshold): boolean {
  return ["多级", "轻型多级立式", "轻型多级卧式"].some((type) => asksFor(row, type));
}

function asksFor(row: EfficiencyThreshold, type: string): boolean {
  return row.conditions.some((condition) => "is" in condition && condition.is.includes(type));
}
