import { agendaOf } from "#app/domain/events/agenda.ts";
import type { MatchEvent } from "#app/domain/events/event.ts";
import { checkSchedule } from "#app/domain/events/rules/check-schedule.ts";
import type { Violation } from "#app/domain/events/rules/violation.ts";
import type { ScheduleChange } from "#app/domain/events/schedule-change.ts";
import type { ScheduleRun } from "#app/domain/events/schedule-run.ts";
import { fairnessOf, type Fairness } from "#app/domain/events/fairness.ts";
import { pointsOf } from "#app/domain/events/schedule.ts";
import { unmetMusts, type UnmetMust } from "#app/domain/events/unmet-must.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import { ok } from "#app/domain/shared/result.ts";
import { eventInstance, plainMeeting, type EventInstance } from "./event-instance.ts";
import { hostedEvent } from "./hosted-event.ts";
import { memberNames } from "./member-names.ts";
import { question } from "./verb.ts";

/** The host's schedule desk. What is unmet and broken is said of the timetable as it stands, changes by hand included. */
export interface ScheduleDesk {
  readonly event: MatchEvent;
  readonly current: EventInstance;
  /** The newest run; null before the first. */
  readonly run: ScheduleRun | null;
  /** The newest run that came to a timetable. */
  readonly lastDone: ScheduleRun | null;
  readonly points: number;
  readonly fairness: Fairness;
  readonly unmet: readonly UnmetMust[];
  readonly broken: readonly Violation[];
  /** Newest first. */
  readonly changes: readonly ScheduleChange[];
  readonly waiting: number;
  readonly now: Instant;
  /** Of the host's people, by id. */
  readonly names: ReadonlyMap<string, string>;
}

const shownRuns = 10;
const shownChanges = 20;

export const viewSchedule = question<{ readonly id: Id }, ScheduleDesk>({
  name: "view-schedule",
  access: "viewer",
  async answer({ ports: { store }, organisationId, now }, { id }) {
    const found = await hostedEvent(store, { organisationId }, id);
    if (!found.ok) return found;
    const event = found.value;
    const [current, runs, changes, all, names] = await Promise.all([
      eventInstance(store, event),
      store.eventSchedules.runs(id, shownRuns),
      store.eventSchedules.changes(id, shownChanges),
      store.matchEvents.participations(id),
      memberNames(store, event.hostId),
    ]);
    const meetings = current.seated.map(plainMeeting);
    return ok({
      event,
      current,
      run: runs[0] ?? null,
      lastDone: runs.find(({ state }) => state === "done") ?? null,
      points: pointsOf(current.instance, meetings),
      fairness: fairnessOf(current.instance, meetings, null),
      unmet: unmetMusts(agendaOf(current.instance, meetings)),
      broken: checkSchedule({ ...current.instance, fixed: [] }, meetings),
      changes,
      waiting: all.filter(({ state }) => state === "asked").length,
      now,
      names,
    });
  },
});
