import { expect, test } from "vitest";
import { smallVocabulary } from "../testing/small-vocabulary.ts";
import { servedInTitle, standsBeside } from "./stands-beside.ts";

const beside = (description: string) => {
  const title = "某某装置";
  return standsBeside(`${title}\n\n${description}`, title.length, smallVocabulary).map(
    ({ family }) => family,
  );
};

test.each([
  ["接在油压机后面，自动取件", "hydraulic-press"],
  ["装于行车下方使用", "crane"],
  ["激光焊机前道清洗", "laser-welder"],
  ["下道进激光焊接机", "laser-welder"],
  ["配各类空压机使用", "air-compressor"],
  ["供5吨锅炉配套用", "boiler"],
  ["只含机械手，油压机另购", "hydraulic-press"],
  ["控制柜单卖，不含锅炉", "boiler"],
  ["与油压机联线，节拍12秒", "hydraulic-press"],
  ["锅炉前级预热", "boiler"],
])("%s: it is no %s", (description, family) => {
  expect(beside(description)).toEqual([family]);
});

test.each([
  "电机与空压机主机直联",
  "锅炉配套齐全",
  "行车起重量5吨，轨道用户自备",
  "油压机后续服务及时",
  "空压机用电省三成",
  "不带余热回收的空压机可选",
])("%s: nothing stands beside", (description) => {
  expect(beside(description)).toEqual([]);
});

test.each([
  ["油压机、行车都可配，单独销售", ["hydraulic-press", "crane"]],
  ["不含炉体，锅炉改造用", ["boiler"]],
  ["单独供电，锅炉房可用", []],
])("%s is what a part sold alone is for: %j", (description, families) => {
  expect(beside(description)).toEqual(families);
});

test("the title tells what it is, and stands beside nothing", () => {
  const title = "接在锅炉后面的换热器";
  expect(standsBeside(`${title}\n\n节能`, title.length, smallVocabulary)).toEqual([]);
});

test.each([
  ["油压机送料机 三轴", ["hydraulic-press"]],
  ["锅炉给水加药泵", ["boiler"]],
  ["激光焊机检测模块", ["laser-welder"]],
  ["油压机系列", []],
  ["空压机变频电机驱动", []],
  ["锅炉 循环泵", []],
  ["永磁螺杆空压机", []],
])("%s serves %j", (title, families) => {
  expect(servedInTitle(title, smallVocabulary)).toEqual(families);
});
