import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, formatRange } from "./format-quantity.ts";
import { parseQuantity, signedKinds } from "./parse-quantity.ts";
import { quantityKinds } from "./quantity.ts";
import { unitsOf } from "./units.ts";

describe("formatRange", () => {
  it.each([
    [{ min: 75, max: 75, unit: "kW" }, undefined, "75 kW"],
    [{ min: 30, max: 45, unit: "kW" }, undefined, "30–45 kW"],
    [{ min: 40, max: null, unit: "kW" }, undefined, "≥ 40 kW"],
    [{ min: null, max: 0.8, unit: "MPa" }, undefined, "≤ 0.8 MPa"],
    [{ min: 75, max: 75, unit: "kW" }, "MW", "0.075 MW"],
    [{ min: 100, max: 100, unit: "hp" }, "kW", "73.55 kW"],
    [{ min: 75, max: 75, unit: "kW" }, "MPa", "75 kW"],
    [{ min: -20, max: -5, unit: "degC" }, undefined, "-20 至 -5 ℃"],
    [{ min: 4, max: 4, unit: "pcs" }, undefined, "4"],
    [{ min: 13, max: 13, unit: "m3/min" }, undefined, "13 m³/min"],
    [{ min: null, max: null, unit: "kW" }, undefined, ""],
  ])("%j in %s shows as %s", (range, inUnit, shown) => {
    expect(formatRange(range, inUnit)).toBe(shown);
  });

  it("never shows an exponent or more than six digits", () => {
    expect(formatNumber(1234567)).toBe("1234570");
    expect(formatNumber(1e-7)).toBe("0.0000001");
    expect(formatNumber(1.5e-9)).toBe("0.0000000015");
    expect(formatNumber(0.1 + 0.2)).toBe("0.3");
    expect(formatNumber(1e23)).toBe(BigInt(1e23).toString());
    expect(formatNumber(Infinity)).toBe("");
  });

  it("is read back by parseQuantity", () => {
    const range = fc.constantFrom(...quantityKinds).chain((kind) => {
      const lowest = signedKinds.includes(kind) ? -999_999 : 0;
      const figure = fc
        .tuple(fc.integer({ min: lowest, max: 999_999 }), fc.integer({ min: 0, max: 6 }))
        .map(([digits, places]) => Number(`${digits}e-${places}`));
      return fc.record({
        kind: fc.constant(kind),
        ends: fc.tuple(figure, figure),
        shape: fc.constantFrom("single", "range", "gte", "lte"),
        unit: fc.constantFrom(...unitsOf(kind).map((each) => each.code)),
      });
    });
    fc.assert(
      fc.property(range, ({ kind, ends, shape, unit }) => {
        const [low, high] = [Math.min(...ends), Math.max(...ends)];
        const written = {
          min: shape === "lte" ? null : low,
          max: shape === "gte" ? null : shape === "single" ? low : high,
          unit,
        };
        expect(parseQuantity(formatRange(written), { kind })).toEqual({ ok: true, value: written });
      }),
      { numRuns: 500 },
    );
  });
});
