import type { NewsDay } from "#app/components/news-list.tsx";
import { notificationKindLabels, notificationKinds } from "#app/domain/people/notification.ts";
import type { NotificationKind } from "#app/domain/people/notification.ts";
import {
  dayInChina,
  daysBetween,
  longDay,
  minuteInChina,
  type Day,
} from "#app/domain/shared/time.ts";
import type { KindTally, Notification } from "#app/use-cases/notification-port.ts";
import { pageAsked } from "./page-number.ts";

export const newsPerPage = 30;

/** Kind and page of the list of news, from the address. */
export function readNewsQuestion(params: URLSearchParams) {
  return {
    kind: notificationKinds.find((kind) => kind === params.get("kind")) ?? null,
    page: pageAsked(params),
    perPage: newsPerPage,
  };
}

/** The address of a page of news. */
export function newsAddress(kind: NotificationKind | null, page = 1): string {
  const params = new URLSearchParams();
  if (kind) params.set("kind", kind);
  if (page > 1) params.set("page", String(page));
  const query = params.toString();
  return query ? `/workbench/notifications?${query}` : "/workbench/notifications";
}

/** News by day in China, in the order given. */
export function newsDays(items: readonly Notification[], today: Day): NewsDay[] {
  const days = new Map<Day, Notification[]>();
  for (const item of items) {
    const day = dayInChina(item.at);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days].map(([day, each]) => ({
    day,
    title: dayTitle(day, today),
    lines: each.map(({ id, kind, words, at, read }) => ({
      id,
      kind: notificationKindLabels[kind],
      words,
      at,
      time: minuteInChina(at).slice(-5),
      read,
      to: `/workbench/notifications/${id}/open`,
    })),
  }));
}

function dayTitle(day: Day, today: Day): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return "今天";
  return ago === 1 ? "昨天" : longDay(day);
}

/** All news and one tab for every kind that has any. */
export function kindTabs(tally: readonly KindTally[], current: NotificationKind | null) {
  const of = (kind: NotificationKind) => tally.find((each) => each.kind === kind)?.all ?? 0;
  const all = tally.reduce((sum, each) => sum + each.all, 0);
  return [
    { name: "全部", to: newsAddress(null), count: all, current: current === null },
    ...notificationKinds
      .filter((kind) => of(kind) > 0 || kind === current)
      .map((kind) => ({
        name: notificationKindLabels[kind],
        to: newsAddress(kind),
        count: of(kind),
        current: kind === current,
      })),
  ];
}
