import { expect, test } from "vitest";
import { smallVocabulary } from "../testing/small-vocabulary.ts";
import { exclusionsIn } from "./exclusions.ts";

test.each([
  ["开式的也不对", ["开式"]],
  ["手动款不对路", ["手动款"]],
  ["旧机不要", ["旧机"]],
  ["旧的不要", ["旧"]],
  ["不要旧设备", ["旧设备"]],
  // People refuse in many words, and some in a clause of its own.
  ["细络联不归这次", ["细络联"]],
  ["弓锯更甭提", ["弓锯"]],
  ["立加无须报价", ["立加"]],
  ["铅炭电池的别提", ["铅炭电池"]],
  ["喷气用电我们吃不消", ["喷气"]],
  ["经轴缸统统不要", ["经轴缸"]],
  ["普通C512那种手摇的也不要", ["普通C512"]],
  ["回转台能扛50吨，台式的够不着，不看", ["台式"]],
  ["滤筒式不经济，别上", ["滤筒式"]],
  ["精度要高，价格不要太离谱", []],
  ["噪声大的问题要解决，不考虑运费", ["运费"]],
  // Of the machine that is there it is a complaint.
  ["现有的用不了", []],
  // A complaint about the work is no refusal.
  ["套准不对", []],
  ["颜色不对", []],
  ["左右不对称", []],
])("%s rules out %j", (text, expected) => {
  expect(exclusionsIn(text, smallVocabulary).map(({ words }) => words)).toEqual(expected);
});
