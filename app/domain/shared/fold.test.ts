import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldWithMap } from "./fold.ts";

describe("fold", () => {
  it.each([
    ["ＶＭＣ－８５０Ａ", "vmc-850a"],
    ["X—ray", "x-ray"],
    ["㎡ ㎜ ℃ m³", "m2 mm °c m3"],
    ["（一级能效）", "(一级能效)"],
    ["螺杆　机", "螺杆 机"],
    ["一体化", "一体化"],
    ["e\u0301", "é"],
  ])("%s → %s", (text, folded) => expect(fold(text)).toBe(folded));

  it("leads every unit back to the character it came from", () => {
    const { folded, at } = foldWithMap("5㎡ＡＢ");
    expect(folded).toBe("5m2ab");
    expect(at).toEqual([0, 1, 1, 2, 3, 4]);
  });

  it("agrees with itself, keeps order and is done once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { folded, at } = foldWithMap(text);
        expect(fold(text)).toBe(folded);
        expect(at).toHaveLength(folded.length + 1);
        expect(at.at(-1)).toBe(text.length);
        expect(at).toEqual([...at].sort((a, b) => a - b));
      }),
    );
  });
});
