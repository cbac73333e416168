import { expect, test } from "vitest";
import { newsLetter } from "./news-letter.ts";

const site = "https://duijie.example";
const line = (id: string, kind: "match" | "inquiry", words: string) => ({ id, kind, words });

test("one piece of news is the subject itself", () => {
  const { subject, text } = newsLetter(
    { name: "小林" },
    [line("n1", "inquiry", "示例厂发来对接")],
    site,
  );
  expect(subject).toBe("对接：示例厂发来对接");
  expect(text).toContain("小林，您好：");
  expect(text).toContain(`· 示例厂发来对接\n  ${site}/workbench/notifications/n1/open`);
  expect(text).toContain(`${site}/workbench/notifications/settings`);
});

test("several stand by kind, in one letter", () => {
  const lines = [line("m1", "match", "甲"), line("i1", "inquiry", "乙"), line("m2", "match", "丙")];
  const { subject, text } = newsLetter({ name: "小林" }, lines, site);
  expect(subject).toBe("对接：3 条新消息");
  expect(text.match(/【.+】/g)).toEqual(["【对接消息】", "【新的匹配】"]);
  expect(text.indexOf("甲")).toBeLessThan(text.indexOf("丙"));
});

test("a long letter says how many more there are", () => {
  const lines = Array.from({ length: 45 }, (_, n) => line(`m${n}`, "match", `第 ${n} 条`));
  const { text } = newsLetter({ name: "小林" }, lines, site);
  expect(text.match(/^· /gm)).toHaveLength(30);
  expect(text).toContain(`还有 15 条，请到消息页查看：${site}/workbench/notifications`);
});
