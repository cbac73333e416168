import { expect, test } from "vitest";
import { mayBeSmall, smallScaleIn } from "./small-scale.ts";

test.each([
  ["台式喷雾干燥机\n\n高校实验室常用", "实验室"],
  ["实验流延机 200型\n\n", "实验"],
  ["砂磨机\n\n配方小试，0.5升", "小试"],
  ["真空包装机\n\n家用，单室", "家用"],
  ["刺绣机\n\n打样用，单头", "打样用"],
])("%s is for samples or a household", (text, words) => {
  expect(smallScaleIn(text)?.words).toBe(words);
});

test.each([
  "砂磨机\n\n自有实验室，可来料打样",
  "压滤机\n\n免费小试，按泥质选型",
  "混合机\n\n实验室、车间生产两用",
  "烘箱\n\n送第三方实验室检测，附报告",
  "电器壳体注塑机\n\n家用电器行业用户多",
])("%s is not", (text) => {
  expect(smallScaleIn(text)).toBeNull();
});

test("who speaks of samples may want a small machine", () => {
  expect(mayBeSmall("研发中心要一台砂磨机")).toBe(true);
  expect(mayBeSmall("砂磨机，每小时两吨")).toBe(false);
});
