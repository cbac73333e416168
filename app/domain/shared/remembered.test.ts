import { expect, test } from "vitest";
import { remembered } from "./remembered.ts";

test("the last answers are remembered, and older ones are made again", () => {
  const asked: string[] = [];
  const answer = remembered(3, (text) => {
    asked.push(text);
    return { text };
  });
  const first = answer("a");
  expect(answer("a")).toBe(first);
  for (const text of ["b", "c", "d"]) answer(text);
  expect(answer("a")).toBe(first);
  expect(asked).toEqual(["a", "b", "c", "d"]);
  for (const text of ["e", "f", "g", "h", "i", "j"]) answer(text);
  expect(answer("a")).toEqual({ text: "a" });
  expect(asked.filter((text) => text === "a")).toHaveLength(2);
});
