import { roundFigure } from "../units/convert.ts";

/** Where the figures of one measure lie, in one unit. */
export interface Spread {
  readonly low: number;
  /** Five of a hundred begin below. */
  readonly low5: number;
  /** Ranges by their middle. */
  readonly median: number;
  /** Five of a hundred end above. */
  readonly high5: number;
  readonly high: number;
}

/** [from, to): null at the ends, where a few figures lie far outside. */
export interface Bin {
  readonly from: number | null;
  readonly to: number | null;
  /** A range counts in every bin that it touches. */
  readonly count: number;
}

/** Fewer figures than this are listed one by one: a drawing of three values shows a shape that is not there. */
export const fewestDrawn = 5;

const mostBins = 8;
/** From this ratio on, steps multiply (1, 2, 5, 10 …): equal ones would put almost all into the first. */
const wideRatio = 50;
/** From this one on too, where half of the figures lie in the lowest part. */
const skewedRatio = 10;
const lowestPart = 0.15;
const leads = [1, 2, 2.5, 5, 10];
const wholeLeads = [1, 2, 5, 10];

/**
 * Round bounds b0 < b1 < … that cut the bulk of the figures into at most 10 bins. What lies below b0 or from
 * the last bound on falls into an open bin at either end. `whole`: figures are whole numbers. One value alone
 * gets one bin around it.
 */
export function boundsOf(spread: Spread, whole: boolean): readonly number[] {
  const { low, low5, median, high5, high } = spread;
  // Near the bulk the ends belong to it: an open bin is for what lies far outside.
  const reach = (high5 - low5) / 4;
  const from = low5 - low <= reach ? low : low5;
  const to = high - high5 <= reach ? high : high5;
  const skewed = to / from >= skewedRatio && median - from < lowestPart * (to - from);
  if (from > 0 && (skewed || to / from >= wideRatio)) return multiplyingBounds(from, to, whole);
  return equalBounds(from, to, whole);
}

function equalBounds(from: number, to: number, whole: boolean): readonly number[] {
  const step = stepFor((to - from || Math.abs(from) || 1) / mostBins, whole);
  const first = Math.floor(roundFigure(from / step));
  // Half open: what lies on the last round number gets a bin of its own.
  const last = Math.floor(roundFigure(to / step)) + 1;
  return Array.from({ length: last - first + 1 }, (_, n) => roundFigure((first + n) * step));
}

/** The smallest 1, 2, 2.5 or 5 times a power of ten that is not below `least`; whole steps begin at 1. */
function stepFor(least: number, whole: boolean): number {
  const wanted = whole ? Math.max(least, 1) : least;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const lead = (whole ? wholeLeads : leads).find((each) => each * power >= wanted * (1 - 1e-9));
  return roundFigure((lead ?? 10) * power);
}

function multiplyingBounds(from: number, to: number, whole: boolean): readonly number[] {
  const decades = Math.log10(to / from);
  const inDecade = decades <= 3 ? [1, 2, 5] : decades <= 5 ? [1, 3] : [1];
  const bounds: number[] = [];
  const start = Math.floor(Math.log10(from)) - 1;
  const end = Math.ceil(Math.log10(to)) + 1;
  for (let power = start; power <= end; power++)
    for (const lead of inDecade) {
      const bound = roundFigure(lead * 10 ** power);
      if (!whole || Number.isInteger(bound)) bounds.push(bound);
    }
  const first = Math.max(
    bounds.findLastIndex((bound) => bound <= from),
    0,
  );
  const last = bounds.findIndex((bound) => bound > to);
  return bounds.slice(first, last < 0 ? undefined : last + 1);
}

/** Bins from counts by place among the bounds: 0 lies below the first, `bounds.length` from the last on. */
export function binsOf(
  bounds: readonly number[],
  counts: ReadonlyMap<number, number>,
): readonly Bin[] {
  const bins = Array.from({ length: bounds.length + 1 }, (_, place): Bin => ({
    from: bounds[place - 1] ?? null,
    to: bounds[place] ?? null,
    count: counts.get(place) ?? 0,
  }));
  // Empty bins inside are part of the picture; at the ends they say nothing.
  const first = bins.findIndex(({ count }) => count > 0);
  return first < 0 ? [] : bins.slice(first, bins.findLastIndex(({ count }) => count > 0) + 1);
}
