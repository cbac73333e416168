import { beforeAll, describe, expect, it } from "vitest";
import type {
  SearchDocument,
  SearchPage,
  SearchRequest,
  SpecFilter,
} from "#app/use-cases/search-port.ts";
import type { SearchHarness } from "./search-harness.ts";
import { aDocument, aRequest, hostile, onDay } from "./search-world.ts";

const span = (min: number | null, max: number | null) => [{ attribute: "power", min, max }];
const drive = (...values: string[]) => values.map((value) => ({ attribute: "drive", value }));

function asked(filter: Partial<SpecFilter>): SpecFilter {
  return { min: null, max: null, values: [], missing: false, ...filter };
}

const power = { kind: "range", attribute: "power", whole: false } as const;
const driven = { kind: "choice", attribute: "drive" } as const;

/** Filters, counts and orders by what offers state of attributes. */
export function specsContract(harness: () => SearchHarness): void {
  const search = (request: Partial<SearchRequest>): Promise<SearchPage> =>
    harness().engine.search(aRequest({ facets: [], ...request }));
  const found = async (specs: SearchRequest["specs"]) => [...(await search({ specs })).ids].sort();
  const machine = (id: string, facts: Partial<SearchDocument>, day = 1) =>
    aDocument(id, { publishedAt: onDay(day), family: "air-compressor", ...facts } as never);

  describe("attributes", () => {
    beforeAll(() =>
      harness().replaceAll([
        machine("p7", { specs: span(7.5, 7.5), choices: drive("工频") }),
        machine("p75", { specs: span(75, 75), choices: drive("永磁变频"), origin: "湖北" }, 2),
        machine("span", { specs: span(30, 55), choices: drive("工频", "永磁变频") }, 3),
        machine("most", { specs: span(null, 40), origin: "湖北" }, 4),
        machine("least", { specs: span(90, null), choices: drive("") }, 5),
        machine("silent", {}, 6),
        machine("cold", { specs: [{ attribute: "temperature", min: -20, max: -20 }] }, 7),
        aDocument("need", { index: "needs", specs: span(75, 75) }),
      ]),
    );

    it("meets a range by overlap, its ends included; what states nothing never does", async () => {
      const ranged = (min: number | null, max: number | null) =>
        found({ power: asked({ min, max }) });
      expect(await ranged(null, null)).toHaveLength(7);
      expect(await ranged(75, null)).toEqual(["least", "p75"]);
      expect(await ranged(75.000001, null)).toEqual(["least"]);
      expect(await ranged(null, 7.5)).toEqual(["most", "p7"]);
      expect(await ranged(40, 60)).toEqual(["most", "span"]);
      expect(await ranged(55, 75)).toEqual(["p75", "span"]);
      expect(await ranged(-1e308, 1e308)).toHaveLength(5);
      expect(await ranged(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)).toHaveLength(5);
      expect(await found({ temperature: asked({ max: -20 }) })).toEqual(["cold"]);
      expect(await found({ temperature: asked({ max: -20.5 }) })).toEqual([]);
    });

    it("joins what is asked of one attribute by or, attributes and filters by and", async () => {
      expect(await found({ drive: asked({ values: ["永磁变频"] }) })).toEqual(["p75", "span"]);
      expect(await found({ drive: asked({ values: ["永磁变频", "工频"] }) })).toEqual([
        ...["p7", "p75", "span"],
      ]);
      expect(
        await found({ power: asked({ min: 50 }), drive: asked({ values: ["永磁变频"] }) }),
      ).toEqual(["p75", "span"]);
      expect(
        await found({ power: asked({ min: 60 }), drive: asked({ values: ["工频"] }) }),
      ).toEqual([]);
      const filters = { origin: ["湖北"] };
      expect((await search({ filters, specs: { power: asked({ max: 50 }) } })).ids).toEqual([
        "most",
      ]);
    });

    it("asks for what is not stated, alone or beside a range", async () => {
      expect(await found({ power: asked({ missing: true }) })).toEqual(["cold", "silent"]);
      expect(await found({ power: asked({ min: 80, missing: true }) })).toEqual([
        ...["cold", "least", "silent"],
      ]);
      // Other words than the choices are stated.
      expect(await found({ drive: asked({ missing: true }) })).toEqual(["cold", "most", "silent"]);
      expect(await found({ nobody: asked({ missing: true }) })).toHaveLength(7);
    });

    it("counts buckets, values and what is not stated", async () => {
      const { specs } = await search({ specFacets: [power, driven] });
      expect(specs).toEqual({
        power: {
          kind: "range",
          // 7.5, 30–55, at most 40, 75, at least 90.
          buckets: [
            { from: 0, to: 20, count: 1 },
            { from: 20, to: 40, count: 1 },
            { from: 40, to: 60, count: 2 },
            { from: 60, to: 80, count: 1 },
            { from: 80, to: 100, count: 1 },
          ],
          stated: 5,
          missing: 2,
        },
        drive: {
          kind: "choice",
          values: [
            { value: "工频", count: 2 },
            { value: "永磁变频", count: 2 },
          ],
          stated: 4,
          missing: 3,
        },
      });
    });

    it("counts an attribute without its own filter and with all others", async () => {
      const page = await search({
        specs: { power: asked({ min: 60 }), drive: asked({ values: ["永磁变频"] }) },
        specFacets: [power, driven],
        facets: ["origin"],
      });
      expect(page.ids).toEqual(["p75"]);
      expect(page.specs?.power).toMatchObject({
        // Too few for a shape.
        buckets: [],
        stated: 2,
        missing: 0,
      });
      expect(page.specs?.drive).toMatchObject({
        values: [{ value: "永磁变频", count: 1 }],
        stated: 2,
        missing: 0,
      });
      expect(page.facets.origin).toEqual([{ value: "湖北", count: 1 }]);
    });

    it("says nothing of attributes where none is asked for", async () => {
      expect(await search({})).not.toHaveProperty("specs");
    });

    it("tells how many there are without each condition where nothing is found", async () => {
      const page = await search({
        filters: { origin: ["广东"] },
        specs: { power: asked({ min: 60 }) },
        facets: ["origin"],
      });
      expect(page).toMatchObject({
        total: 0,
        without: { origin: { total: 2 } },
        withoutSpecs: { power: { total: 0 } },
      });
      const other = await search({
        filters: { origin: ["湖北"] },
        specs: { power: asked({ min: 500 }) },
        facets: ["origin"],
      });
      expect(other).toMatchObject({
        total: 0,
        without: { origin: { total: 1 } },
        withoutSpecs: { power: { total: 2 } },
      });
    });

    it("sorts by a figure both ways, what is not stated last", async () => {
      const sorted = async (attribute: string, descending: boolean) =>
        (await search({ sort: { attribute, descending } })).ids;
      expect(await sorted("power", false)).toEqual([
        ...["p7", "span", "most", "p75", "least", "cold", "silent"],
      ]);
      expect(await sorted("power", true)).toEqual([
        ...["least", "p75", "span", "most", "p7", "cold", "silent"],
      ]);
      expect(await sorted("nobody", true)).toEqual([
        ...["cold", "silent", "least", "most", "span", "p75", "p7"],
      ]);
    });

    it("keeps an order over pages, ties by the newest and then by the id", async () => {
      await harness().replaceAll(
        Array.from({ length: 25 }, (_, i) =>
          machine(`n${String(i).padStart(2, "0")}`, { specs: span(1, 1) }, 1 + (i % 3)),
        ),
      );
      const ids: string[] = [];
      for (let page = 1; page <= 3; page++)
        ids.push(
          ...(await search({ sort: { attribute: "power", descending: true }, page, perPage: 10 }))
            .ids,
        );
      const expected = Array.from({ length: 25 }, (_, i) => i)
        .sort((a, b) => (b % 3) - (a % 3) || a - b)
        .map((i) => `n${String(i).padStart(2, "0")}`);
      expect(ids).toEqual(expected);
    });

    it.each(hostile.map((text) => [text.slice(0, 30), text]))(
      "takes %j for a code or a value and nothing else",
      async (_, text) => {
        const page = await search({
          specs: { power: asked({ values: [text] }) },
          specFacets: [
            { kind: "range", attribute: text, whole: false },
            { kind: "choice", attribute: `${text}x` },
          ],
          sort: { attribute: text, descending: false },
        });
        expect(page.total).toBe(0);
        expect(await found({ [text]: asked({ min: 1, values: ["a"] }) })).toEqual([]);
        expect((await search({ specs: { [text]: asked({ missing: true }) } })).total).toBe(25);
      },
    );
  });
}
