import { expect, test } from "vitest";
import { isComplainedOf } from "./complaints.ts";

test.each([
  ["圆网花型粗", "圆网", true],
  ["离心盘那种太细", "离心盘", true],
  ["台式的够不着", "台式", true],
  ["天然气直燃没有接口", "天然气", true],
  ["超声波槽试过", "超声波", true],
  ["溶剂的环评不批", "溶剂", true],
  ["平网的", "平网", false],
  ["要卧式的，立式太高", "卧式", false],
  ["双室对流", "双室", false],
  ["液冷，消防带全氟己酮", "液冷", false],
])("%s: %s is complained of: %j", (text, words, expected) => {
  const from = text.indexOf(words);
  expect(isComplainedOf(text, { from, to: from + words.length })).toBe(expected);
});
