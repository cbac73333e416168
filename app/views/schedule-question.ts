import { pageAsked } from "./page-number.ts";

/** What of a timetable is looked at: the parts of the address. */
export const scheduleViews = ["grid", "people", "unmet", "tables"] as const;
export type ScheduleView = (typeof scheduleViews)[number];
export const scheduleViewLabels: Record<ScheduleView, string> = {
  grid: "时间表",
  people: "按企业",
  unmet: "没排上的必见",
  tables: "桌位",
};

export interface ScheduleQuestion {
  readonly view: ScheduleView;
  readonly room: string;
  readonly session: string;
  /** A participation; empty for all. */
  readonly who: string;
  /** The meeting that is looked at or moved. */
  readonly meeting: string;
  /** Chosen beforehand for a meeting that is added by hand. */
  readonly buyer: string;
  readonly supplier: string;
  readonly page: number;
}

export function readScheduleQuestion(search: URLSearchParams): ScheduleQuestion {
  const word = (name: string) => (search.get(name) ?? "").slice(0, 60);
  return {
    view: scheduleViews.find((each) => each === search.get("view")) ?? "grid",
    room: word("room"),
    session: word("session"),
    who: word("who"),
    meeting: word("meeting"),
    buyer: word("buyer"),
    supplier: word("supplier"),
    page: pageAsked(search),
  };
}

/** The address with some parts changed; an empty part is left out. */
export function scheduleHref(
  path: string,
  question: ScheduleQuestion,
  changed: Partial<ScheduleQuestion>,
): string {
  const { view, page, ...rest } = { ...question, ...changed };
  const parts = Object.entries({
    ...(view !== "grid" && { view }),
    ...rest,
    ...(page > 1 && { page: String(page) }),
  }).filter(([, value]) => value !== "");
  const query = new URLSearchParams(parts).toString();
  return query ? `${path}?${query}` : path;
}

/** What has just been done, in words; by the word that stands in the address after it. */
export const scheduleTold: Readonly<Record<string, string>> = {
  cancel: "已取消这次排期，时间表没有改动。",
  move: "已移动。",
  add: "已添加。",
  remove: "已移除，可以撤销。",
  lock: "已锁定，再次排期时不变。",
  unlock: "已解锁。",
  people: "已换人。",
  undo: "已撤销。",
  redo: "已重做。",
  "close-table": "桌位已更新。",
  publish: "洽谈安排已发布，参会企业已收到通知。",
  unpublish: "洽谈安排已撤回。",
};
