import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { histogramOf } from "./histogram.ts";

const one = (value: number, count = 1) => ({ min: value, max: value, count });

describe("buckets", () => {
  test("lie where the figures are, however often each is stated", () => {
    const buckets = histogramOf([one(55, 3), one(75, 5), one(90), one(250)], false);
    expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(10);
    expect(buckets[0]!.count).toBeGreaterThan(0);
    expect(buckets.at(-1)!.count).toBe(1);
  });

  test("a span counts in each that it touches, an open one by the end that is stated", () => {
    const buckets = histogramOf(
      [one(0), one(10), one(20), { min: 5, max: 15, count: 1 }, { min: null, max: 20, count: 1 }],
      true,
    );
    const at = (figure: number) =>
      buckets.find(({ from, to }) => from !== null && from <= figure && to !== null && figure < to);
    expect(at(5)?.count).toBe(1);
    expect(at(14)?.count).toBe(2);
    expect(at(20)?.count).toBe(2);
  });

  test("there are none for fewer than five", () => {
    expect(histogramOf([one(1), one(2, 3)], false)).toEqual([]);
    expect(histogramOf([], false)).toEqual([]);
  });

  test("every figure falls into exactly one, and there are few of them", () => {
    const figure = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 5, maxLength: 60 }), (figures) => {
        const buckets = histogramOf(
          figures.map((value) => one(value)),
          false,
        );
        expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(figures.length);
        expect(buckets.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
