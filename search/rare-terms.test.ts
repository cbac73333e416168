import { describe, expect, it } from "vitest";
import { rarest, rarity } from "./rare-terms.ts";

const counts = (...numbers: number[]) =>
  numbers.map((count, i) => ({ term: `t${String(i).padStart(2, "0")}`, count }));
const chosen = (numbers: number[], documents: number) =>
  rarest(counts(...numbers), documents).map(({ count }) => count);

describe("rare terms", () => {
  it("are the rarest up to 3 % of the documents together", () => {
    expect(chosen([900, 200, 1_000, 50, 2_500], 100_000)).toEqual([50, 200, 900, 1_000]);
  });

  it("are at least one, however common", () => {
    expect(chosen([90_000, 80_000], 100_000)).toEqual([80_000]);
  });

  it("are at most eight and stand somewhere", () => {
    expect(chosen([0, ...Array.from({ length: 20 }, () => 1)], 100_000)).toHaveLength(8);
    expect(chosen([0, 0], 100)).toEqual([]);
    expect(chosen([], 0)).toEqual([]);
  });

  it("may be common in a small collection", () => {
    expect(chosen([20, 30, 40], 60)).toEqual([20, 30]);
  });

  it("weigh more the rarer they are, and never nothing", () => {
    const weight = (count: number) => rarity({ term: "t", count }, 1_000);
    expect(weight(1)).toBeGreaterThan(weight(10));
    expect(weight(1_000)).toBeGreaterThan(0);
    expect(weight(5_000)).toBeGreaterThan(0);
  });
});
