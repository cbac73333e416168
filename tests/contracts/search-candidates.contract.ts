import { beforeAll, describe, expect, it } from "vitest";
import type { SearchEngine } from "#app/use-cases/search-port.ts";
import type { SearchHarness } from "./search-harness.ts";
import { aDocument, onDay } from "./search-world.ts";

/** What matching may expect of an engine. */
export function candidatesContract(harness: () => SearchHarness): void {
  describe("candidates", () => {
    const ask = (request: Partial<Parameters<SearchEngine["candidates"]>[0]>) =>
      harness().engine.candidates({
        index: "equipment",
        families: [],
        likeliest: [],
        names: [],
        uses: [],
        terms: [],
        models: [],
        specs: {},
        limit: 200,
        ...request,
      });

    beforeAll(async () => {
      const common = Array.from({ length: 60 }, (_, i) =>
        aDocument(`common${i}`, { texts: { a: "通用机械", d: "不锈钢 车间" } }),
      );
      await harness().replaceAll([
        ...common,
        aDocument("screw", { family: "screw-air-compressor", texts: { a: "螺杆空压机" } }),
        aDocument("air", {
          family: "air-compressor",
          texts: { a: "空压机", d: "涡旋 不锈钢" },
          publishedAt: onDay(2),
        }),
        aDocument("rare", { texts: { a: "涡旋泵", d: "不锈钢" } }),
        aDocument("model", { texts: { a: "泵" }, models: ["GA-75VSD"] }),
      ]);
    });

    it("gives the families first, then what shares rare words and models", async () => {
      const found = await ask({
        families: ["air-compressor", "screw-air-compressor"],
        terms: ["不锈钢", "涡旋", "不存在的词"],
        models: ["GA75 VSD"],
      });
      expect(found.slice(0, 2)).toEqual(["air", "screw"]);
      expect([...found.slice(2)].sort()).toEqual(["model", "rare"]);
    });

    it("asks for a common word only when there is no rarer one", async () => {
      expect(await ask({ terms: ["不锈钢", "涡旋"] })).toHaveLength(2);
      expect(await ask({ terms: ["不锈钢"] })).toHaveLength(62);
    });

    it("finds by its name what is of no family, after the family and before what shares words", async () => {
      const found = await ask({
        families: ["screw-air-compressor"],
        names: ["空气压缩机", "空压机"],
        terms: ["涡旋"],
      });
      expect(found).toEqual(["screw", "air", "rare"]);
    });

    it("asks for a use only where few documents say all of it", async () => {
      expect((await ask({ uses: ["涡旋 不锈钢"] })).toSorted()).toEqual(["air", "rare"]);
      expect(await ask({ uses: ["不锈钢 车间", "涡旋 不锈钢"] })).toHaveLength(2);
      expect(await ask({ uses: ["不锈钢 没有的词"] })).toEqual([]);
    });

    it("reads a posting of any length", async () => {
      const long = Array.from({ length: 400 }, (_, i) => `词${i}`);
      const found = await ask({ names: long, uses: long, terms: [...long, "涡旋"], models: long });
      expect(found.length).toBeLessThanOrEqual(200);
      expect(await ask({ terms: ["涡旋", ...long] })).toHaveLength(2);
    });

    it("keeps its limit and gives nothing for nothing", async () => {
      expect(await ask({ terms: ["不锈钢"], limit: 7 })).toHaveLength(7);
      expect(await ask({ families: ["air-compressor"], limit: 1 })).toEqual(["air"]);
      expect(await ask({})).toEqual([]);
      expect(await ask({ families: ["air-compressor"], limit: 0 })).toEqual([]);
    });

    describe("of several families", () => {
      const families = ["air-compressor", "screw-air-compressor"];
      const flow = (figure: number) => ({
        specs: [{ attribute: "flow", min: figure, max: figure }],
      });
      beforeAll(async () => {
        await harness().replaceAll([
          aDocument("small", { family: families[0], texts: { a: "涡旋空压机" }, ...flow(3) }),
          aDocument("open", { family: families[0], texts: { a: "空压机" } }),
          aDocument("strong", { family: families[1], texts: { a: "空压机" }, ...flow(14) }),
        ]);
      });

      it("puts what states other figures behind the rest", async () => {
        const asked = { min: 13, max: null, values: [], missing: true };
        expect((await ask({ families, terms: ["涡旋"] }))[0]).toBe("small");
        const found = await ask({ families, terms: ["涡旋"], specs: { flow: asked } });
        expect(found.slice(0, 2).toSorted()).toEqual(["open", "strong"]);
        expect(found[2]).toBe("small");
      });

      it("puts the likeliest first", async () => {
        expect((await ask({ families }))[0]).toBe("open");
        expect((await ask({ families, likeliest: ["screw-air-compressor"] }))[0]).toBe("strong");
      });
    });
  });
}
