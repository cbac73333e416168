import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convert, convertRange } from "./convert.ts";
import { quantityKinds } from "./quantity.ts";
import { unitsOf } from "./units.ts";

const value = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1000);
const codesOfOneKind = fc.constantFrom(...quantityKinds).chain((kind) => {
  const code = fc.constantFrom(...unitsOf(kind).map((each) => each.code));
  return fc.tuple(code, code, code);
});

function converted(amount: number, from: string, to: string): number {
  const result = convert(amount, from, to);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
const near = (a: number, b: number) =>
  Math.abs(a - b) <= 1e-10 * Math.max(Math.abs(a), Math.abs(b));

describe("convert", () => {
  it.each([
    [75, "kW", "MW", 0.075],
    [100, "hp", "kW", 73.549875],
    [30, "kW", "W", 30000],
    [0.8, "MPa", "bar", 8],
    [8, "kgf/cm2", "MPa", 0.784532],
    [100, "psi", "MPa", 0.689475729317],
    [13, "m3/min", "m3/h", 780],
    [600, "L/min", "m3/h", 36],
    [1, "inch", "mm", 25.4],
    [2, "si", "mm", 0.02],
    [100, "tf", "kN", 980.665],
    [10, "m/min", "mm/s", 166.666666667],
    [1, "RT", "kW", 3.5169],
    [860, "kcal/h", "kW", 1.00018],
    [24, "t/d", "t/h", 1],
    [12, "month", "a", 1],
    [2, "d", "h", 48],
    [1200, "pcs/h", "pcs/min", 20],
    [0.1, "m", "mm", 100],
  ])("%d %s in %s is %d", (amount, from, to, expected) => {
    expect(converted(amount, from, to)).toBe(expected);
  });

  it("refuses another kind and an unknown code", () => {
    expect(convert(1, "kW", "MPa")).toMatchObject({
      ok: false,
      error: { code: "different-kinds" },
    });
    expect(convert(1, "kW", "kVA")).toMatchObject({
      ok: false,
      error: { code: "different-kinds" },
    });
    expect(convert(1, "kW", "ell")).toMatchObject({ ok: false, error: { code: "unknown-unit" } });
    expect(convertRange({ min: null, max: null, unit: "kW" }, "V").ok).toBe(false);
  });

  it("keeps open ends open", () => {
    expect(convertRange({ min: 40, max: null, unit: "kW" }, "MW")).toEqual({
      ok: true,
      value: { min: 0.04, max: null, unit: "MW" },
    });
  });

  it("comes back from a round trip", () => {
    fc.assert(
      fc.property(value, codesOfOneKind, (amount, [a, b]) =>
        near(converted(converted(amount, a, b), b, a), amount),
      ),
    );
  });

  it("does not depend on the way", () => {
    fc.assert(
      fc.property(value, codesOfOneKind, (amount, [a, b, c]) =>
        near(converted(converted(amount, a, b), b, c), converted(amount, a, c)),
      ),
    );
  });

  it("is linear and odd", () => {
    fc.assert(
      fc.property(value, codesOfOneKind, fc.integer({ min: 1, max: 1000 }), (amount, [a, b], k) => {
        const one = converted(amount, a, b);
        return near(converted(amount * k, a, b), one * k) && converted(-amount, a, b) === -one + 0;
      }),
    );
  });
});
