import { expect, test } from "vitest";
import { dayPeople, readPeopleQuestion } from "./day-people.ts";

const people = Array.from({ length: 120 }, (_, n) => ({
  participationId: "p",
  attendeeId: `a${n}`,
  name: `示例 张工${n}`,
  organisation: n < 60 ? "示例甲厂" : "示例乙厂",
  came: n % 4 === 0 ? "03-01 14:07 1号台" : "",
  pass: true,
}));
const asked = (query: string) =>
  dayPeople(people, readPeopleQuestion(new URLSearchParams(query)), "/day");

test("who has not come yet is one press away, and a list of hundreds has pages", () => {
  const { tabs, rows, pages, pagePaths } = asked("show=absent&page=2");
  expect(tabs.map(({ name, count }) => `${name} ${count}`)).toEqual([
    "全部 120",
    "未签到 90",
    "已签到 30",
  ]);
  expect([rows.length, pages]).toEqual([40, 2]);
  expect(rows.every(({ came }) => came === "")).toBe(true);
  expect(pagePaths).toEqual(["/day?show=absent#people", "/day?show=absent&page=2#people"]);
});

test("people are found by a part of their name or organisation, in every tab", () => {
  const { rows, tabs } = asked("q=乙厂&show=present");
  expect(rows).toHaveLength(15);
  expect(tabs[0]).toMatchObject({ count: 60, to: "/day?q=%E4%B9%99%E5%8E%82#people" });
});

test("a page past the end, as after the last of it came, is the last one", () => {
  expect(asked("page=9").page).toBe(3);
  expect(asked("q=nobody").rows).toEqual([]);
});
