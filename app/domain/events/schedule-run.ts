import type { Id } from "../shared/id.ts";
import type { Instant } from "../shared/time.ts";
import type { Fairness } from "./fairness.ts";
import type { Meeting } from "./instance.ts";
import type { ScheduleOutcome } from "./schedule.ts";
import type { ScheduleStage } from "./scheduling/search.ts";
import type { UnmetMust } from "./unmet-must.ts";

export const scheduleRunStates = ["waiting", "running", "done", "cancelled", "failed"] as const;
export type ScheduleRunState = (typeof scheduleRunStates)[number];
export const scheduleRunStateLabels: Record<ScheduleRunState, string> = {
  waiting: "排队中",
  running: "正在排期",
  done: "已完成",
  cancelled: "已取消",
  failed: "没有完成",
};

/** States of which an event has one run at most. */
export const unfinishedRunStates: readonly ScheduleRunState[] = ["waiting", "running"];

/**
 * What happened to the event while the schedule was worked out. none: nothing. again: the run began anew once.
 * fitted: it changed again, so that meetings which could not stay were left out.
 */
export const scheduleFits = ["none", "again", "fitted"] as const;
export type ScheduleFit = (typeof scheduleFits)[number];

export interface ScheduleReport {
  readonly outcome: ScheduleOutcome;
  /** Meetings in the timetable, the fixed ones included. */
  readonly meetings: number;
  readonly points: number;
  /** Null where a run that ended early did not get so far, or where the schedule was fitted afterwards. */
  readonly bound: number | null;
  /** From 0 to 1. */
  readonly gap: number | null;
  readonly fairness: Fairness;
  readonly unmet: readonly UnmetMust[];
  /** Confirmed and locked meetings that stay in their slot at another table. */
  readonly reseated: readonly { readonly before: Meeting; readonly after: Meeting }[];
  /** Confirmed and locked meetings that could not stay, with the rules they break in words. */
  readonly dropped: readonly { readonly meeting: Meeting; readonly words: readonly string[] }[];
  readonly fit: ScheduleFit;
}

/** One run of the scheduler over an event. */
export interface ScheduleRun {
  readonly id: Id;
  readonly eventId: Id;
  readonly state: ScheduleRunState;
  readonly stage: ScheduleStage | null;
  /** Of the whole run, from 0 to 1. */
  readonly share: number;
  readonly seed: number;
  /** Somebody asked to end it early with the best timetable found until then. */
  readonly early: boolean;
  readonly report: ScheduleReport | null;
  /** Why it did not come to an end; empty otherwise. */
  readonly reason: string;
  readonly startedBy: string;
  readonly askedAt: Instant;
  readonly startedAt: Instant | null;
  /** The last sign of life. */
  readonly seenAt: Instant;
  readonly finishedAt: Instant | null;
}

/** Without a sign of life for so long nobody works on a run any more. */
const silentSeconds = 120;

/** Whether a run that is not finished was left behind, by a killed process for instance. */
export function isSilent({ state, seenAt }: ScheduleRun, now: Instant): boolean {
  const seconds = (Date.parse(now) - Date.parse(seenAt)) / 1000;
  return unfinishedRunStates.includes(state) && seconds > silentSeconds;
}

/** How good a schedule is, as a host understands it. */
export function gapWords({ outcome, gap }: Pick<ScheduleReport, "outcome" | "gap">): string {
  if (outcome === "proven") return "已证明没有更好的安排";
  if (gap === null) return "提前结束，没有算出上限";
  const percent = Math.ceil(gap * 1000) / 10;
  const early = outcome === "cancelled" ? "提前结束，" : "";
  return percent === 0
    ? `${early}与上限相同`
    : `${early}离上限最多差 ${percent}%，再好也好不过这么多`;
}
