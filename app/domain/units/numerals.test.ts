import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "./fold-text.ts";
import { numberAt } from "./numerals.ts";

describe("numberAt", () => {
  it.each([
    ["75kW", 75, 2],
    ["1,500", 1500, 5],
    ["1,5000", 1, 1],
    [".5", 0.5, 2],
    ["0.80.5", 0.8, 4],
    ["十", 10, 1],
    ["十二", 12, 2],
    ["二十", 20, 2],
    ["两百零五", 205, 4],
    ["三百五", 350, 3],
    ["一万二", 12000, 3],
    ["一万零二", 10002, 4],
    ["一万五千三百二十一", 15321, 9],
    ["三亿五千万", 350000000, 5],
    ["三点五", 3.5, 3],
    ["十二千瓦", 12, 2],
    ["五百千瓦", 500, 2],
    ["Ⅱ级", 2, 1],
    ["6.7×10^-3Pa", 0.0067, 9],
    ["10-2Pa", 0.01, 4],
    ["10-20kW", 10, 2],
  ])("reads %s as %d", (text, value, to) => {
    expect(numberAt(text, 0)).toMatchObject({ value, to });
  });

  it.each(["千瓦", "万能", "百叶", "亿", "kW", "二〇二四", "一二三", ""])(
    "reads no number in %s",
    (text) => {
      expect(numberAt(text, 0)).toBeNull();
    },
  );
});

it("numberAt reads small powers of ten as printed", () => {
  expect(numberAt(foldText("5×10⁻⁴Pa"), 0)).toMatchObject({ value: 0.0005, to: 6 });
});

describe("foldText", () => {
  it("folds width, dashes and superscripts", () => {
    expect(foldText("７５ＫＷ　m³—㎡")).toBe("75KW m3-㎡");
    expect(foldText("10³，5")).toBe("10³，5");
  });

  it("keeps the length and is stable", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const folded = foldText(text);
        return folded.length === text.length && foldText(folded).length === text.length;
      }),
    );
  });
});
