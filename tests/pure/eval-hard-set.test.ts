import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hardSet, hardSetFile, hardSetText } from "#tests/eval/hard/build.ts";

const set = hardSet();

test("the committed file is what the sources say", () => {
  expect(readFileSync(hardSetFile, "utf8")).toBe(hardSetText());
});

test("the set is large enough and every id is its own", () => {
  expect(set.needs.length).toBeGreaterThanOrEqual(64);
  expect(set.listings.length).toBeGreaterThanOrEqual(640);
  const ids = [...set.needs, ...set.listings].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const texts = set.listings.map(({ title, description }) => `${title}\n${description}`);
  expect(new Set(texts).size).toBe(texts.length);
});

test("every judged pair exists once and has a grade of 0 to 3", () => {
  const needs = new Set(set.needs.map(({ id }) => id));
  const listings = new Set(set.listings.map(({ id }) => id));
  const pairs = set.judgments.map(({ need, listing }) => `${need} ${listing}`);
  expect(new Set(pairs).size).toBe(pairs.length);
  for (const { need, listing, grade } of set.judgments) {
    expect(needs).toContain(need);
    expect(listings).toContain(listing);
    expect([0, 1, 2, 3]).toContain(grade);
  }
});

test.each(set.needs.map(({ id, title }) => [id, title]))(
  "%s %s has a right answer and at least three wrong ones",
  (id) => {
    const grades = set.judgments.filter(({ need }) => need === id).map(({ grade }) => grade);
    expect(grades).toContain(3);
    expect(grades.filter((grade) => grade <= 1).length).toBeGreaterThanOrEqual(3);
    expect(grades.length).toBeGreaterThanOrEqual(8);
  },
);

test("every third need is held back, in the order of the file", () => {
  expect(set.heldBack).toEqual(set.needs.map(({ id }) => id).filter((_, at) => at % 3 === 2));
});

test("needs and listings are as long as people write them", () => {
  for (const { title, description } of set.needs) {
    expect([...title].length).toSatisfy((length: number) => length >= 4 && length <= 25);
    expect([...description].length).toSatisfy((length: number) => length >= 30 && length <= 200);
  }
  for (const { description } of set.listings) expect([...description].length).toBeLessThan(251);
  const prose = set.needs.filter(({ specs }) => specs.length === 0).length;
  expect(prose / set.needs.length).toBeGreaterThanOrEqual(0.6);
});

test("suppliers are invented and nobody can be reached", () => {
  for (const { supplier } of set.listings) expect(supplier).toContain("示例");
  expect(hardSetText()).not.toMatch(
    /1[3-9]\d{9}|0\d{2,3}-\d{7,8}|@[a-z][a-z0-9-]*\.|微信号|https?:/iu,
  );
});
