import { expect, test } from "vitest";
import { smallVocabulary } from "../testing/small-vocabulary.ts";
import { exclusionsIn } from "./exclusions.ts";

test.each([
  ["开式的也不对", ["开式"]],
  ["手动款不对路", ["手动款"]],
  ["旧机不要", ["旧机"]],
  ["旧的不要", ["旧"]],
  ["不要旧设备", ["旧设备"]],
  // Of the machine that is there it is a complaint.
  ["现有的用不了", []],
  // A complaint about the work is no refusal.
  ["套准不对", []],
  ["颜色不对", []],
  ["左右不对称", []],
])("%s rules out %j", (text, expected) => {
  expect(exclusionsIn(text, smallVocabulary).map(({ words }) => words)).toEqual(expected);
});
