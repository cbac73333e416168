import type { Comparison } from "./comparison-words.ts";
import { convertRange, roundFigure } from "./convert.ts";
import { formatNumber, formatRange, formatWanted } from "./format-quantity.ts";
import type { QuantityRange, UnitCode } from "./quantity.ts";
import { quantityKindLabels, unit, unitName } from "./units.ts";

export const verdicts = ["met", "violated", "unknown"] as const;
export type Verdict = (typeof verdicts)[number];

export interface WantedQuantity {
  readonly op: Comparison;
  readonly range: QuantityRange;
}

export interface Satisfaction {
  readonly verdict: Verdict;
  /** Distance to the bound in the wanted unit, positive is better; null where the offer leaves it open. */
  readonly margin: number | null;
  /** A Chinese sentence when a reading decided (含本数, tolerance) or why it is unknown; empty otherwise. */
  readonly reading: string;
}

export const exactTolerance = 1e-9;
/** 100 吨 is said of 1000 kN and 8 公斤 of 0.8 MPa: trade usage rounds g to 10. */
export const customaryTolerance = 0.02;
const customary: readonly UnitCode[] = ["tf", "kgf", "kgf/cm2"];

/** The relative tolerance between two units: 2 % where exactly one is a colloquial force or pressure, else 1e-9. */
export function toleranceBetween(offered: UnitCode, wanted: UnitCode): number {
  return customary.includes(offered) !== customary.includes(wanted)
    ? customaryTolerance
    : exactTolerance;
}

/**
 * Compares what is offered with what is wanted. An offered range is a span of what it can be: a bound inside it
 * is unknown, never a lucky yes. Bounds include their number. `tolerance` is relative to the bound and
 * defaults to `toleranceBetween`. Grades, where less is better, are passed as lte by the caller.
 */
export function satisfies(
  offered: QuantityRange,
  wanted: WantedQuantity,
  options: { readonly tolerance?: number } = {},
): Satisfaction {
  const moved = convertRange(offered, wanted.range.unit);
  if (!moved.ok) return unknown(kindsDiffer(offered.unit, wanted.range.unit));
  const offer = { low: moved.value.min ?? -Infinity, high: moved.value.max ?? Infinity };
  if (offer.low === -Infinity && offer.high === Infinity) return unknown("对方未填写数值");
  const bounds = boundsOf(wanted);
  if (bounds.low === -Infinity && bounds.high === Infinity) return unknown("要求里没有数值");
  const tolerance = options.tolerance ?? toleranceBetween(offered.unit, wanted.range.unit);
  const floor = bounds.low - slackOf(bounds.low, tolerance);
  const ceiling = bounds.high + slackOf(bounds.high, tolerance);
  if (offer.high < floor || offer.low > ceiling) {
    // How far the nearest value it can take still is from the span that is wanted.
    const gap = offer.high < floor ? offer.high - bounds.low : bounds.high - offer.low;
    return { verdict: "violated", margin: roundFigure(gap), reading: "" };
  }
  if (offer.low >= floor && offer.high <= ceiling) {
    const above = Number.isFinite(bounds.low) ? offer.low - bounds.low : Infinity;
    const below = Number.isFinite(bounds.high) ? bounds.high - offer.high : Infinity;
    const gap = Math.min(above, below);
    const margin = Math.abs(gap) <= scaleOf(bounds) * exactTolerance ? 0 : roundFigure(gap);
    return { verdict: "met", margin, reading: metReading(margin, bounds, tolerance, wanted) };
  }
  return unknown(
    `对方为 ${formatRange(offered)}，要求 ${formatWanted(wanted.op, wanted.range)}，只有一部分落在要求内，需询问`,
  );
}

function slackOf(bound: number, tolerance: number): number {
  return Number.isFinite(bound) ? Math.abs(bound) * tolerance : 0;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

function boundsOf({ op, range }: WantedQuantity): Bounds {
  const { min, max } = range;
  if (op === "gte") return { low: min ?? max ?? -Infinity, high: Infinity };
  if (op === "lte") return { low: -Infinity, high: max ?? min ?? Infinity };
  return { low: min ?? -Infinity, high: max ?? Infinity };
}

/** The largest finite bound: what the rounding of a comparison is measured against. */
function scaleOf(bounds: Bounds): number {
  return Math.max(...[bounds.low, bounds.high].filter(Number.isFinite).map(Math.abs));
}

/** Says so when the answer hangs on the bound being included or on the tolerance; an equal "eq" needs no words. */
function metReading(
  margin: number,
  bounds: Bounds,
  tolerance: number,
  wanted: WantedQuantity,
): string {
  if (margin < 0)
    return `相差 ${formatNumber(-margin)} ${symbolOf(wanted.range.unit)}，在 ${formatNumber(tolerance * 100)}% 的允差内，按满足计`;
  if (margin > 0 || bounds.low === bounds.high) return "";
  return `${formatWanted(wanted.op, wanted.range)} 含本数，恰好相等按满足计`;
}

function symbolOf(code: UnitCode): string {
  const found = unit(code);
  return found ? unitName(found) : code;
}

function kindsDiffer(offered: UnitCode, wanted: UnitCode): string {
  const [ours, theirs] = [unit(offered), unit(wanted)];
  if (!ours || !theirs) return `没有“${ours ? wanted : offered}”这个单位，无法比较`;
  return `${quantityKindLabels[ours.kind]}（${unitName(ours)}）与${quantityKindLabels[theirs.kind]}（${unitName(theirs)}）不能比较`;
}

function unknown(reading: string): Satisfaction {
  return { verdict: "unknown", margin: null, reading };
}
