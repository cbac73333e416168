import { expect, test } from "vitest";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { readReference } from "#seed/reference/load.ts";
import { savedQuery } from "./saved-query.ts";
import { readSearchParams } from "./search-params.ts";

const { vocabulary, ...rows } = readReference();
const reference = { ...rows, vocabulary: vocabularyOf(vocabulary) };
const written = (query: string) =>
  savedQuery(readSearchParams(new URLSearchParams(query), "equipment", reference).question);

test("the same search has one writing, whatever its order, page and spelling", () => {
  const one = written("q=空压机&origin=湖北&origin=广东&price.lte=12.50&sort=price&page=3");
  const other = written("price.lte=12.5万元&origin=广东&origin=湖北&q= 空压机 &origin=湖北&x=1");
  expect(other).toBe(one);
  expect(new URLSearchParams(one).getAll("origin").sort()).toEqual(["广东", "湖北"].sort());
  expect(one).not.toMatch(/sort|page/);
});

test("it asks for the same again", () => {
  const full =
    "q=螺杆 空压机&family=air-compressor&origin=湖北&mark=efficiency-1&price.gte=0.000001&price.lte=10000000&lead.lte=30";
  const read = (query: string) =>
    readSearchParams(new URLSearchParams(query), "equipment", reference).question;
  expect(read(written(full))).toEqual({ ...read(full), sort: read(written(full)).sort });
  expect(written(written(full))).toBe(written(full));
});

test("words that are meant as typed are another search", () => {
  expect(written("q=空压机&exact=1")).toBe(`${new URLSearchParams({ q: "空压机", exact: "1" })}`);
  expect(written("q=空压机&exact=0")).toBe(written("q=空压机"));
  expect(written("exact=1")).toBe("");
});

test("figures asked in another unit are the same search, and it asks for them again", () => {
  const one = written(
    "family=screw-air-compressor&spec.ratedPower.gte=75&spec.ratedPower.missing=1",
  );
  expect(
    written("spec.ratedPower.missing=1&spec.ratedPower.gte=75000W&family=screw-air-compressor"),
  ).toBe(one);
  expect(one).toContain("spec.ratedPower.gte=75&spec.ratedPower.missing=1");
  expect(written(one)).toBe(one);
});

test("a search for nothing has no writing", () => {
  expect(written("")).toBe("");
  expect(written("q=%20&sort=price&page=2&family=no-such-family")).toBe("");
});
