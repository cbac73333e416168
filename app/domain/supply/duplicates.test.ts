import { expect, test } from "vitest";
import { duplicatesOf } from "./duplicates.ts";

const offer = (id: string, title: string, model = "") => ({ id, title, model, family: "boiler" });

test("the same model comes before the same title; the posting itself and others are left out", () => {
  const mine = offer("a", "10吨蒸汽锅炉两台", "SZL10");
  const others = [
    mine,
    offer("b", "10吨蒸汽锅炉两台"),
    offer("c", "别的名字", "szl-10"),
    offer("d", "10吨蒸汽锅炉两台", "SZL20"),
    offer("e", "15吨蒸汽锅炉两台"),
  ];
  expect(duplicatesOf(mine, others).map(({ id, sameness }) => [id, sameness])).toEqual([
    ["c", "model"],
    ["b", "title"],
  ]);
});

test("a posting that is not saved yet has all of its own as others, and five are told", () => {
  const many = Array.from({ length: 8 }, (_, n) => offer(`${n}`, "同一条需求的标题"));
  expect(duplicatesOf({ ...many[0]!, id: null }, many)).toHaveLength(5);
});
