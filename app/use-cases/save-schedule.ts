import type { BookedMeeting } from "#app/domain/events/booked-meeting.ts";
import type { MatchEvent } from "#app/domain/events/event.ts";
import { agendaOf } from "#app/domain/events/agenda.ts";
import { fairnessOf } from "#app/domain/events/fairness.ts";
import { pairKey, type Meeting } from "#app/domain/events/instance.ts";
import { keepValid } from "#app/domain/events/keep-valid.ts";
import { differenceOf, type ScheduleDifference } from "#app/domain/events/schedule-difference.ts";
import type { ScheduleFit, ScheduleReport, ScheduleRun } from "#app/domain/events/schedule-run.ts";
import { pointsOf, type Schedule } from "#app/domain/events/schedule.ts";
import { unmetMusts } from "#app/domain/events/unmet-must.ts";
import type { EventInstance } from "./event-instance.ts";
import { tellRescheduled } from "./tell-schedule.ts";
import type { VerbContext } from "./verb.ts";

type Context = Pick<VerbContext, "store" | "ports" | "now">;

const open = { buyer: "open", supplier: "open" } as const;

/**
 * Writes a schedule over the meetings of its event, under the event's lock, and finishes its run; nothing is written
 * where somebody finished the run meanwhile. Whoever was shown the old timetable is told.
 */
export async function saveSchedule(
  context: Context,
  run: ScheduleRun,
  current: EventInstance,
  found: Schedule,
  fit: ScheduleFit,
): Promise<void> {
  const { store, now } = context;
  const meetings = fit === "fitted" ? fitted(current, found.meetings) : found.meetings;
  const report = reportOf(current, found, meetings, fit);
  const finished = await store.eventSchedules.finishRun(
    run.id,
    { state: "done", report, reason: "" },
    now,
  );
  if (!finished) return;
  const event = (await store.matchEvents.byId(run.eventId))!;
  const difference = differenceOf(current.seated, meetings);
  await write(context, event, current, difference);
  await store.eventSchedules.settleChanges(event.id);
  if (event.state === "scheduled") await tellRescheduled(context, event, difference);
}

/** What can stay of a schedule that was made for the event as it was a moment ago; who has declined since is left alone. */
function fitted(
  { instance, over }: EventInstance,
  planned: readonly Meeting[],
): readonly Meeting[] {
  const settled = new Set([...over, ...instance.fixed.map(pairKey)]);
  const { kept, reseated } = keepValid(instance, [
    ...instance.fixed.map((meeting): Meeting => ({ ...meeting, state: "locked" })),
    ...planned
      .filter((meeting) => !settled.has(pairKey(meeting)))
      .map((meeting): Meeting => ({ ...meeting, state: "confirmed" })),
  ]);
  return [...kept, ...reseated.map(({ after }) => after)];
}

function reportOf(
  { instance, kept }: EventInstance,
  found: Schedule,
  meetings: readonly Meeting[],
  fit: ScheduleFit,
): ScheduleReport {
  const { reseated, dropped } = kept;
  const lost = dropped.map(({ meeting, violations }) => ({
    meeting,
    words: violations.map(({ words }) => words),
  }));
  const common = { meetings: meetings.length, reseated, dropped: lost, fit };
  if (fit !== "fitted") {
    const { outcome, points, bound, gap, fairness, unmet } = found;
    return { ...common, outcome, points, bound, gap, fairness, unmet };
  }
  return {
    ...common,
    outcome: "good",
    points: pointsOf(instance, meetings),
    bound: null,
    gap: null,
    fairness: fairnessOf(instance, meetings, null),
    unmet: unmetMusts(agendaOf(instance, meetings)),
  };
}

async function write(
  { store, ports, now }: Context,
  event: MatchEvent,
  { kept }: EventInstance,
  { added, changed, removed }: ScheduleDifference,
): Promise<void> {
  const reseated = new Set(kept.reseated.map(({ after }) => pairKey(after)));
  const reasons = new Map(
    kept.dropped.map(({ meeting, violations }) => [pairKey(meeting), violations[0]?.words ?? ""]),
  );
  const gone = (meeting: BookedMeeting) => ({
    ...meeting,
    course: "cancelled" as const,
    reason: reasons.get(pairKey(meeting)) || "重新排期后排不下",
  });
  const moved = ({ before, after }: (typeof changed)[number]): BookedMeeting => {
    const { slotId, tableId, peopleIds } = after;
    const place = { ...before, slotId, tableId, peopleIds };
    // Who agreed to a time need not agree to another table again.
    return reseated.has(pairKey(after)) ? place : { ...place, state: "draft", answers: open };
  };
  // Drafts that nobody was shown leave no trace.
  const shown = event.state === "scheduled";
  if (!shown) await store.eventMeetings.remove(removed.map(({ id }) => id));
  const updates = [...changed.map(moved), ...(shown ? removed.map(gone) : [])];
  for (const meeting of updates)
    await store.eventMeetings.update({ ...meeting, version: meeting.version + 1, updatedAt: now });
  await store.eventMeetings.insert(
    added.map(({ buyerId, supplierId, slotId, tableId, peopleIds }) => ({
      id: ports.newId(),
      eventId: event.id,
      buyerId,
      supplierId,
      slotId,
      tableId,
      peopleIds,
      state: "draft",
      answers: open,
      course: "planned",
      reason: "",
      version: 1,
      updatedAt: now,
    })),
  );
}
