import { expect, it } from "vitest";
import { vocabulary } from "#tests/contracts/search-world.ts";
import { createAnalysis } from "./analysis.ts";

const { nearFamilies } = createAnalysis(vocabulary);

it("are the named family, its kinds, what it is a kind of and what it is confused with", () => {
  expect(nearFamilies("空压机 湖北").slice(0, 3)).toEqual([
    "air-compressor",
    "screw-air-compressor",
    "air-dryer",
  ]);
  expect(nearFamilies("螺杆空压机").slice(0, 2)).toEqual([
    "screw-air-compressor",
    "air-compressor",
  ]);
});

it("are those of every machine that a name may mean", () => {
  expect(nearFamilies("螺杆机")).toEqual(
    expect.arrayContaining(["screw-air-compressor", "chiller"]),
  );
});

it("are found by a use, by part of a name and in pinyin where no machine is named", () => {
  expect(nearFamilies("电池顶盖")[0]).toBe("laser-welder");
  expect(nearFamilies("激光悍接")[0]).toBe("laser-welder");
  expect(nearFamilies("zhusuji")).toEqual(["injection-molding-machine"]);
  expect(nearFamilies("不存在的词")).toEqual([]);
});
