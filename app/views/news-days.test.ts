import { expect, test } from "vitest";
import { kindTabs, newsAddress, newsDays, readNewsQuestion } from "./news-days.ts";

const news = (id: string, at: string) => ({
  id,
  kind: "match" as const,
  words: "您的需求有 1 条新匹配",
  link: "/needs/x",
  count: 1,
  at,
  read: false,
});

test("news stands under its day in China", () => {
  const items = [
    news("a", "2026-05-06T02:05:00.000Z"),
    news("b", "2026-05-05T16:00:00.000Z"),
    news("c", "2026-05-05T15:59:00.000Z"),
    news("d", "2026-05-01T01:00:00.000Z"),
  ];
  const days = newsDays(items, "2026-05-06");
  expect(days.map(({ title, lines }) => [title, lines.map(({ id, time }) => [id, time])])).toEqual([
    ["今天", [["a", "10:05"], ["b", "00:00"]]], // prettier-ignore
    ["昨天", [["c", "23:59"]]],
    ["2026年5月1日", [["d", "09:00"]]],
  ]);
});

test("the address names kind and page, and nothing in it can fail", () => {
  const read = (query: string) => readNewsQuestion(new URLSearchParams(query));
  expect(read("kind=match&page=2")).toMatchObject({ kind: "match", page: 2 });
  expect(read("kind=constructor&page=-1")).toMatchObject({ kind: null, page: 1 });
  expect(read("page=1e9").page).toBe(10_000);
  expect(newsAddress("match", 2)).toBe("/workbench/notifications?kind=match&page=2");
  expect(newsAddress(null)).toBe("/workbench/notifications");
});

test("tabs are the kinds that have news, and the one that is chosen", () => {
  const tally = [{ kind: "match" as const, all: 3, unread: 1 }];
  const tabs = kindTabs(tally, "expiry");
  expect(tabs.map(({ name, count }) => [name, count])).toEqual([
    ["全部", 3],
    ["新的匹配", 3],
    ["信息到期", 0],
  ]);
});
