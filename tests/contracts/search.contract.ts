import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coordinatesOf } from "#app/domain/shared/coordinates.ts";
import type { Province } from "#app/domain/shared/place.ts";
import { createAnalysis, type Analysis } from "#search/analysis/analysis.ts";
import { facetNames, type SearchPage, type SearchRequest } from "#app/use-cases/search-port.ts";
import type { SearchHarness } from "./search-harness.ts";
import { candidatesContract } from "./search-candidates.contract.ts";
import { meaningContract } from "./search-meaning.contract.ts";
import { specsContract } from "./search-specs.contract.ts";
import { spellingContract } from "./search-spelling.contract.ts";
import { aDocument, aRequest, hostile, onDay, vocabulary } from "./search-world.ts";

const ids = ({ ids: found }: SearchPage) => [...found].sort();
/** What every engine does, whatever it is made of. Without an engine every test of it counts as skipped. */
export function searchContract(
  name: string,
  open: ((analysis: Analysis) => Promise<SearchHarness>) | null,
): void {
  describe.skipIf(open === null)(`search on ${name}`, () => {
    const analysis = createAnalysis(vocabulary);
    let harness: SearchHarness;

    const search = (text: string, request: Partial<SearchRequest> = {}) =>
      harness.engine.search(aRequest({ groups: analysis.query(text).groups, ...request }));

    beforeAll(async () => {
      harness = await open!(analysis);
    });
    afterAll(async () => {
      await harness?.close();
    });

    describe("words", () => {
      beforeAll(() =>
        harness.replaceAll([
          aDocument("kyji1", { family: "air-compressor", texts: { a: "空气压缩机 GA75" } }),
          aDocument("luogan", {
            family: "screw-air-compressor",
            texts: { a: "75kW 永磁变频螺杆式空气压缩机", c: "永磁变频" },
          }),
          aDocument("piston", { family: "air-compressor", texts: { a: "活塞机 W-0.9/8" } }),
          aDocument("open", { texts: { a: "二手空压机转让" } }),
          aDocument("mention", { texts: { a: "压缩空气管路工程", c: "为空压机站房配套" } }),
          aDocument("chiller", {
            family: "chiller",
            texts: { a: "螺杆式冷水机组", c: "可与空压机组合，压缩机为进口件" },
          }),
          aDocument("dryer", { family: "air-dryer", texts: { a: "冷干机 空压机后处理" } }),
          aDocument("vmc1", {
            family: "vertical-machining-center",
            texts: { a: "立式加工中心" },
            models: ["VMC-850A"],
          }),
          aDocument("vmc2", {
            family: "vertical-machining-center",
            texts: { a: "立加 vmc 850" },
          }),
          aDocument("vmc3", {
            family: "vertical-machining-center",
            texts: { a: "立式加工中心 VMC1160" },
          }),
          aDocument("xinlei", {
            texts: { a: "蒸汽发生器", b: "鑫磊", d: "不锈钢内胆 O'Neil 认证" },
          }),
          aDocument("need1", { index: "needs", texts: { a: "空压机求购" } }),
        ]),
      );

      it("finds a machine by every name of it, and by its family", async () => {
        const expected = ["kyji1", "luogan", "open", "piston"];
        expect(ids(await search("空压机"))).toEqual(expected);
        expect(ids(await search("空气压缩机"))).toEqual(expected);
      });

      it("finds narrower machines by the broader name, not the other way round", async () => {
        expect(ids(await search("螺杆空压机"))).toEqual(["luogan"]);
        expect(ids(await search("永磁变频螺杆空压机"))).toEqual(["luogan"]);
        expect(ids(await search("无油涡旋空压机"))).toEqual([]);
        expect(ids(await search("加工中心"))).toEqual(["vmc1", "vmc2", "vmc3"]);
      });

      it("takes an ambiguous name for one machine beside a cue, else for any it may mean", async () => {
        expect(ids(await search("螺杆机 排气量"))).toEqual(["luogan"]);
        expect(ids(await search("螺杆机 制冷量"))).toEqual(["chiller"]);
        expect(ids(await search("螺杆机"))).toEqual(["chiller", "luogan"]);
      });

      it.each(["VMC850", "VMC-850", "vmc 850", "ＶＭＣ８５０", "Vmc_850"])(
        "reads the model number %s",
        async (written) => {
          expect(ids(await search(written))).toEqual(["vmc1", "vmc2"]);
          expect(ids(await search(`${written} 立式加工中心`))).toEqual(["vmc1", "vmc2"]);
        },
      );

      it("finds what goes on after the last word, and only after the last", async () => {
        expect(ids(await search("VMC8"))).toEqual(["vmc1", "vmc2"]);
        expect(ids(await search("蒸汽发生"))).toEqual(["xinlei"]);
        expect(ids(await search("VMC8 加工中心"))).toEqual([]);
      });

      it("finds words that no vocabulary knows", async () => {
        expect(ids(await search("鑫磊"))).toEqual(["xinlei"]);
        expect(ids(await search("不锈钢 鑫磊"))).toEqual(["xinlei"]);
        expect(ids(await search("O'Neil"))).toEqual(["xinlei"]);
        expect(ids(await search("鑫磊 空压机"))).toEqual([]);
      });

      it("takes two unrelated machines for either", async () => {
        expect(ids(await search("冷水机 冷干机"))).toEqual(["chiller", "dryer"]);
      });

      it("finds something for a sentence, the best first", async () => {
        const page = await search("两台75千瓦工频空压机换永磁变频，排量16立方");
        expect(page.ids[0]).toBe("luogan");
        expect(ids(page)).toEqual(["kyji1", "luogan", "open", "piston"]);
      });

      it("keeps the two sides apart", async () => {
        expect(ids(await search("空压机", { index: "needs" }))).toEqual(["need1"]);
      });

      it.each(["", "   ", "😀", "\u0000\u0001", "75kW", "求购设备"])(
        "answers %j with everything",
        async (text) => {
          expect((await search(text)).total).toBe(11);
        },
      );

      it.each(hostile.map((text) => [text.slice(0, 30), text]))(
        "takes %j for a text and nothing else",
        async (_, text) => {
          const page = await search(text);
          expect(page.ids.length).toBeLessThanOrEqual(page.total);
          const filters = Object.fromEntries(facetNames.map((facet) => [facet, [text]]));
          expect((await search("空压机", { filters })).total).toBe(0);
          const { terms, models } = analysis.telling(text);
          await harness.engine.candidates({
            index: "equipment",
            families: [text],
            likeliest: [text],
            names: [text],
            uses: [text],
            terms: [...terms, text],
            models: [...models, text],
            specs: {},
            limit: 5,
          });
          expect((await search("空压机")).total).toBe(4);
        },
      );
    });

    describe("order", () => {
      it("puts words of the title first, then specs, description and uses", async () => {
        await harness.replaceAll([
          aDocument("d", { texts: { a: "甲", d: "超声波清洗" }, publishedAt: onDay(9) }),
          aDocument("c", { texts: { a: "乙", c: "超声波清洗" }, publishedAt: onDay(8) }),
          aDocument("b", { texts: { a: "丙", b: "超声波清洗" }, publishedAt: onDay(8) }),
          aDocument("a", { texts: { a: "超声波清洗" }, publishedAt: onDay(7) }),
        ]);
        expect((await search("超声波清洗")).ids).toEqual(["a", "b", "c", "d"]);
      });

      it("puts machines of the family before what only bears its name", async () => {
        await harness.replaceAll([
          aDocument("worded", { texts: { a: "空压机" }, publishedAt: onDay(9) }),
          aDocument("classified", {
            family: "air-compressor",
            texts: { a: "空压机" },
            publishedAt: onDay(1),
          }),
        ]);
        expect((await search("空压机")).ids).toEqual(["classified", "worded"]);
      });

      it("ends every tie on the newest, then on the id", async () => {
        const equal = (id: string, day: number) =>
          aDocument(id, {
            texts: { a: "激光焊机" },
            family: "laser-welder",
            publishedAt: onDay(day),
          });
        await harness.replaceAll([
          equal("b2", 2),
          equal("a2", 2),
          equal("z9", 9),
          equal("c1", 1),
          equal("c2", 2),
        ]);
        const expected = ["z9", "a2", "b2", "c2", "c1"];
        for (const sort of ["relevance", "newest", "price", "lead-time", "deadline"] as const) {
          expect((await search("激光焊机", { sort })).ids).toEqual(expected);
          expect((await search("", { sort })).ids).toEqual(expected);
        }
      });

      it("sorts by price, lead time and deadline, the unknown last", async () => {
        await harness.replaceAll([
          aDocument("none", { publishedAt: onDay(9) }),
          aDocument("late", {
            priceMin: 500,
            priceMax: 900,
            leadTimeDays: 90,
            deadlineDay: 20_900,
          }),
          aDocument("soon", {
            priceMin: null,
            priceMax: 300,
            leadTimeDays: 0,
            deadlineDay: 20_700,
          }),
          aDocument("middle", { priceMin: 400, leadTimeDays: 30, deadlineDay: 20_800 }),
        ]);
        for (const sort of ["price", "lead-time", "deadline"] as const)
          expect((await search("", { sort })).ids).toEqual(["soon", "middle", "late", "none"]);
        expect((await search("", { sort: "newest" })).ids[0]).toBe("none");
      });

      it("sorts by distance from the centre of a city, the newest of one city first", async () => {
        const made = (province: Province, city: string) => ({
          at: coordinatesOf({ province, city }),
        });
        await harness.replaceAll([
          aDocument("guangzhou", made("广东", "广州")),
          aDocument("xiaogan", made("湖北", "孝感")),
          aDocument("wuhan-old", { ...made("湖北", "武汉"), publishedAt: onDay(2) }),
          aDocument("wuhan-new", { ...made("湖北", "武汉"), publishedAt: onDay(3) }),
          aDocument("chongqing", made("重庆", "重庆")),
        ]);
        const from = async (province: Province, city: string) =>
          (await search("", { sort: { near: { province, city } } })).ids;
        const wuhan = ["wuhan-new", "wuhan-old"];
        expect(await from("湖北", "武汉")).toEqual([...wuhan, "xiaogan", "chongqing", "guangzhou"]);
        expect(await from("广东", "深圳")).toEqual(["guangzhou", ...wuhan, "xiaogan", "chongqing"]);
        expect(await from("四川", "成都")).toEqual(["chongqing", "xiaogan", ...wuhan, "guangzhou"]);
      });
    });

    describe("filters and facets", () => {
      beforeAll(() =>
        harness.replaceAll([
          aDocument("hb-new", {
            family: "screw-air-compressor",
            origin: "湖北",
            sectors: ["HB-1-1", "GD-1-2"],
            marks: ["efficiency-1", "first-of-kind-verified"],
            priceMin: 100_00,
            priceMax: 200_00,
            leadTimeDays: 30,
          }),
          aDocument("hb-used", {
            family: "air-compressor",
            origin: "湖北",
            condition: "used",
            sectors: ["HB-1-1"],
            priceMin: 200_01,
          }),
          aDocument("gd-new", {
            marks: ["first-of-kind-claimed"],
            family: "chiller",
            origin: "广东",
            kind: "line",
            priceMax: 50_00,
            leadTimeDays: 60,
          }),
          aDocument("gd-free", { origin: "广东", kind: null, condition: null }),
        ]),
      );

      it("joins values of one filter by or, filters by and", async () => {
        const only = async (filters: SearchRequest["filters"]) =>
          ids(await search("", { filters }));
        expect(await only({ origin: ["湖北", "广东"] })).toHaveLength(4);
        expect(await only({ origin: ["湖北"], condition: ["used", "new"] })).toEqual([
          "hb-new",
          "hb-used",
        ]);
        expect(await only({ origin: ["广东"], condition: ["used"] })).toEqual([]);
        expect(await only({ family: ["air-compressor"] })).toEqual(["hb-new", "hb-used"]);
        expect(await only({ family: ["screw-air-compressor", "chiller"] })).toEqual([
          "gd-new",
          "hb-new",
        ]);
        expect(await only({ sector: ["GD-1-2"] })).toEqual(["hb-new"]);
        expect(await only({ mark: ["efficiency-1", "efficiency-2"] })).toEqual(["hb-new"]);
        expect(await only({ mark: ["first-of-kind-verified"] })).toEqual(["hb-new"]);
        expect(await only({ mark: ["first-of-kind-claimed"] })).toEqual(["gd-new"]);
        expect(await only({ mark: ["first-of-kind-claimed", "first-of-kind-verified"] })).toEqual([
          "gd-new",
          "hb-new",
        ]);
        expect(await only({ kind: [] })).toHaveLength(4);
      });

      it("counts every facet, most frequent first", async () => {
        expect((await search("")).facets).toEqual({
          family: [
            { value: "air-compressor", count: 2 },
            { value: "chiller", count: 1 },
            { value: "screw-air-compressor", count: 1 },
          ],
          sector: [
            { value: "HB-1-1", count: 2 },
            { value: "GD-1-2", count: 1 },
          ],
          origin: [
            { value: "广东", count: 2 },
            { value: "湖北", count: 2 },
          ],
          kind: [
            { value: "equipment", count: 2 },
            { value: "line", count: 1 },
          ],
          condition: [
            { value: "new", count: 2 },
            { value: "used", count: 1 },
          ],
          mark: [
            { value: "efficiency-1", count: 1 },
            { value: "first-of-kind-claimed", count: 1 },
            { value: "first-of-kind-verified", count: 1 },
          ],
        });
      });

      it("counts a facet without its own filter and with all others", async () => {
        const page = await search("", { filters: { origin: ["湖北"], condition: ["new"] } });
        expect(page.total).toBe(1);
        expect(page.facets.origin).toEqual([
          { value: "广东", count: 1 },
          { value: "湖北", count: 1 },
        ]);
        expect(page.facets.condition).toEqual([
          { value: "new", count: 1 },
          { value: "used", count: 1 },
        ]);
        expect(page.facets.kind).toEqual([{ value: "equipment", count: 1 }]);
        expect(page.facets.sector).toEqual([
          { value: "GD-1-2", count: 1 },
          { value: "HB-1-1", count: 1 },
        ]);
      });

      it("counts only what the words leave, and only the facets asked for", async () => {
        const page = await search("空压机", { facets: ["origin"] });
        expect(page.facets).toEqual({ origin: [{ value: "湖北", count: 2 }] });
        expect((await search("空压机", { facets: [] })).facets).toEqual({});
      });

      it("meets a price span by overlap, its ends included; a document without a price never", async () => {
        const priced = async (min: number | null, max: number | null) =>
          ids(await search("", { price: { min, max } }));
        expect(await priced(null, null)).toHaveLength(4);
        expect(await priced(200_00, null)).toEqual(["hb-new", "hb-used"]);
        expect(await priced(200_01, null)).toEqual(["hb-used"]);
        expect(await priced(null, 100_00)).toEqual(["gd-new", "hb-new"]);
        expect(await priced(null, 99_99)).toEqual(["gd-new"]);
        expect(await priced(60_00, 99_00)).toEqual([]);
        expect(await priced(-1e300, 1e300)).toEqual(["gd-new", "hb-new", "hb-used"]);
      });

      it("meets a longest lead time; an unknown one never does", async () => {
        expect(ids(await search("", { leadTimeMax: 30 }))).toEqual(["hb-new"]);
        expect(ids(await search("", { leadTimeMax: 60 }))).toEqual(["gd-new", "hb-new"]);
        expect(ids(await search("", { leadTimeMax: null }))).toHaveLength(4);
      });
    });

    describe("pages", () => {
      it("reads every document once, to the end and not beyond", async () => {
        const documents = Array.from({ length: 25 }, (_, i) =>
          aDocument(`n${String(i).padStart(2, "0")}`, {
            texts: { a: i % 2 === 0 ? "注塑机" : "注射成型机" },
            family: i % 3 === 0 ? null : "injection-molding-machine",
            publishedAt: onDay(1 + (i % 4)),
          }),
        );
        await harness.replaceAll(documents);
        for (const [text, sort] of [
          ["", "newest"],
          ["注塑机", "relevance"],
        ] as const) {
          const pages = [];
          for (let page = 1; page <= 4; page++)
            pages.push(await search(text, { sort, page, perPage: 10 }));
          expect(pages.map((page) => page.ids.length)).toEqual([10, 10, 5, 0]);
          expect(pages.map((page) => page.total)).toEqual([25, 25, 25, 25]);
          expect(new Set(pages.flatMap((page) => page.ids)).size).toBe(25);
        }
        for (const page of [1e9, Number.MAX_VALUE, Infinity])
          expect(await search("", { page })).toMatchObject({ ids: [], total: 25 });
        for (const page of [0, -5, NaN, 0.5])
          expect((await search("", { page })).ids).toHaveLength(20);
        expect((await search("", { perPage: 1e9 })).ids).toHaveLength(25);
      });

      it("stops at a thousand hits and still counts them all", async () => {
        await harness.replaceAll(
          Array.from({ length: 1_010 }, (_, i) =>
            aDocument(`m${String(i).padStart(4, "0")}`, { texts: { a: "注塑机" } }),
          ),
        );
        for (const text of ["", "注塑机"]) {
          const at = (page: number) => search(text, { page, perPage: 300, facets: [] });
          expect((await at(4)).ids).toHaveLength(100);
          expect(await at(5)).toMatchObject({ ids: [], total: 1_010 });
        }
      });
    });

    describe("changes", () => {
      it("shows a new, a changed and a removed document at once", async () => {
        await harness.replaceAll([]);
        expect(await search("", { facets: ["origin"] })).toEqual({
          ids: [],
          total: 0,
          facets: { origin: [] },
        });
        expect((await search("注塑机")).total).toBe(0);

        await harness.put(aDocument("one", { texts: { a: "注塑机" }, origin: "湖北" }));
        expect((await search("注塑机")).ids).toEqual(["one"]);

        await harness.put(aDocument("one", { texts: { a: "冷水机" }, origin: "重庆" }));
        expect((await search("注塑机")).ids).toEqual([]);
        expect((await search("冷水机", { filters: { origin: ["重庆"] } })).ids).toEqual(["one"]);

        await harness.put(aDocument("one", { index: "needs", texts: { a: "冷水机" } }));
        await harness.remove("equipment", "one");
        await harness.remove("equipment", "one");
        expect((await search("冷水机")).ids).toEqual([]);
        expect((await search("冷水机", { index: "needs" })).ids).toEqual(["one"]);
      });
    });

    candidatesContract(() => harness);
    meaningContract(() => harness, analysis);
    specsContract(() => harness);
    spellingContract(() => harness, analysis);

    it("is healthy and says how far it is behind", async () => {
      const { name } = harness.engine;
      const well = { healthy: true, lagSeconds: 0, behind: 0, answeredBy: name, trouble: null };
      expect(await harness.engine.health()).toEqual(well);
    });
  });
}
