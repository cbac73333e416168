import { expect, test } from "vitest";
import { partTold } from "./part-told.ts";

const told = (title: string, description: string) =>
  partTold(`${title}\n\n${description}`, title.length)?.offers ?? null;

test.each([
  ["主喷嘴", "各型号喷气织机配件，现货。", "spare-part"],
  ["石英辊", "玻璃钢化炉备件", "spare-part"],
  ["叶片 定向套", "吊钩抛丸清理机易损件。", "spare-part"],
  ["保护镜片", "光纤切管机易耗品", "consumable"],
  ["防护罩", "磨床附件", "accessory"],
  // A machine comes with its parts.
  ["抛丸机", "随机带易损件，终身提供设备配件", null],
  ["抛丸机", "设备配件齐全", null],
  ["抛丸机配件", "双钩，吊重1吨", null],
])("%s: %s", (title, description, offers) => {
  expect(told(title, description)).toBe(offers);
});
