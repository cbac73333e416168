import { expect, test } from "vitest";
import { likenessOfLabels } from "./alike-labels.ts";

const label = (before: string, behind = "") => ({ before, behind });

test.each([
  ["最大成型深度", "成型深度", 3],
  ["网带", "网带宽", 2],
  ["板宽", "工作宽度", 1],
  ["锅径", "内径", 1],
  ["裁床有效宽", "高层电脑裁床", 0.8],
  ["台车宽度", "炉门宽", 0.7],
  ["台车宽度", "炉门宽度", 0.7],
  ["辊径", "孔径", 0.7],
  ["炉温", "油温", 0.7],
  ["举高", "提升高度", 1],
  ["测试空间", "内箱容积", 1],
  ["负载含抓手", "手腕负载", 2],
  ["折长", "折弯长度", 3],
  ["宽度", "宽度", 3],
  ["板宽", "板厚", null],
  ["车速", "主轴转速", null],
  ["压降", "设计压力", null],
  ["捕水", "货位", 0],
  ["X轴行程", "Z轴行程", null],
  ["X行程", "X轴行程", 3],
  ["工作台边长", "台面", 1],
])("%s and %s: %s", (one, other, expected) => {
  expect(likenessOfLabels(label(one), label(other), "length")).toBe(expected);
});

test("words behind a figure count too, and a power needs no word", () => {
  expect(likenessOfLabels(label("", "热场"), label("热场尺寸"), "length")).toBe(2);
  expect(likenessOfLabels(label("配电"), label("功率"), "power")).toBe(1);
  expect(likenessOfLabels(label("全压"), label("压力至"), "pressure")).toBe(1);
});
