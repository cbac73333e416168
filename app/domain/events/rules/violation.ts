import type { Meeting } from "../instance.ts";

/** The rules that every schedule obeys, in the order in which a broken one is told. */
export const scheduleRules = [
  "unknown",
  "sides",
  "people",
  "never",
  "pair-twice",
  "unavailable",
  "person-away",
  "table-closed",
  "person-twice",
  "walking",
  "table-twice",
  "cap",
  "fixed-changed",
] as const;
export type ScheduleRule = (typeof scheduleRules)[number];
export const scheduleRuleLabels: Record<ScheduleRule, string> = {
  unknown: "参会方、时段、洽谈桌已不存在",
  sides: "一场洽谈是一个需方和一个供方",
  people: "双方至少各有一人到场",
  never: "不见的两方不安排",
  "pair-twice": "同样两方只见一次",
  unavailable: "只排在双方能来的时段",
  "person-away": "只排本人在场的时段",
  "table-closed": "洽谈桌在该时段开放",
  "person-twice": "一人同时只在一桌",
  walking: "换厅留出走动时间",
  "table-twice": "一桌同时只有一场",
  cap: "不超过场数上限",
  "fixed-changed": "已确认和已锁定的洽谈不变",
};

export type Pair = Pick<Meeting, "buyerId" | "supplierId">;

/** One broken rule, in words for the host, and the meetings that break it together. */
export interface Violation {
  readonly rule: ScheduleRule;
  readonly words: string;
  readonly pairs: readonly Pair[];
}
