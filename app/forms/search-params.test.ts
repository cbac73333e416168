import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import { facetNames } from "#app/use-cases/search-port.ts";
import { readReference } from "#seed/reference/load.ts";
import { longestQuery, perPage, readSearchParams, sortsOf } from "./search-params.ts";

const { vocabulary, ...rows } = readReference();
const reference: Reference = { ...rows, vocabulary: vocabularyOf(vocabulary) };
const read = (query: string, index: "equipment" | "needs" = "equipment") =>
  readSearchParams(new URLSearchParams(query), index, reference);

const nothing = {
  text: "",
  filters: {},
  price: { min: null, max: null },
  leadTimeMax: null,
  sort: "newest",
  page: 1,
  perPage,
};

test("a bare address asks for everything, newest first", () => {
  expect(read("")).toEqual({ question: nothing, ignored: [] });
  expect(read("q=&family=&price.gte=&lead.lte=&page=&sort=")).toEqual(read(""));
});

test("everything that it knows", () => {
  const query =
    "q= 空压机 &family=screw-air-compressor&family=air-compressor&origin=湖北&kind=equipment&condition=new" +
    "&mark=efficiency-1&sector=HB-B-07&price.gte=5&price.lte=1亿&lead.lte=30&sort=price&page=3";
  expect(read(query)).toEqual({
    question: {
      text: "空压机",
      filters: {
        family: ["screw-air-compressor", "air-compressor"],
        origin: ["湖北"],
        kind: ["equipment"],
        condition: ["new"],
        mark: ["efficiency-1"],
        sector: ["HB-B-07"],
      },
      price: { min: 5_000_000, max: 10_000_000_000 },
      leadTimeMax: 30,
      sort: "price",
      page: 3,
      perPage,
    },
    ignored: [],
  });
});

test.each([
  ["1", 1, []],
  ["50", 50, []],
  ["0", 1, []],
  ["1000000000", 50, []],
  ["1e9", 1, ["page=1e9"]],
  ["-1", 1, ["page=-1"]],
  ["NaN", 1, ["page=NaN"]],
  ["abc", 1, ["page=abc"]],
  ["1.5", 1, ["page=1.5"]],
  ["9".repeat(30), 1, [`page=${"9".repeat(30)}`]],
])("page=%s is page %d", (typed, page, ignored) => {
  const { question, ignored: named } = read(`page=${typed}`);
  expect(question.page).toBe(page);
  expect(named).toEqual(ignored);
});

test.each([
  ["family=toy&family=ups", { family: ["ups"] }, ["family=toy"]],
  ["family=toy", {}, ["family=toy"]],
  ["family=ups&family=ups", { family: ["ups"] }, []],
  ["sector=HB-9-99", {}, ["sector=HB-9-99"]],
  ["origin=火星&origin=广东", { origin: ["广东"] }, ["origin=火星"]],
  ["mark=efficiency-4", {}, ["mark=efficiency-4"]],
  ["kind=__proto__&condition=constructor", {}, ["kind=__proto__", "condition=constructor"]],
  [`family=${"x".repeat(100)}`, {}, [`family=${"x".repeat(40)}`]],
  ["unknown=1&utm_source=a", {}, []],
])("filters: %s", (query, filters, ignored) => {
  const answer = read(query);
  expect(answer.question.filters).toEqual(filters);
  expect(answer.ignored).toEqual(ignored);
});

test.each([
  ["price.gte=abc", ["price.gte=abc"]],
  ["price.lte=-5", ["price.lte=-5"]],
  ["lead.lte=一个月", ["lead.lte=一个月"]],
  ["sort=cheapest", ["sort=cheapest"]],
])("%s is named and left out", (query, ignored) => {
  expect(read(query)).toEqual({ question: nothing, ignored });
});

describe("orders", () => {
  test("words are sorted by relevance unless told otherwise", () => {
    expect(read("q=泵").question.sort).toBe("relevance");
    expect(read("q=泵&sort=newest").question.sort).toBe("newest");
  });
  test("each index has its own", () => {
    expect(sortsOf("equipment")).toEqual(["relevance", "newest", "price", "lead-time"]);
    expect(sortsOf("needs")).toEqual(["relevance", "newest", "deadline"]);
    expect(read("sort=deadline").ignored).toEqual(["sort=deadline"]);
    expect(read("sort=distance&near=湖北省襄阳", "needs").question.sort).toEqual({
      near: { province: "湖北", city: "襄阳" },
    });
    expect(read("sort=distance&near=火星").ignored).toEqual(["sort=distance"]);
    expect(read("sort=price", "needs").ignored).toEqual(["sort=price"]);
  });
});

test("a long query is cut, and control characters are gone", () => {
  const text = (q: string) =>
    readSearchParams(new URLSearchParams({ q }), "equipment", reference).question.text;
  expect(text("供".repeat(30_000))).toBe("供".repeat(longestQuery));
  expect(text("泵\u0000\u202e阀")).toBe("泵阀");
  expect(text(`${"x".repeat(longestQuery - 1)}🏭🏭`).isWellFormed()).toBe(true);
});

test("no address makes it throw or answer outside its limits", () => {
  const name = fc.oneof(
    fc.constantFrom(...facetNames, "q", "page", "sort", "price.gte", "price.lte", "lead.lte"),
    fc.string(),
  );
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("ups", "-1", "1e9", "NaN", "12.5", "price", "湖北", "__proto__"),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, value), { maxLength: 12 }),
      fc.constantFrom("equipment", "needs"),
      (pairs, index) => {
        const params = new URLSearchParams(pairs);
        const { question, ignored } = readSearchParams(params, index, reference);
        expect(question.page).toBeGreaterThanOrEqual(1);
        expect(question.page).toBeLessThanOrEqual(50);
        expect(question.text.length).toBeLessThanOrEqual(longestQuery);
        expect(question.text.isWellFormed()).toBe(true);
        expect(sortsOf(index)).toContain(question.sort);
        for (const [facet, values] of Object.entries(question.filters)) {
          expect(values.length).toBeGreaterThan(0);
          for (const each of values) expect(params.getAll(facet)).toContain(each);
        }
        for (const each of ignored) expect(each.length).toBeLessThan(60);
      },
    ),
    { numRuns: 1000 },
  );
});
