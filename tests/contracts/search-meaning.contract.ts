import { beforeAll, describe, expect, it } from "vitest";
import type { Analysis } from "#search/analysis/analysis.ts";
import { asking } from "./asking.ts";
import type { SearchHarness } from "./search-harness.ts";
import { aDocument, onDay } from "./search-world.ts";

/** What a question finds from its words to the ids, with what the reader is told. */
export function meaningContract(harness: () => SearchHarness, analysis: Analysis): void {
  describe("meaning", () => {
    const ask = asking(harness, analysis);
    const motor = (id: string, title: string, specs: string, day: number, marks: string[] = []) =>
      aDocument(id, {
        family: "motor",
        texts: { a: title, b: `三相异步电动机\n${specs}`, d: "污水曝气" },
        marks,
        publishedAt: onDay(day),
      });

    beforeAll(() =>
      harness().replaceAll([
        motor("m132-4", "132kW 异步电动机", "极数 4极", 1, ["efficiency-1"]),
        motor("m132-2", "132千瓦 2极电机", "极数 2极", 2, ["efficiency-2"]),
        motor("m75-4", "异步电动机 四极", "额定功率 75 kW", 3),
        motor("said", "YE4 电机 一级能效", "额定功率 15 kW", 4),
        aDocument("vmc-a", {
          family: "vertical-machining-center",
          texts: { a: "立式加工中心" },
          models: ["VMC-850A"],
          publishedAt: onDay(5),
        }),
        aDocument("vmc-b", {
          family: "vertical-machining-center",
          texts: { a: "立加 vmc 850" },
          publishedAt: onDay(4),
        }),
        aDocument("vmc-c", { texts: { a: "VMC850 转让", c: "三轴" }, publishedAt: onDay(3) }),
        aDocument("vmc-d", {
          family: "vertical-machining-center",
          texts: { a: "VMC1160 立式加工中心" },
        }),
        aDocument("screw", { family: "screw-air-compressor", texts: { a: "螺杆空压机" } }),
        aDocument("chiller", { family: "chiller", texts: { a: "冷水机组", c: "可配空压机" } }),
        aDocument("screw-used", { condition: "used", texts: { a: "旧螺杆机" } }),
        aDocument("boiler", { family: "boiler", texts: { a: "10吨蒸汽锅炉" } }),
        aDocument("cement", { texts: { a: "水泥磨" }, origin: "湖北" }),
        aDocument("saving", { texts: { a: "烘箱", c: "节能" } }),
        aDocument("blower", { texts: { a: "鼓风机", c: "污水曝气" } }),
      ]),
    );

    it("takes every spelling of a model number for the same question", async () => {
      const first = await ask("VMC850");
      expect([...first.ids].sort()).toEqual(["vmc-a", "vmc-b", "vmc-c"]);
      for (const written of ["VMC-850", "vmc 850", "ＶＭＣ－８５０"]) {
        expect(analysis.query(written).groups).toEqual(analysis.query("VMC850").groups);
        expect((await ask(written)).ids).toEqual(first.ids);
        expect((await ask(`${written}加工中心`)).ids).toEqual((await ask("VMC850加工中心")).ids);
      }
    });

    it("lists first what has the figures, and the rest of the machines after it", async () => {
      const { ids, relaxed } = await ask("132kW 4极 电机");
      expect(ids[0]).toBe("m132-4");
      expect([...ids].sort()).toEqual(["m132-2", "m132-4", "m75-4", "said"]);
      expect(relaxed).toBeNull();
      expect((await ask("75千瓦 电机")).ids[0]).toBe("m75-4");
    });

    it("asks for a grade by the mark, never by what a supplier says", async () => {
      expect((await ask("1级能效电机")).ids).toEqual(["m132-4"]);
      expect((await ask("一级能效 电机")).ids).toEqual(["m132-4"]);
      expect((await ask("能效2级 电机")).ids).toEqual(["m132-2"]);
      const none = await ask("能效3级 电机");
      expect(none).toMatchObject({ total: 4, relaxed: ["能效3级"], family: "motor" });
    });

    it("lists every machine that a name may mean, and says which", async () => {
      const open = await ask("螺杆机");
      expect([...open.ids].sort()).toEqual(["chiller", "screw", "screw-used"]);
      expect(open).toMatchObject({
        family: null,
        either: { term: "螺杆机", families: ["screw-air-compressor", "chiller"] },
      });
      expect((await ask("螺杆机 排气量")).either).toBeNull();
      expect((await ask("空压机")).ids).toEqual(["screw"]);
    });

    it("puts a word of the text before a word that is only a use of the family", async () => {
      const { ids } = await ask("污水曝气");
      expect(ids[0]).toBe("blower");
      expect(ids).toHaveLength(5);
    });

    it("widens what finds nothing, says so, and keeps the filters", async () => {
      expect(await ask("燃气锅炉 10吨")).toMatchObject({
        ids: ["boiler"],
        total: 1,
        family: "boiler",
        relaxed: ["燃气锅炉"],
      });
      expect(await ask("便宜的 立式加工中心")).toMatchObject({ total: 4, relaxed: ["便宜"] });
      const any = await ask("水泥 节能");
      expect([...any.ids].sort()).toEqual(["cement", "saving"]);
      expect(any).toMatchObject({ family: null, relaxed: ["水泥", "节能"] });
      const filtered = await ask("水泥 节能", { filters: { origin: ["湖北"] } });
      expect(filtered).toMatchObject({ ids: ["cement"], relaxed: ["水泥", "节能"] });
    });

    it("widens a single word by its beginning", async () => {
      const { ids, relaxed } = await ask("污水处理");
      expect(ids[0]).toBe("blower");
      expect(relaxed).toEqual(["污水处理"]);
    });

    it("widens on every page alike", async () => {
      const pages = [1, 2, 3].map((page) => ask("便宜的 立式加工中心", { page, perPage: 2 }));
      const [first, second, third] = await Promise.all(pages);
      expect(first).toMatchObject({ total: 4, relaxed: ["便宜"] });
      expect(second).toMatchObject({ total: 4, relaxed: ["便宜"] });
      expect(new Set([...first!.ids, ...second!.ids]).size).toBe(4);
      expect(third!.ids).toEqual([]);
    });

    it("stays with the words where nothing is found either way", async () => {
      for (const text of ["不存在的词", "便宜的 注塑机", "注塑机", "GA75"])
        expect(await ask(text)).toMatchObject({ ids: [], total: 0, relaxed: null });
    });
  });
}
