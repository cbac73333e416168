import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { readSearchParams } from "#app/forms/search-params.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import { readReference } from "#seed/reference/load.ts";
import {
  addressWith,
  chosenConditions,
  facetGroups,
  facetLabel,
  sortChoices,
} from "./result-page.ts";

const { vocabulary, ...rows } = readReference();
const reference: Reference = { ...rows, vocabulary: vocabularyOf(vocabulary) };
const path = "/equipment";

function facts(query: string, index: "equipment" | "needs" = "equipment") {
  const params = new URLSearchParams(query);
  const { question } = readSearchParams(params, index, reference);
  return { index, path, params, question, reference } as const;
}
/** Parameters of an address, as pairs in a fixed order. */
const pairs = (address: string) =>
  [...new URL(address, "http://x").searchParams].sort().map(String);

describe("addressWith", () => {
  test.each([
    ["q=泵", { page: "2" }, ["page,2", "q,泵"]],
    ["q=泵&page=2", { page: null }, ["q,泵"]],
    ["q=泵&page=2", { page: "3" }, ["page,3", "q,泵"]],
    ["q=&family=&family=ups", {}, ["family,ups"]],
    ["q=a", { q: null }, []],
  ])("%s with %o", (query, changes, expected) => {
    const address = addressWith(path, new URLSearchParams(query), changes);
    expect(pairs(address)).toEqual(expected);
    expect(address.startsWith(path)).toBe(true);
  });

  test("an address without parameters has no question mark", () => {
    expect(addressWith(path, new URLSearchParams("q="), {})).toBe(path);
  });

  test("sets one name, keeps every other pair, and leaves the given parameters alone", () => {
    const name = fc.constantFrom("q", "family", "origin", "page", "price.gte", "&=#?");
    const value = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), name, value, (given, changed, to) => {
        const params = new URLSearchParams(given);
        const before = params.toString();
        const next = new URL(addressWith(path, params, { [changed]: to }), "http://x").searchParams;
        expect(next.getAll(changed)).toEqual([to]);
        const others = (of: URLSearchParams) =>
          [...of].filter(([each, said]) => each !== changed && said !== "").map(String);
        expect(others(next)).toEqual(others(params));
        expect(params.toString()).toBe(before);
      }),
    );
  });
});

describe("chosen conditions", () => {
  const all =
    "q=泵&family=ups&family=air-compressor&origin=湖北&mark=efficiency-1&sector=HB-B-07" +
    "&price.gte=5&price.lte=9&lead.lte=30&sort=price&page=3&utm=x";
  const chips = (query: string) => chosenConditions(facts(query)).flat();

  test("each is named, and its address goes without it alone, from the first page", () => {
    const kept = pairs(`/?${all}`).filter((pair) => pair !== "page,3");
    const removed = chips(all).map(({ label, without }) => {
      const left = pairs(without);
      const gone = kept.filter((pair) => !left.includes(pair));
      expect(left).toEqual(kept.filter((pair) => !gone.includes(pair)));
      return [label, ...gone];
    });
    expect(removed).toEqual([
      [facetLabel("family", "ups", reference), "family,ups"],
      [facetLabel("family", "air-compressor", reference), "family,air-compressor"],
      [facetLabel("sector", "HB-B-07", reference), "sector,HB-B-07"],
      ["湖北（鄂产）", "origin,湖北"],
      ["能效1级", "mark,efficiency-1"],
      ["单价 ≥ 5 万元", "price.gte,5"],
      ["单价 ≤ 9 万元", "price.lte,9"],
      ["交期 ≤ 30 天", "lead.lte,30"],
    ]);
  });

  test("what was ignored is no condition", () => {
    expect(chips("family=toy&price.gte=abc&lead.lte=-1&q=泵")).toEqual([]);
  });
});

describe("facets", () => {
  const counted = { family: [{ value: "air-compressor", count: 3 }] };

  test("of hundreds of families the most frequent and the chosen stand in the list", () => {
    const family = vocabulary.families.map(({ code }, n) => ({ value: code, count: 999 - n }));
    const last = vocabulary.families.at(-1)!.code;
    const [group] = facetGroups(facts(`family=${last}`), { facets: { family } }, ["family"]);
    if (group?.kind !== "choice") throw new Error("no families");
    expect(group.options).toHaveLength(41);
    expect(group.options.at(-1)).toMatchObject({ value: last, checked: true });
    expect(group.all?.text).toContain(`另有 ${vocabulary.families.length - 41} 类`);
  });

  test("a chosen value stays among them when nothing carries it", () => {
    const [family] = facetGroups(facts("family=ups"), { facets: counted }, ["family", "origin"]);
    expect(family).toMatchObject({
      kind: "choice",
      name: "family",
      options: [
        { value: "air-compressor", count: 3, checked: false },
        { value: "ups", count: 0, checked: true },
      ],
    });
  });

  test("needs are filtered by where they stand, and not by price", () => {
    const facets = { origin: [{ value: "湖北", count: 1 }] };
    const groups = facetGroups(facts("", "needs"), { facets }, ["family", "origin", "sector"]);
    expect(groups).toMatchObject([{ title: "使用地点", options: [{ label: "湖北" }] }]);
    const ofEquipment = facetGroups(facts("price.gte=5"), { facets }, ["origin"]);
    expect(ofEquipment.map(({ title }) => title)).toEqual(["产地", "单价", "交期"]);
    expect(ofEquipment[1]).toMatchObject({ min: "5", max: "" });
  });

  test("every value of every facet has words of its own", () => {
    for (const { code, name } of reference.vocabulary.families)
      expect(facetLabel("family", code, reference)).toBe(name);
    const sectors = reference.sectorRows.map(({ id }) => facetLabel("sector", id, reference));
    for (const [n, { id }] of reference.sectorRows.entries()) expect(sectors[n]).not.toBe(id);
  });
});

test("the order in use is marked; relevance needs words", () => {
  const orders = (query: string) =>
    sortChoices(facts(query)).map(({ label, current }) => (current ? `[${label}]` : label));
  expect(orders("")).toEqual(["[最近发布]", "单价", "交期"]);
  expect(orders("q=泵")).toEqual(["[相关度]", "最近发布", "单价", "交期"]);
  expect(orders("q=泵&sort=price")).toEqual(["相关度", "最近发布", "[单价]", "交期"]);
  for (const { to } of sortChoices(facts("q=泵&page=4"))) expect(to).not.toContain("page");
});
