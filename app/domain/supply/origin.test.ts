import { expect, it } from "vitest";
import { provinces } from "../shared/place.ts";
import { originMark } from "./origin.ts";

it.each([
  ["湖北", "襄阳", "self-reported", "鄂产", "鄂", "企业自报", "鄂产 湖北襄阳，企业自报"],
  ["广东", "佛山", "verified", "粤产", "粤", "产地已核验", "粤产 广东佛山，产地已核验"],
  ["重庆", "渝北区", "verified", "渝产", "渝", "产地已核验", "渝产 重庆渝北区，产地已核验"],
  ["湖南", "湘潭", "verified", "产地", "产", "湖南 已核验", "产地 湖南湘潭，产地已核验"],
  ["浙江", null, "self-reported", "产地", "产", "浙江 企业自报", "产地 浙江，企业自报"],
] as const)("%s %s %s", (province, city, state, name, sign, label, description) => {
  expect(originMark({ province, city }, state)).toMatchObject({ name, sign, label, description });
});

it("gives a province's own name to exactly three provinces", () => {
  const named = provinces.filter(
    (province) => originMark({ province, city: null }, "verified").name !== "产地",
  );
  expect(named).toEqual(["湖北", "广东", "重庆"]);
});
