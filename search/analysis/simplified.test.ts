import fc from "fast-check";
import { expect, it } from "vitest";
import { aDocument, vocabulary } from "#tests/contracts/search-world.ts";
import { createAnalysis } from "./analysis.ts";
import { simplified } from "./simplified.ts";

const analysis = createAnalysis(vocabulary);

it.each([
  ["激光焊接機", "激光焊接机"],
  ["空氣壓縮機 75kW", "空气压缩机 75kW"],
  ["數控車床、銑床與鑽床", "数控车床、铣床与钻床"],
  ["發電機組 後處理 裡面", "发电机组 后处理 里面"],
])("writes %s as %s", (traditional, expected) => {
  expect(simplified(traditional)).toBe(expected);
});

it("leaves simplified text as it is, also where a character is a traditional one elsewhere", () => {
  for (const text of ["著名 乾坤 瞭望 余热 后面 里程 干燥 云 面粉 只 制作 征收", "VMC-850A φ200"])
    expect(simplified(text)).toBe(text);
});

it("keeps places, and done twice does no more than once", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."激光焊接機㑮壓縮著乾a1 𠀾") }), (text) => {
      const once = simplified(text);
      expect(once).toHaveLength(text.length);
      expect(simplified(once)).toBe(once);
    }),
  );
});

it("makes a query and a document of the same words the same, however they are written", () => {
  expect(analysis.query("螺桿空壓機 75kW").groups).toEqual(
    analysis.query("螺杆空压机 75kW").groups,
  );
  const tokens = (a: string) => analysis.documentTokens(aDocument("x", { texts: { a } }));
  expect(tokens("永磁變頻螺桿式空氣壓縮機")).toEqual(tokens("永磁变频螺杆式空气压缩机"));
});

it("tells and marks words of a query in traditional characters", () => {
  expect(analysis.query("螺桿空壓機").highlights).toContain("螺杆空压机");
  expect(analysis.query("螺杆機").either?.term).toBe("螺杆机");
});
