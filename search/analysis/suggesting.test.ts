import { expect, it } from "vitest";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { vocabulary } from "#tests/contracts/search-world.ts";
import { createAnalysis } from "./analysis.ts";

const [first] = vocabulary.families;
const withModels = vocabularyOf({
  families: [
    ...vocabulary.families,
    {
      ...first!,
      code: "engine-lathe",
      name: "普通车床",
      synonyms: [{ term: "Engine Lathe", relation: "same" }],
      confusedWith: [],
      oldModels: ["C620"],
    },
  ],
  attributes: vocabulary.attributes,
});
const { suggestFamilies } = createAnalysis(withModels);
const found = (text: string) =>
  suggestFamilies(text, 3).map(({ family, term, from, to }) => [
    family,
    term,
    term.slice(from, to),
  ]);

it.each([
  ["空压", ["air-compressor", "空压机", "空压"]],
  ["kyj", ["air-compressor", "空压机", "空压机"]],
  ["ky", ["air-compressor", "空压机", "空压"]],
  ["kongya", ["air-compressor", "空压机", "空压"]],
  ["kongyaj", ["air-compressor", "空压机", "空压机"]],
  ["空壓機", ["air-compressor", "空压机", "空压机"]],
  ["焊接", ["laser-welder", "激光焊接机", "焊接"]],
  ["vmc", ["vertical-machining-center", "VMC", "VMC"]],
  ["engine la", ["engine-lathe", "Engine Lathe", "Engine La"]],
  ["c62", ["engine-lathe", "C620", "C62"]],
])("%s leads to %j", (text, expected) => {
  expect(found(text)[0]).toEqual(expected);
});

it("names a family once, by the nearest of its names", () => {
  expect(found("空压机")).toEqual([
    ["air-compressor", "空压机", "空压机"],
    ["screw-air-compressor", "螺杆空压机", "空压机"],
  ]);
});

it("has nothing to say to nothing, to one letter and to strange words", () => {
  for (const text of ["", " ", "k", "xq", "不存在", "'; --", "\ud800"])
    expect(found(text)).toEqual([]);
});
