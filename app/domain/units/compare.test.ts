import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { satisfies, type Verdict } from "./compare.ts";
import { convert, convertRange } from "./convert.ts";
import { quantityKinds, type QuantityRange } from "./quantity.ts";
import { unitsOf } from "./units.ts";

const kW = (min: number | null, max: number | null = min): QuantityRange => ({
  min,
  max,
  unit: "kW",
});
type Op = "gte" | "lte" | "eq" | "between";

describe("satisfies", () => {
  it.each<readonly [QuantityRange, Op, QuantityRange, Verdict, number | null]>([
    [kW(45), "gte", kW(40), "met", 5],
    [kW(40), "gte", kW(40), "met", 0],
    [kW(39), "gte", kW(40), "violated", -1],
    [kW(30, 45), "gte", kW(40), "unknown", null],
    [kW(42, 45), "gte", kW(40), "met", 2],
    [kW(30, 38), "gte", kW(40), "violated", -2],
    [kW(50, null), "gte", kW(40), "met", 10],
    [kW(30, null), "gte", kW(40), "unknown", null],
    [kW(null, 30), "gte", kW(40), "violated", -10],
    [kW(45), "gte", kW(40, null), "met", 5],
    [kW(35), "lte", kW(40), "met", 5],
    [kW(45), "lte", kW(40), "violated", -5],
    [kW(35, 45), "lte", kW(40), "unknown", null],
    [kW(50, null), "lte", kW(40), "violated", -10],
    [kW(null, 38), "lte", kW(null, 40), "met", 2],
    [kW(40), "eq", kW(40), "met", 0],
    [kW(41), "eq", kW(40), "violated", -1],
    [kW(30, 45), "eq", kW(40), "unknown", null],
    [kW(35), "between", kW(30, 45), "met", 5],
    [kW(32, 40), "between", kW(30, 45), "met", 2],
    [kW(20, 40), "between", kW(30, 45), "unknown", null],
    [kW(20, 60), "between", kW(30, 45), "unknown", null],
    [kW(50, 60), "between", kW(30, 45), "violated", -5],
    [kW(null, null), "gte", kW(40), "unknown", null],
    [kW(40), "gte", kW(null, null), "unknown", null],
  ])("%j %s %j is %s by %s", (offered, op, range, verdict, margin) => {
    expect(satisfies(offered, { op, range })).toMatchObject({ verdict, margin });
  });

  it("says when a reading decided", () => {
    expect(satisfies(kW(45), { op: "gte", range: kW(40) }).reading).toBe("");
    expect(satisfies(kW(40), { op: "gte", range: kW(40) }).reading).toContain("含本数");
    expect(satisfies(kW(30, 45), { op: "gte", range: kW(40) }).reading).toBe(
      "对方为 30–45 kW，要求 ≥ 40 kW，只有一部分落在要求内，需询问",
    );
  });

  it("does not compare different kinds", () => {
    const answer = satisfies({ min: 40, max: 40, unit: "kVA" }, { op: "gte", range: kW(40) });
    expect(answer).toEqual({
      verdict: "unknown",
      margin: null,
      reading: "视在功率（kVA）与功率（kW）不能比较",
    });
  });

  it("takes 100 吨 for 1000 kN and 8 公斤 for 0.8 MPa, but not 9 吨 for 10 吨", () => {
    const single = (value: number, unit: string) => ({ min: value, max: value, unit });
    const eight = satisfies(single(8, "kgf/cm2"), { op: "gte", range: single(0.8, "MPa") });
    expect(eight).toMatchObject({ verdict: "met", margin: -0.015468 });
    expect(eight.reading).toContain("2% 的允差");
    const hundred = { op: "gte", range: single(1000, "kN") } as const;
    expect(satisfies(single(100, "tf"), hundred).verdict).toBe("met");
    expect(satisfies(single(100, "tf"), hundred, { tolerance: 1e-9 }).verdict).toBe("violated");
    expect(satisfies(single(99, "tf"), { op: "gte", range: single(100, "tf") }).verdict).toBe(
      "violated",
    );
  });

  it("keeps binary fractions out of the verdict and the margin", () => {
    const offered: QuantityRange = { min: 0.1 + 0.2, max: 0.1 + 0.2, unit: "MPa" };
    const wanted = { op: "lte", range: { min: null, max: 0.3, unit: "MPa" } } as const;
    expect(satisfies(offered, wanted)).toMatchObject({ verdict: "met", margin: 0 });
  });

  const case_ = fc.constantFrom(...quantityKinds).chain((kind) => {
    const code = fc.constantFrom(...unitsOf(kind).map((each) => each.code));
    const end = fc.integer({ min: 0, max: 60 });
    const range = fc
      .tuple(end, end, fc.constantFrom("single", "span", "up", "down"))
      .map(([a, b, shape]): { min: number | null; max: number | null } => ({
        min: shape === "down" ? null : Math.min(a, b),
        max: shape === "up" ? null : shape === "single" ? Math.min(a, b) : Math.max(a, b),
      }));
    return fc.record({
      offered: range,
      wanted: range,
      op: fc.constantFrom<Op>("gte", "lte", "eq", "between"),
      codes: fc.tuple(code, code, code),
    });
  });

  it("gives the same verdict in any unit, and the margin in the wanted one", () => {
    fc.assert(
      fc.property(case_, ({ offered, wanted, op, codes: [base, a, b] }) => {
        const moved = (range: { min: number | null; max: number | null }, to: string) => {
          const result = convertRange({ ...range, unit: base }, to);
          if (!result.ok) throw new Error(result.error.message);
          return result.value;
        };
        const options = { tolerance: 1e-9 };
        const plain = satisfies(
          { ...offered, unit: base },
          { op, range: { ...wanted, unit: base } },
          options,
        );
        const other = satisfies(moved(offered, a), { op, range: moved(wanted, b) }, options);
        expect(other.verdict).toBe(plain.verdict);
        expect(other.margin === null).toBe(plain.margin === null);
        const scaled = convert(plain.margin ?? 0, base, b);
        const one = convert(1, base, b);
        if (!scaled.ok || !one.ok) throw new Error("same kind");
        expect(Math.abs((other.margin ?? 0) - scaled.value)).toBeLessThanOrEqual(one.value * 1e-8);
      }),
    );
  });

  it("agrees with every value that the offer can take", () => {
    fc.assert(
      fc.property(case_, fc.integer({ min: 0, max: 60 }), ({ offered, wanted, op }, value) => {
        const want = { op, range: kW(wanted.min, wanted.max) };
        const whole = satisfies(kW(offered.min, offered.max), want).verdict;
        const inside = value >= (offered.min ?? 0) && value <= (offered.max ?? 60);
        if (inside && whole !== "unknown") expect(satisfies(kW(value), want).verdict).toBe(whole);
      }),
    );
  });
});
