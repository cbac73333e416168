import { beforeAll, describe, expect, it } from "vitest";
import type { Analysis } from "#search/analysis/analysis.ts";
import { asking } from "./asking.ts";
import type { SearchHarness } from "./search-harness.ts";
import { aDocument, onDay } from "./search-world.ts";

/** What becomes of misspelt words, and of questions that nothing meets, on every engine alike. */
export function spellingContract(harness: () => SearchHarness, analysis: Analysis): void {
  describe("misspelt words", () => {
    const ask = asking(harness, analysis, ["武汉示例化工机械有限公司", "佛山示例注塑鸡业有限公司"]);
    const welder = (n: number, facts: Parameters<typeof aDocument>[1] = {}) =>
      aDocument(`welder${n}`, {
        family: "laser-welder",
        texts: { a: "激光焊接机" },
        publishedAt: onDay(n),
        ...facts,
      });

    beforeAll(() =>
      harness().replaceAll([
        ...[1, 2, 3, 4, 5].map((n) => welder(n)),
        welder(6, { origin: "湖北", condition: "used", priceMin: 900, priceMax: 900 }),
        aDocument("boiler", { family: "boiler", texts: { a: "蒸汽锅炉" } }),
        aDocument("chiller", { family: "chiller", texts: { a: "冷水机" }, origin: "广东" }),
        aDocument("slip", { texts: { a: "冷水鸡" }, publishedAt: onDay(9) }),
        ...[1, 2, 3].map((n) =>
          aDocument(`more${n}`, { family: "chiller", texts: { a: "冷水机组" } }),
        ),
        aDocument("moulder", { family: "injection-molding-machine", texts: { a: "注塑机" } }),
      ]),
    );

    it.each([
      ["激光悍接机", "激光焊接机", "one of the same sound"],
      ["激光悍接機", "激光焊接机", "in traditional characters"],
      ["激光焊揭机", "激光焊接机", "another of the same sound"],
      ["激光接焊机", "激光焊接机", "the wrong way round"],
      ["激光焊挨机", "激光焊接机", "any other character"],
    ])("are corrected where nothing bears them: %s", async (typed, meant) => {
      const { ids, spelling, family } = await ask(typed);
      expect(spelling).toMatchObject({ kind: "corrected", text: meant });
      expect(ids).toEqual(["welder6", "welder5", "welder4", "welder3", "welder2", "welder1"]);
      expect(family).toBe("laser-welder");
    });

    it("are corrected on every page, in every order and with every filter alike", async () => {
      const pages = await Promise.all(
        [1, 2, 3].map((page) => ask("激光悍接机", { page, perPage: 4, sort: "newest" })),
      );
      for (const { spelling, total } of pages)
        expect([spelling?.kind, total]).toEqual(["corrected", 6]);
      expect(pages.map(({ ids }) => ids.length)).toEqual([4, 2, 0]);
      const filtered = await ask("激光悍接机", { filters: { origin: ["湖北"] } });
      expect(filtered).toMatchObject({ ids: ["welder6"], spelling: { kind: "corrected" } });
    });

    it("keep the figures and the model beside them as they were typed", async () => {
      const { spelling } = await ask("激光悍接机 3000W HW-1500");
      expect(spelling).toMatchObject({ text: "激光焊接机 3000W HW-1500" });
    });

    it("are asked as they are where the reader insists", async () => {
      const { spelling, relaxed } = await ask("激光悍接机", { exact: true });
      expect(spelling).toBeNull();
      expect(relaxed).not.toBeNull();
    });

    it("stay where they find something; what finds clearly more is offered", async () => {
      expect(await ask("冷水鸡")).toMatchObject({
        ids: ["slip"],
        spelling: { kind: "offered", offers: [{ text: "冷水机", total: 4 }] },
      });
    });

    it("stay where they stand in the name of a supplier", async () => {
      const { spelling, relaxed } = await ask("注塑鸡");
      expect(relaxed).not.toBeNull();
      expect(spelling).toEqual({ kind: "offered", offers: [{ text: "注塑机", total: 1 }] });
    });

    it("are not questioned where their pieces are found in the right words", async () => {
      for (const text of ["激光焊焊接机", "光激焊接机"])
        expect(await ask(text)).toMatchObject({ total: 6, spelling: null });
    });

    it("are not looked for where words are right", async () => {
      for (const text of ["激光焊接机", "锅炉", "注塑机 湖北", "螺杆空压机", "GA75", "立加"])
        expect((await ask(text)).spelling).toBeNull();
    });

    it("are corrected before the question is asked less strictly", async () => {
      const { ids, spelling, relaxed } = await ask("便宜的 激光悍接机");
      expect(spelling).toMatchObject({ kind: "corrected", text: "便宜的 激光焊接机" });
      expect(relaxed).toEqual(["便宜"]);
      expect(ids).toHaveLength(6);
    });
  });

  describe("a question that nothing meets", () => {
    const ask = asking(harness, analysis);

    it("tells what each condition keeps out, and what there is without any", async () => {
      const { total, help } = await ask("激光焊接机", {
        filters: { origin: ["湖北"], condition: ["used"], family: ["boiler"] },
      });
      expect(total).toBe(0);
      expect(help?.without).toEqual({ family: { total: 1 } });
      expect(help?.unfiltered).toEqual({ total: 6 });
      const priced = await ask("激光焊接机", {
        filters: { origin: ["湖北", "广东"] },
        price: { min: null, max: 800 },
      });
      expect(priced.help?.without).toEqual({ price: { total: 1 } });
      const both = await ask("激光焊接机", { filters: { origin: ["重庆"], kind: ["line"] } });
      expect(both.help).toMatchObject({ without: {}, unfiltered: { total: 6 } });
    });

    it("names the families nearby that have something on offer", async () => {
      const { help } = await ask("激光焊接机", { filters: { origin: ["重庆"] } });
      expect(help?.near[0]).toEqual({ family: "laser-welder", total: 6 });
      const byUse = await ask("电池顶盖");
      expect(byUse.help?.near).toEqual([{ family: "laser-welder", total: 6 }]);
      expect((await ask("不存在的词")).help).toEqual({
        without: {},
        withoutSpecs: {},
        unfiltered: { total: 0 },
        near: [],
      });
    });

    it("is helped only where there is nothing at all", async () => {
      expect((await ask("激光焊接机")).help).toBeNull();
      expect((await ask("激光焊接机", { page: 9 })).help).toBeNull();
    });
  });
}
