import { expect, test } from "vitest";
import { compareWords } from "./compare-words.ts";

test.each([
  ["≤ 0.5 mm/m", "1.5 mm/m", "violated"],
  ["≤ 0.5 mm/m", "0.4 mm/m", "met"],
  ["≤ 0.5 mm/m", "≤0.4 mm/m", "met"],
  ["≤ 0.5 mm/m", "≤0.8 mm/m", "unknown"],
  ["≤ 0.5 mm/m", "≥0.8 mm/m", "violated"],
  ["≤ 0.5 mm/m", "≥0.3 mm/m", "unknown"],
  ["≥ 60 孔位", "≤80 孔位", "unknown"],
  ["≥ 60 孔位", "≤50 孔位", "violated"],
  ["≥ 60 孔位", "≥50 孔位", "unknown"],
  ["≥ 60 孔位", "≥64 孔位", "met"],
  ["≥ 60 孔位", "约58 孔位", "unknown"],
  ["≥ 60 孔位", "约80 孔位", "met"],
  ["≥ 60 孔位", "约 40 孔位", "violated"],
  ["≥ 2000 双/8h", "2200 双/8h", "met"],
  ["≥ 2000 双/8h", "1200 双/8h", "violated"],
])("%s beside %s is %s", (wanted, offered, verdict) => {
  expect(compareWords(wanted, offered, null).verdict).toBe(verdict);
});
