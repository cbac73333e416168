import { expect, test } from "vitest";
import { letterView } from "./letter-view.ts";

test("links lead to this site, words stay words", () => {
  const text =
    "您好：\n\n请打开：\nhttp://127.0.0.1:0/confirm?token=a-b_c\n\n设置：http://127.0.0.1:0/workbench\nhttps://";
  const { lines, at } = letterView({
    id: "a",
    to: "a@example.org",
    subject: "s",
    text,
    at: "2026-11-21T00:05:00.000Z",
  });
  expect(lines.map(({ words, link }) => [words, link?.path])).toEqual([
    ["您好：", undefined],
    ["请打开：", undefined],
    ["", "/confirm?token=a-b_c"],
    ["设置：", "/workbench"],
    ["https://", undefined],
  ]);
  expect(at).toContain("08:05");
});
