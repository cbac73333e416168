import { expect, test } from "vitest";
import { eventPageProblems, paragraphsOf } from "./event-page.ts";

test("a page has a title and a text, both without contact data", () => {
  const fields = (title: string, text: string) =>
    eventPageProblems({ title, text }).map(({ field }) => field);
  expect(fields("参会须知", "请带样品。")).toEqual([]);
  expect(fields("", "")).toEqual(["title", "text"]);
  expect(fields("交通", "到站后请拨 13812345678")).toEqual(["text"]);
});

test("paragraphs are parted by empty lines and keep their own lines", () => {
  expect(paragraphsOf("\n第一段\n第二行  \n \n\n第二段\n")).toEqual([
    ["第一段", "第二行"],
    ["第二段"],
  ]);
  expect(paragraphsOf(" \n\n ")).toEqual([]);
});
