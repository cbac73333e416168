import type { ScheduleChange, ScheduleChangeState } from "#app/domain/events/schedule-change.ts";
import type { SchedulingInstance } from "#app/domain/events/instance.ts";
import type { Schedule, ScheduleRefused } from "#app/domain/events/schedule.ts";
import type { ScheduleRun } from "#app/domain/events/schedule-run.ts";
import type { ScheduleProgress } from "#app/domain/events/scheduling/search.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";

/** Runs of the scheduler, changes by hand, and closed tables. */
export interface EventSchedules {
  /** False when a run of the event is not finished yet. */
  insertRun(run: ScheduleRun): Promise<boolean>;
  run(id: Id): Promise<ScheduleRun | null>;
  /** Newest first. */
  runs(eventId: Id, limit: number): Promise<readonly ScheduleRun[]>;
  /** A sign of life; gives whether somebody wants it to end early, or null when it is finished already. */
  noteProgress(
    id: Id,
    progress: Pick<ScheduleRun, "stage" | "share">,
    at: Instant,
  ): Promise<{ readonly early: boolean } | null>;
  /** False when it is finished already. */
  askEarlyEnd(id: Id): Promise<boolean>;
  /** False when it is finished already, whoever finished it. */
  finishRun(
    id: Id,
    end: Pick<ScheduleRun, "state" | "report" | "reason">,
    at: Instant,
  ): Promise<boolean>;

  /** Newest first. */
  changes(eventId: Id, limit: number): Promise<readonly ScheduleChange[]>;
  /** What was taken back before becomes history; the oldest changes are forgotten. */
  addChange(change: ScheduleChange): Promise<void>;
  markChange(id: Id, state: ScheduleChangeState): Promise<void>;
  /** No change until now can be undone or made again. */
  settleChanges(eventId: Id): Promise<void>;

  /** Slots in which a table is closed, by table. */
  closures(eventId: Id): Promise<ReadonlyMap<Id, readonly Id[]>>;
  saveClosure(eventId: Id, tableId: Id, slotIds: readonly Id[]): Promise<void>;
}

interface SchedulerOptions {
  /** The same seed gives the same schedule, unless the run ends early. */
  readonly seed: number;
  readonly onProgress: (progress: ScheduleProgress) => void;
  /** Ends the run early with the best schedule found until then. */
  readonly signal: AbortSignal;
}

/** Works out a schedule beside everything else that the process does. */
export type Scheduler = (
  instance: SchedulingInstance,
  options: SchedulerOptions,
) => Promise<Schedule | ScheduleRefused>;
