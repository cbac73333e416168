import { expect, test } from "vitest";
import type { WishKind } from "#app/domain/events/instance.ts";
import {
  counterpartList,
  counterpartQuestion,
  counterpartsPerPage,
  wishPressed,
  type CounterpartRow,
} from "./counterpart-list.ts";

const row = (n: number, wish: WishKind | null = null, fits = false): CounterpartRow => ({
  id: `p${n}`,
  name: `示例企业${n}`,
  place: n % 2 ? "湖北武汉" : "广东佛山",
  brings: [{ id: `l${n}`, title: `数控车床 CK${n}`, to: `/equipment/l${n}` }],
  pair: fits
    ? {
        tier: "硬性要求全部满足",
        ours: { id: "n", title: "需求", to: "/needs/n" },
        theirs: { id: `l${n}`, title: "车床", to: `/equipment/l${n}` },
        to: "/needs/n#matches",
        lines: [],
      }
    : null,
  more: 0,
  wish,
});
const rows = Array.from({ length: 120 }, (_, n) =>
  row(n + 1, n === 0 ? "must" : n === 1 ? "never" : null, n < 10),
);
const ask = (address: string) =>
  counterpartList(rows, counterpartQuestion(new URLSearchParams(address)));

test("a long list comes in pages, each row once, in the order of matches", () => {
  const { pages, pagePaths } = ask("");
  const ids = pagePaths.flatMap((path) => ask(path).rows.map(({ id }) => id));
  expect(pages).toBe(120 / counterpartsPerPage);
  expect(ids).toEqual(rows.map(({ id }) => id));
  expect(ask("page=99").page).toBe(pages);
});

test("filters count what is found by name, place or what is brought", () => {
  const counts = (address: string) =>
    Object.fromEntries(ask(address).filters.map(({ label, count }) => [label, count]));
  expect(counts("")).toEqual({ 全部: 120, 有匹配: 10, 必见: 1, 想见: 0, 不见: 1, 未选择: 118 });
  expect(counts("q=佛山 ck2")).toMatchObject({ 有匹配: 1, 不见: 1 });
  expect(ask("q=CK120").rows.map(({ id }) => id)).toEqual(["p120"]);
});

test("other orders keep the search, and the way back forgets what was done", () => {
  const page = ask("q=佛山&show=fit&was=p2.must");
  expect(page.sorts.find(({ label }) => label === "名称")!.to).toBe(
    `?${new URLSearchParams({ q: "佛山", show: "fit", sort: "name" }).toString()}`,
  );
});

test("what was just changed stays in sight with its undo, whatever the filter says", () => {
  const page = ask("show=none&was=p1.none");
  expect(page.rows.map(({ id }) => id)).toContain("p1");
  expect(page.done).toEqual({ id: "p1", words: "已把示例企业1设为必见", undo: "p1.none" });
  expect(ask("was=nobody.must").done).toBeNull();
});

test("only what a button can send is a wish", () => {
  expect(wishPressed("p1.must")).toEqual({ toId: "p1", kind: "must" });
  expect(wishPressed("p1.none")).toEqual({ toId: "p1", kind: null });
  expect(["", "p1", "p1.often", ".must"].map(wishPressed)).toEqual([null, null, null, null]);
});
