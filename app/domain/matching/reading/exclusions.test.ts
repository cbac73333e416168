import { expect, test } from "vitest";
import { smallVocabulary } from "../testing/small-vocabulary.ts";
import { exclusionsIn } from "./exclusions.ts";

test.each([
  ["开式的也不对", ["开式"]],
  ["手动款不对路", ["手动款"]],
  // A complaint about the work is no refusal.
  ["套准不对", []],
  ["颜色不对", []],
  ["左右不对称", []],
])("%s rules out %j", (text, expected) => {
  expect(exclusionsIn(text, smallVocabulary).map(({ words }) => words)).toEqual(expected);
});
