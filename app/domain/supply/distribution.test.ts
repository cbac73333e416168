import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binsOf, boundsOf, type Spread } from "./distribution.ts";

function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
  return {
    low: at(0),
    low5: at(0.05),
    median: at(0.5),
    high5: at(0.95),
    high: at(1),
  };
}

const bounds = (values: readonly number[], whole = false) => boundsOf(spreadOf(values), whole);

describe("bounds of a distribution", () => {
  test("equal steps at round numbers", () => {
    expect(bounds([12, 15, 18, 22, 30, 41, 55])).toEqual([10, 20, 30, 40, 50, 60]);
  });

  test("steps that multiply where figures differ by two powers of ten", () => {
    expect(bounds([0.75, 2.2, 7.5, 22, 75, 250])).toEqual([
      0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500,
    ]);
  });

  test("and where a few large ones would push all others into the first bin", () => {
    const found = bounds([400, 600, 600, 800, 800, 850, 850, 1100, 1200, 4000, 15_000]);
    expect(found.slice(0, 3)).toEqual([200, 500, 1000]);
  });

  test("whole numbers get whole steps", () => {
    expect(bounds([2, 2, 4, 4, 6, 8], true)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test("one value alone gets one bin around it", () => {
    const found = bounds([7.5, 7.5, 7.5, 7.5, 7.5]);
    expect(found).toHaveLength(2);
    expect(found[0]!).toBeLessThanOrEqual(7.5);
    expect(found[1]!).toBeGreaterThan(7.5);
    expect(bounds([0, 0, 0, 0, 0])).toHaveLength(2);
  });

  test("a slip of the keyboard does not flatten the rest", () => {
    const usual = Array.from({ length: 60 }, (_, n) => 100 + n);
    const found = bounds([...usual, 9_000_000]);
    expect(found.length).toBeGreaterThan(4);
    expect(found.at(-1)!).toBeLessThan(1000);
  });

  test("temperatures below zero", () => {
    const found = bounds([-40, -30, -25, -10, -5, 0, 5]);
    expect(found[0]!).toBeLessThanOrEqual(-40);
    expect(found.at(-1)!).toBeGreaterThan(5);
  });

  test("always rising, few, and around the middle of the figures", () => {
    const figures = fc.array(
      // As they are stored: nine decimals.
      fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(9))),
      { minLength: 5, maxLength: 60 },
    );
    fc.assert(
      fc.property(figures, fc.boolean(), (values, whole) => {
        const kept = whole ? values.map(Math.round) : values;
        const spread = spreadOf(kept);
        const found = boundsOf(spread, whole);
        expect(found.length).toBeGreaterThanOrEqual(2);
        expect(found.length).toBeLessThanOrEqual(14);
        for (let n = 1; n < found.length; n++) expect(found[n]!).toBeGreaterThan(found[n - 1]!);
        expect(found[0]!).toBeLessThanOrEqual(spread.median);
        expect(found.at(-1)!).toBeGreaterThan(spread.median);
      }),
    );
  });
});

describe("bins", () => {
  test("open at the ends only where something lies there; empty ones inside stay", () => {
    const counts = new Map([
      [1, 3],
      [3, 1],
      [4, 2],
    ]);
    expect(binsOf([0, 10, 20, 30], counts)).toEqual([
      { from: 0, to: 10, count: 3 },
      { from: 10, to: 20, count: 0 },
      { from: 20, to: 30, count: 1 },
      { from: 30, to: null, count: 2 },
    ]);
    expect(binsOf([0, 10], new Map([[0, 1]]))).toEqual([{ from: null, to: 0, count: 1 }]);
    expect(binsOf([0, 10], new Map())).toEqual([]);
  });
});
