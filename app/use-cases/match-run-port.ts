import type { MatchRun } from "#app/domain/matching/match-run.ts";

/** Runs over all needs. */
export interface MatchRuns {
  /** Nothing when one of the same kind has not begun yet; forgets all but the newest. */
  ask(run: MatchRun): Promise<void>;
  /** The oldest that is not finished; null when there is none. */
  unfinished(): Promise<MatchRun | null>;
  save(run: MatchRun): Promise<void>;
  /** Newest first. */
  recent(limit: number): Promise<readonly MatchRun[]>;
}
