import { wishKindLabels, wishKinds, type WishKind } from "#app/domain/events/instance.ts";
import type { BroughtTitle } from "#app/use-cases/event-brought.ts";
import type { PairWords } from "./meeting-words.ts";
import { pageAsked } from "./page-number.ts";

export interface CounterpartRow {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly brings: readonly BroughtTitle[];
  /** The best pair of what both bring; null where nothing fits. */
  readonly pair: PairWords | null;
  /** Further pairs that fit. */
  readonly more: number;
  readonly wish: WishKind | null;
}

export const counterpartFilters = ["all", "fit", ...wishKinds, "none"] as const;
export type CounterpartFilter = (typeof counterpartFilters)[number];
const filterLabels: Record<CounterpartFilter, string> = {
  all: "全部",
  fit: "有匹配",
  ...wishKindLabels,
  none: "未选择",
};

export const counterpartSorts = ["match", "name", "place"] as const;
export type CounterpartSort = (typeof counterpartSorts)[number];
const sortLabels: Record<CounterpartSort, string> = {
  match: "匹配",
  name: "名称",
  place: "地区",
};

export const counterpartsPerPage = 30;

/** What of the list is asked for, from the address. */
export interface CounterpartQuestion {
  readonly q: string;
  readonly show: CounterpartFilter;
  readonly sort: CounterpartSort;
  readonly page: number;
  /** Whose wish was just changed, and what it was before. */
  readonly was: { readonly id: string; readonly kind: WishKind | null } | null;
}

export function counterpartQuestion(params: URLSearchParams): CounterpartQuestion {
  const [id = "", kind = ""] = (params.get("was") ?? "").split(".");
  const known = wishKinds.find((each) => each === kind) ?? null;
  return {
    q: (params.get("q") ?? "").trim().slice(0, 60),
    show: counterpartFilters.find((each) => each === params.get("show")) ?? "all",
    sort: counterpartSorts.find((each) => each === params.get("sort")) ?? "match",
    page: pageAsked(params),
    was: id === "" || (known === null && kind !== "none") ? null : { id, kind: known },
  };
}

/** The address of the list with something asked otherwise; what was done before is forgotten. */
function search(asked: CounterpartQuestion, change: Partial<CounterpartQuestion>): string {
  const { q, show, sort, page } = { ...asked, page: 1, ...change };
  const params = new URLSearchParams();
  if (q !== "") params.set("q", q);
  if (show !== "all") params.set("show", show);
  if (sort !== "match") params.set("sort", sort);
  if (page > 1) params.set("page", String(page));
  return `?${params.toString()}`;
}

/** One page of the rows that are asked for; they come in the order of their match. */
export function counterpartList(rows: readonly CounterpartRow[], asked: CounterpartQuestion) {
  const { q, show, sort, was } = asked;
  const found = rows.filter((row) => says(row, q));
  const shown = found.filter((row) => isIn(row, show) || row.id === was?.id);
  const ordered = sort === "match" ? shown : [...shown].sort((a, b) => byWords(a[sort], b[sort]));
  const pages = Math.max(1, Math.ceil(ordered.length / counterpartsPerPage));
  const page = Math.min(asked.page, pages);
  const changed = was && rows.find(({ id }) => id === was.id);
  return {
    q,
    show,
    sort,
    all: rows.length,
    found: ordered.length,
    rows: ordered.slice((page - 1) * counterpartsPerPage, page * counterpartsPerPage),
    filters: counterpartFilters.map((each) => ({
      label: filterLabels[each],
      count: found.filter((row) => isIn(row, each)).length,
      to: search(asked, { show: each }),
      current: each === show,
    })),
    sorts: counterpartSorts.map((each) => ({
      label: sortLabels[each],
      to: search(asked, { sort: each }),
      current: each === sort,
    })),
    musts: rows.filter(({ wish }) => wish === "must").length,
    page,
    pages,
    pagePaths: Array.from({ length: pages }, (_, n) => search(asked, { page: n + 1 })),
    /** What was just done, with what takes it back. */
    done:
      was && changed
        ? {
            id: was.id,
            words: changed.wish
              ? `已把${changed.name}设为${wishKindLabels[changed.wish]}`
              : `已取消对${changed.name}的选择`,
            undo: `${was.id}.${was.kind ?? "none"}`,
          }
        : null,
  };
}

export type CounterpartListView = ReturnType<typeof counterpartList>;

function says(row: CounterpartRow, q: string): boolean {
  if (q === "") return true;
  const text = [row.name, row.place, ...row.brings.map(({ title }) => title)].join("\n");
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word));
}

function isIn(row: CounterpartRow, show: CounterpartFilter): boolean {
  if (show === "all") return true;
  if (show === "fit") return row.pair !== null;
  return show === "none" ? row.wish === null : row.wish === show;
}

const collator = new Intl.Collator("zh-CN");
const byWords = (a: string, b: string) => collator.compare(a, b);

/** A pressed wish as its button sends it: participation and kind; null for what nobody could press. */
export function wishPressed(
  value: string,
): { readonly toId: string; readonly kind: WishKind | null } | null {
  const [toId = "", said = ""] = value.split(".");
  const kind = wishKinds.find((each) => each === said) ?? null;
  return toId === "" || (kind === null && said !== "none") ? null : { toId, kind };
}
