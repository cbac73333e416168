import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hardNegativesIn,
  mean,
  ndcgAt,
  percentile,
  precisionAt,
  recallAt,
  reciprocalRank,
} from "./metrics.ts";

const grades = new Map([
  ["a", 3],
  ["b", 2],
  ["c", 1],
  ["d", 0],
  ["e", 2],
]);

describe("by hand", () => {
  it("discounts gains of 7, 3, 3 and 1 by log2 of rank + 1", () => {
    // d a x b: 0 + 7/log2(3) + 0 + 3/log2(5) = 4.41651 + 1.29203 = 5.70854
    // best a b e c: 7 + 3/log2(3) + 3/2 + 1/log2(5) = 7 + 1.89279 + 1.5 + 0.43068 = 10.82347
    expect(ndcgAt(10, ["d", "a", "x", "b"], grades)).toBeCloseTo(5.70854 / 10.82347, 5);
    expect(ndcgAt(2, ["d", "a", "x", "b"], grades)).toBeCloseTo(4.41651 / 8.89279, 5);
    expect(ndcgAt(10, ["a", "e", "b", "c", "d"], grades)).toBe(1);
    expect(ndcgAt(10, [], grades)).toBe(0);
  });

  it("counts what is left out against recall, and empty places against precision", () => {
    expect(recallAt(20, ["a", "d"], grades)).toBeCloseTo(1 / 3, 10);
    expect(recallAt(1, ["d", "a", "b", "e"], grades)).toBe(0);
    expect(recallAt(4, ["d", "a", "b", "e"], grades)).toBe(1);
    expect(precisionAt(5, ["a", "b"], grades)).toBe(0.4);
    expect(precisionAt(2, ["c", "b", "a"], grades)).toBe(0.5);
  });

  it("takes the first relevant place, which grade 1 is not", () => {
    expect(reciprocalRank(["c", "d", "e"], grades)).toBeCloseTo(1 / 3, 10);
    expect(reciprocalRank(["c", "x"], grades)).toBe(0);
  });

  it("counts as hard negatives only what was graded 0", () => {
    expect(hardNegativesIn(5, ["x", "d", "y", "c"], grades)).toBe(1);
    expect(hardNegativesIn(1, ["x", "d"], grades)).toBe(0);
  });

  it("leaves needs without anything relevant out of the means", () => {
    const none = new Map([
      ["c", 1],
      ["d", 0],
    ]);
    expect(recallAt(20, ["c"], none)).toBeNull();
    expect(reciprocalRank(["c"], none)).toBeNull();
    expect(ndcgAt(10, ["d"], new Map([["d", 0]]))).toBeNull();
    expect(mean([1, null, 0.5])).toBe(0.75);
    expect(mean([])).toBe(0);
  });

  it("takes percentiles by nearest rank", () => {
    expect(percentile(0.5, [30, 10, 20])).toBe(20);
    expect(
      percentile(
        0.95,
        Array.from({ length: 40 }, (_, i) => i + 1),
      ),
    ).toBe(38);
    expect(percentile(0.95, [])).toBe(0);
  });
});

describe("against independent definitions", () => {
  const graded = fc
    .uniqueArray(fc.stringMatching(/^[a-j]$/), { minLength: 1, maxLength: 5 })
    .chain((ids) =>
      fc.record({
        grades: fc
          .tuple(...ids.map((id) => fc.tuple(fc.constant(id), fc.integer({ min: 0, max: 3 }))))
          .map((pairs) => new Map(pairs)),
        ranking: fc.shuffledSubarray([..."abcdefghij"]),
        k: fc.integer({ min: 1, max: 6 }),
      }),
    );

  const orders = (ids: readonly string[]): string[][] =>
    ids.length === 0
      ? [[]]
      : ids.flatMap((id) => orders(ids.filter((each) => each !== id)).map((rest) => [id, ...rest]));

  const dcg = (ids: readonly string[], of: ReadonlyMap<string, number>, k: number) => {
    let sum = 0;
    for (let rank = 1; rank <= Math.min(k, ids.length); rank += 1)
      sum += (Math.pow(2, of.get(ids[rank - 1]!) ?? 0) - 1) * (Math.LN2 / Math.log(rank + 1));
    return sum;
  };

  it("divides by the best of all orders of what was graded", () => {
    fc.assert(
      fc.property(graded, ({ grades: of, ranking, k }) => {
        const best = Math.max(...orders([...of.keys()]).map((ids) => dcg(ids, of, k)));
        const measured = ndcgAt(k, ranking, of);
        if (best === 0) expect(measured).toBeNull();
        else expect(measured).toBeCloseTo(dcg(ranking, of, k) / best, 10);
      }),
    );
  });

  it("agrees with counting one by one", () => {
    fc.assert(
      fc.property(graded, ({ grades: of, ranking, k }) => {
        const wanted = [...of.keys()].filter((id) => of.get(id) === 2 || of.get(id) === 3);
        const found = wanted.filter((id) => {
          const at = ranking.indexOf(id);
          return at >= 0 && at < k;
        });
        const share = wanted.length === 0 ? null : found.length / wanted.length;
        expect(recallAt(k, ranking, of)).toBe(share);
        expect(precisionAt(k, ranking, of)).toBe(found.length / k);
        const places = wanted.map((id) => ranking.indexOf(id)).filter((at) => at >= 0);
        const rank = wanted.length === 0 ? null : 1 / (1 + Math.min(Infinity, ...places));
        expect(reciprocalRank(ranking, of)).toBe(rank);
        const zeros = [...of.keys()].filter((id) => of.get(id) === 0);
        const early = zeros.filter((id) => ranking.slice(0, k).includes(id));
        expect(hardNegativesIn(k, ranking, of)).toBe(early.length);
      }),
    );
  });
});
