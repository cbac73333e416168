import {
  binsOf,
  boundsOf,
  fewestDrawn,
  type Bin,
  type Spread,
} from "#app/domain/supply/distribution.ts";

/** A figure as it is stated, and how many state it; at most one end is open. */
export interface CountedSpan {
  readonly min: number | null;
  readonly max: number | null;
  readonly count: number;
}

const lowOf = ({ min, max }: CountedSpan) => min ?? max ?? 0;
const highOf = ({ min, max }: CountedSpan) => max ?? min ?? 0;

/**
 * Round buckets for what is there; none for too few. A span counts in every bucket that it touches, one with
 * an open end by the end that is stated.
 */
export function histogramOf(spans: readonly CountedSpan[], whole: boolean): readonly Bin[] {
  const stated = spans.reduce((sum, { count }) => sum + count, 0);
  if (stated < fewestDrawn) return [];
  const bounds = boundsOf(spreadOf(spans), whole);
  const counts = new Map<number, number>();
  for (const span of spans) {
    const last = placeOf(highOf(span), bounds);
    for (let place = placeOf(lowOf(span), bounds); place <= last; place++)
      counts.set(place, (counts.get(place) ?? 0) + span.count);
  }
  return binsOf(bounds, counts);
}

/** How many bounds do not lie above the figure. */
function placeOf(figure: number, bounds: readonly number[]): number {
  let below = 0;
  for (const bound of bounds) if (bound <= figure) below += 1;
  return below;
}

function spreadOf(spans: readonly CountedSpan[]): Spread {
  const lows = ranked(spans, lowOf);
  const highs = ranked(spans, highOf);
  const middles = ranked(spans, (span) => (lowOf(span) + highOf(span)) / 2);
  return {
    low: lows(0),
    low5: lows(0.05),
    median: middles(0.5),
    high5: highs(0.95),
    high: highs(1),
  };
}

/** The figure below which a part of them lies. */
function ranked(spans: readonly CountedSpan[], figure: (span: CountedSpan) => number) {
  const sorted = spans
    .map((span) => ({ at: figure(span), count: span.count }))
    .sort((a, b) => a.at - b.at);
  const all = sorted.reduce((sum, { count }) => sum + count, 0);
  return (part: number): number => {
    let passed = 0;
    for (const { at, count } of sorted) {
      passed += count;
      if (passed > part * (all - 1)) return at;
    }
    return sorted.at(-1)?.at ?? 0;
  };
}
