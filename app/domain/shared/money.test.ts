import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactYuan, fen, inWan, parseMoney } from "./money.ts";

describe("parseMoney", () => {
  test.each([
    ["12.5", "万元", 12_500_000],
    ["0.01", "元", 1],
    ["１２万", "元", 12_000_000],
    ["1,200元", "万元", 120_000],
    ["3.5 亿元", "元", 35_000_000_000],
    ["0.000001", "万元", 1],
    ["1.10", "元", 110],
    ["1.100", "元", 110],
  ] as const)("%s in %s is %i 分", (text, unit, amount) => {
    expect(parseMoney(text, unit)).toEqual({ ok: true, value: amount });
  });

  test.each(["", "面议", "-3", "1.2.3", "1e5", "0.001元", "99999999999万元", "12 万 5"])(
    "refuses “%s” with words",
    (text) => {
      const answer = parseMoney(text);
      expect(answer.ok).toBe(false);
      if (!answer.ok) expect(answer.error.length).toBeGreaterThan(4);
    },
  );

  test("loses no 分", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (amount) => {
        const yuan = `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, "0")}`;
        expect(parseMoney(yuan, "元")).toEqual({ ok: true, value: amount });
      }),
    );
  });
});

test("display rounds 万元 and keeps the exact figure in 元", () => {
  expect(inWan(fen(123_456_789))).toBe("123.46");
  expect(exactYuan(fen(123_456_789))).toBe("1,234,567.89 元");
});

test("分 are whole", () => {
  expect(() => fen(0.5)).toThrow(RangeError);
});
