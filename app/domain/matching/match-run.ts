import type { Id } from "../shared/id.ts";
import type { Instant } from "../shared/time.ts";

/** All published needs matched again, one after the other in the order of their ids. */
export interface MatchRun {
  readonly id: Id;
  /** Nobody is told what it finds: the matcher or the reference data has changed, not the postings. */
  readonly quiet: boolean;
  readonly matcherVersion: number;
  readonly askedAt: Instant;
  /** Null while an older run is under way. */
  readonly startedAt: Instant | null;
  readonly finishedAt: Instant | null;
  /** The last need that is through; null before the first. */
  readonly after: Id | null;
  readonly done: number;
  /** Needs that were published when it began. */
  readonly total: number;
  /** Needs that could not be matched now: the queue tries each of them by itself. */
  readonly failed: number;
}

export const matchRunStates = ["waiting", "running", "done"] as const;
export type MatchRunState = (typeof matchRunStates)[number];
export const matchRunStateLabels: Record<MatchRunState, string> = {
  waiting: "等待",
  running: "进行中",
  done: "完成",
};

export function stateOf({ startedAt, finishedAt }: MatchRun): MatchRunState {
  if (finishedAt !== null) return "done";
  return startedAt === null ? "waiting" : "running";
}
