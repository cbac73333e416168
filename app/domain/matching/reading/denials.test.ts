import { expect, test } from "vitest";
import { denialsIn } from "./denials.ts";

test.each([
  ["双主轴，无背轴", ["背轴"]],
  ["整机报价，不含储气罐", ["储气罐"]],
  ["冷胶锅（不支持热熔胶）", ["热熔胶"]],
  ["暂无自动换刀，没有刀库", ["自动换刀", "刀库"]],
  ["锥形磨浆机 非盘式", ["盘式"]],
  // One of several things that it does, and names that begin so.
  ["可切割金属、非金属", []],
  ["适用金属，非金属，复合材料", []],
  ["非洲、东南亚均有客户", []],
  ["无锡某某机械", []],
  // Terms, and who may come.
  ["不支持货到付款", []],
  ["厂家直销，无中间商", []],
  ["无库存，按单生产", []],
  ["非诚勿扰", []],
  ["没有经验，也能操作", []],
  ["价格不含税，不含运费，不含安装", []],
  // Another machine's.
  ["原来的机器不带背轴", []],
  ["无级调速，无油润滑，无需基础", []],
])("%s denies %j", (text, things) => {
  expect(denialsIn(text).map(({ thing }) => thing)).toEqual(things);
});
