import type { EfficiencyMeasure } from "./efficiency-outcome.ts";
import { efficiencyParameter, parameterName } from "./efficiency-parameter.ts";
import {
  efficiencyGrades,
  type EfficiencyGrade,
  type EfficiencyThreshold,
  type GradeLimits,
} from "./efficiency-threshold.ts";
import { toMillionths } from "./nameplate-figure.ts";

type Row = Pick<EfficiencyThreshold, "metric" | "unit" | "direction" | "limits">;

/** A row's limits beside a value. 以上 and 以下 include the number: a value equal to a limit reaches the grade. */
export function measureOf(row: Row, value: number | null, limits = row.limits): EfficiencyMeasure {
  const { metric, unit, direction } = row;
  const shared = { metric, name: parameterName(metric), unit, direction, limits };
  if (value === null) return { ...shared, value, grade: null, margin: null, next: null };
  const above = (limit: number) =>
    toMillionths(direction === "higher" ? value - limit : limit - value);
  const listed = efficiencyGrades.flatMap((grade) => {
    const limit = limits[grade];
    return limit === null ? [] : [{ grade, above: above(limit) }];
  });
  const reached = listed.find((each) => each.above >= 0);
  const decisive = reached ?? listed.at(-1);
  const better = listed.filter((each) => each.above < 0).at(-1);
  return {
    ...shared,
    value,
    grade: reached?.grade ?? null,
    margin: decisive?.above ?? null,
    next: better ? { grade: better.grade, by: -better.above } : null,
  };
}

/** Up to here a percentage is more likely a fraction: no limit of the tables is below 43 %. */
const largestLikelyFraction = 1.5;
/** By its lower heating value a condensing boiler comes to a little more than 100 %. */
const mostPercent = { thermalEfficiencyPct: 110 } as Readonly<Record<string, number>>;
/** A value so far from its limits is in another unit. */
const largestRatio = 5;

export type Doubt = "looks-like-fraction" | "impossible-percentage" | "out-of-scale";

/** Why a value cannot be taken as it stands; null where it can. */
export function doubtAbout(
  row: Row,
  value: number,
  limits: GradeLimits = row.limits,
): Doubt | null {
  if (efficiencyParameter(row.metric)?.kind === "percentage") {
    if (value <= 0 || value > (mostPercent[row.metric] ?? 100)) return "impossible-percentage";
    return value <= largestLikelyFraction ? "looks-like-fraction" : null;
  }
  const limit = limits[3] ?? limits[2] ?? limits[1];
  if (limit === null) return null;
  const ratio = value / limit;
  return ratio > largestRatio || ratio < 1 / largestRatio ? "out-of-scale" : null;
}

/** The worst of several metrics decides; of the same grade the one that is closer to its limit. */
export function decisiveFirst(measures: readonly EfficiencyMeasure[]): EfficiencyMeasure[] {
  const rank = (grade: EfficiencyGrade | null) => grade ?? 4;
  const closeness = ({ margin, value }: EfficiencyMeasure) => (margin ?? 0) / (value || 1);
  return [...measures].sort((a, b) => rank(b.grade) - rank(a.grade) || closeness(a) - closeness(b));
}
