import { agendaOf } from "./agenda.ts";
import { fairnessOf, type Fairness } from "./fairness.ts";
import { pairKey, type Meeting, type SchedulingInstance } from "./instance.ts";
import { worthOfPairs } from "./pair-worth.ts";
import { checkSchedule } from "./rules/check-schedule.ts";
import type { Violation } from "./rules/violation.ts";
import type { LinearSolver } from "./scheduling/linear-model.ts";
import { search, type ScheduleProgress, type SearchEffort } from "./scheduling/search.ts";
import { unmetMusts, type UnmetMust } from "./unmet-must.ts";

/** `proven`: no schedule is better. `good`: within `gap` of the bound. `cancelled`: the best found until then. */
export const scheduleOutcomes = ["proven", "good", "cancelled"] as const;
export type ScheduleOutcome = (typeof scheduleOutcomes)[number];

export interface Schedule {
  readonly ok: true;
  readonly outcome: ScheduleOutcome;
  /** The fixed meetings, unchanged, and the new ones as drafts. */
  readonly meetings: readonly Meeting[];
  readonly points: number;
  /** No schedule of this instance that is as fair is worth more; null where a cancelled run did not get so far. */
  readonly bound: number | null;
  /** (bound - points) / bound, from 0 to 1. */
  readonly gap: number | null;
  readonly fairness: Fairness;
  readonly unmet: readonly UnmetMust[];
}

/** The fixed meetings break rules themselves: `keepValid` says which of them can stay. */
export interface ScheduleRefused {
  readonly ok: false;
  readonly violations: readonly Violation[];
}

interface ScheduleOptions {
  readonly solver: LinearSolver;
  /** The same seed gives the same schedule, unless a run is cancelled. */
  readonly seed: number;
  readonly effort?: SearchEffort;
  readonly onProgress?: (progress: ScheduleProgress) => void;
  readonly cancelled?: () => boolean;
}

/**
 * Who meets whom, when and where. Blocks its thread for as long as it takes: a large event needs about twenty seconds.
 * Throws where the result breaks a rule: a mistake of ours that must never reach a host.
 */
export function schedule(
  instance: SchedulingInstance,
  { solver, seed, effort, onProgress = () => {}, cancelled = () => false }: ScheduleOptions,
): Schedule | ScheduleRefused {
  const broken = checkSchedule(instance, instance.fixed);
  if (broken.length > 0) return { ok: false, violations: broken };
  const found = search(instance, { solver, seed, effort, onProgress, cancelled });
  const violations = checkSchedule(instance, found.meetings);
  if (violations.length > 0) throw new Error(`The schedule breaks a rule: ${violations[0]!.words}`);
  const points = pointsOf(instance, found.meetings);
  const gap = found.bound === null ? null : Math.max(0, found.bound - points) / (found.bound || 1);
  return {
    ok: true,
    outcome: found.proven ? "proven" : cancelled() ? "cancelled" : "good",
    meetings: found.meetings,
    points,
    bound: found.bound,
    gap,
    fairness: fairnessOf(instance, found.meetings, found.servedAtMost),
    unmet: unmetMusts(agendaOf(instance, found.meetings)),
  };
}

/** What a list of meetings is worth, by the weights. */
export function pointsOf(instance: SchedulingInstance, meetings: readonly Meeting[]): number {
  const worth = worthOfPairs(instance);
  return meetings.reduce((sum, meeting) => sum + (worth.get(pairKey(meeting))?.points ?? 0), 0);
}
