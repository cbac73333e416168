import type { Id } from "../shared/id.ts";

/** What the workbench and the mail tell people about; each kind can be switched off for mail and for the workbench. */
export const notificationKinds = [
  "review",
  "trust",
  "membership",
  "inquiry",
  "match",
  "saved-search",
  "expiry",
  "old-asset",
  "event",
  "import",
  "review-queue",
] as const;
export type NotificationKind = (typeof notificationKinds)[number];
export const notificationKindLabels: Record<NotificationKind, string> = {
  review: "审核结果",
  trust: "企业核验",
  membership: "成员与加入申请",
  inquiry: "对接消息",
  match: "新的匹配",
  "saved-search": "收藏的搜索有新结果",
  expiry: "信息到期",
  "old-asset": "在役设备体检结果变化",
  event: "对接会",
  import: "表格导入",
  "review-queue": "待审核事项",
};

/** All members of an organisation, one person, or all reviewers. */
export type Audience =
  { readonly organisationId: Id } | { readonly userId: Id } | { readonly staff: true };

/**
 * One piece of news. News of one kind and key that nobody has read yet is told once, with the newest
 * words and a count: never contact data, never the words of a message.
 */
export interface News {
  readonly to: Audience;
  readonly kind: NotificationKind;
  /** What it is about, an id mostly: the coalescing key within the kind. */
  readonly key: string;
  /** One sentence; where it names a number, made from the count that came together. */
  readonly words: string | ((count: number) => string);
  /** How many things it is about; 1 unless said. */
  readonly amount?: number;
  /** Path on this site: /workbench/listings/… */
  readonly link: string;
}
