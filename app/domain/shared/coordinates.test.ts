import { describe, expect, test } from "vitest";
import { cities } from "./cities.ts";
import { coordinatesOf, kilometresBetween } from "./coordinates.ts";
import { provinces, type Province } from "./place.ts";

const at = (province: Province, city: string | null = null) => coordinatesOf({ province, city });

describe("where places lie", () => {
  test.each([
    ["湖北", "武汉", "广东", "广州", 830, 845],
    ["湖北", "襄阳", "湖北", "武汉", 250, 268],
    ["重庆", "万州区", "重庆", "重庆", 215, 230],
    ["北京", null, "上海", null, 1060, 1075],
  ] as const)("%s %s to %s %s", (fromProvince, from, toProvince, to, least, most) => {
    const km = kilometresBetween(at(fromProvince, from), at(toProvince, to));
    expect(km).toBeGreaterThan(least);
    expect(km).toBeLessThan(most);
  });

  test("every province has a centre inside the country", () => {
    for (const province of provinces) {
      const { lat, lng } = at(province);
      expect(lat, province).toBeGreaterThan(18);
      expect(lat, province).toBeLessThan(54);
      expect(lng, province).toBeGreaterThan(73);
      expect(lng, province).toBeLessThan(135);
    }
  });

  test("the cities of Hubei and Guangdong all have one of their own", () => {
    for (const province of ["湖北", "广东"] as const) {
      const found = (cities[province] ?? []).map((city) => JSON.stringify(at(province, city)));
      expect(new Set(found).size, province).toBe(found.length);
    }
  });

  test("a city that is not listed counts as the capital, 市 or not makes no difference", () => {
    expect(at("湖北", "没有的地方")).toEqual(at("湖北", "武汉"));
    expect(at("湖北", "武汉市")).toEqual(at("湖北"));
  });

  test("a distance is symmetric, and nothing from a place to itself", () => {
    const [a, b] = [at("湖北", "宜昌"), at("广东", "佛山")];
    expect(kilometresBetween(a, b)).toBeCloseTo(kilometresBetween(b, a), 9);
    expect(kilometresBetween(a, a)).toBe(0);
  });
});
