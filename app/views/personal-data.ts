import { memberRoleLabels, platformRoleLabels } from "#app/domain/people/actor.ts";
import { notificationKindLabels } from "#app/domain/people/notification.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";
import type { PersonalData } from "#app/use-cases/view-personal-data.ts";
import { browserName } from "./browser-name.ts";
import { outcomeLabel, verbLabels } from "./verb-labels.ts";

/** One kind of personal data: how much there is, and its newest entries in words. */
export interface DataSection {
  readonly title: string;
  readonly count: number;
  readonly lines: readonly string[];
}

/** Entries of a kind that the page shows; the download holds all of them. */
const shownLines = 10;

/** Personal data as a person reads them. */
export function dataSections(data: PersonalData): DataSection[] {
  const { account, memberships, sessions, contactCards, notifications, savedSearches, audit } =
    data;
  const section = (title: string, lines: readonly string[]): DataSection => ({
    title,
    count: lines.length,
    lines: lines.slice(0, shownLines),
  });
  return [
    section("账号", [
      `姓名：${account.name}`,
      `邮箱：${account.email}`,
      ...(account.platformRole ? [`平台身份：${platformRoleLabels[account.platformRole]}`] : []),
      `账号编号：${account.id}`,
    ]),
    section(
      "所属企业",
      memberships.map(
        ({ organisationName, role }) => `${organisationName}（${memberRoleLabels[role]}）`,
      ),
    ),
    section(
      "联系名片",
      contactCards.map(({ person, phone, email, wechat }) =>
        [person, phone, email, wechat].filter(Boolean).join("，"),
      ),
    ),
    section(
      "已登录的浏览器",
      sessions.map(
        ({ agent, createdAt, lastSeenAt }) =>
          `${browserName(agent)}：${minuteInChina(createdAt)} 登录，最近 ${minuteInChina(lastSeenAt)}`,
      ),
    ),
    section(
      "发给本人的消息",
      notifications.map(
        ({ at, kind, words }) => `${minuteInChina(at)} ${notificationKindLabels[kind]}：${words}`,
      ),
    ),
    section(
      "收藏的搜索",
      savedSearches.map(({ name }) => name),
    ),
    section(
      "操作记录",
      audit.map(
        ({ at, verb, outcome }) =>
          `${minuteInChina(at)} ${verbLabels[verb] ?? verb}（${outcomeLabel(outcome)}）`,
      ),
    ),
  ];
}
