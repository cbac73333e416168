import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { familyOf } from "#app/domain/vocabulary/family-of.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";
import { typicalRanges } from "#seed/reference/vocabulary/typical-ranges.ts";
import type { Title } from "./vocabulary-texts/texts.ts";

const vocabulary = vocabularyOf(vocabularyData);
const folder = fileURLToPath(new URL("./vocabulary-texts/", import.meta.url));

const files = readdirSync(folder).filter((name) => name !== "texts.ts");
const groups = await Promise.all(
  files.map(
    async (name) =>
      [name, (await import(`${folder}${name}`)) as { readonly titles: readonly Title[] }] as const,
  ),
);

describe.each(groups)("the family that a title names: %s", (_name, { titles }) => {
  it.each(titles)("%s → %s", (text, family) => {
    expect(familyOf(text, vocabulary)?.family ?? null).toBe(family);
  });
});

it("tries every family", () => {
  const tried = new Set(groups.flatMap(([, { titles }]) => titles.map(([, family]) => family)));
  const codes = vocabulary.families.map(({ code }) => code);
  expect(codes.filter((code) => !tried.has(code))).toEqual([]);
});

it("gives a typical range to attributes that are figures only", () => {
  const figures = new Set(
    vocabulary.attributes.filter(({ unit }) => unit !== null).map(({ code }) => code),
  );
  expect(Object.keys(typicalRanges).filter((code) => !figures.has(code))).toEqual([]);
});
