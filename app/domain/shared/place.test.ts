import { describe, expect, test } from "vitest";
import { nearnessOf, parseProvince, placeName, provinces } from "./place.ts";

test.each([
  ["湖北省", "湖北"],
  ["内蒙古自治区", "内蒙古"],
  [" 重庆市", "重庆"],
  ["纽约", null],
  ["", null],
])("%s is %s", (text, province) => {
  expect(parseProvince(text)).toBe(province);
});

test("there are 34 provinces", () => {
  expect(new Set(provinces).size).toBe(34);
});

describe("nearness", () => {
  const wuhan = { province: "湖北", city: "武汉" } as const;
  test.each([
    [{ province: "湖北", city: "武汉" }, "same-city"],
    [{ province: "湖北", city: null }, "same-province"],
    [{ province: "河南", city: "郑州" }, "neighbour"],
    [{ province: "广东", city: "佛山" }, "far"],
  ] as const)("武汉 to %o is %s", (other, near) => {
    expect(nearnessOf(wuhan, other)).toBe(near);
    expect(nearnessOf(other, wuhan)).toBe(near);
  });
});

test("a municipality is named once", () => {
  expect(placeName({ province: "重庆", city: "重庆" })).toBe("重庆");
  expect(placeName({ province: "重庆", city: "渝北区" })).toBe("重庆渝北区");
});
