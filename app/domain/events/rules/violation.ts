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

export type Pair = Pick<Meeting, "buyerId" | "supplierId">;

/** One broken rule, in words for the host, and the meetings that break it together. */
export interface Violation {
  readonly rule: ScheduleRule;
  readonly words: string;
  readonly pairs: readonly Pair[];
}
