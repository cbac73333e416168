import { isSeated } from "#app/domain/events/booked-meeting.ts";
import type { MatchEvent } from "#app/domain/events/event.ts";
import { toldStates } from "#app/domain/events/meeting-answer.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { tellChanged } from "./tell-schedule.ts";
import type { VerbContext } from "./verb.ts";

/**
 * Takes the planned meetings of somebody who does not come any more out of the timetable, under the event's lock. Where
 * the timetable is published they are called off and the other sides are told; drafts leave no trace.
 */
export async function dropMeetings(
  context: VerbContext,
  event: MatchEvent,
  participationId: Id,
  reason: string,
): Promise<void> {
  const { store, now } = context;
  const { state } = (await store.matchEvents.byId(event.id))!;
  const own = await store.eventMeetings.ofParticipation(participationId);
  const planned = own.filter(({ course }) => course === "planned");
  if (!toldStates.includes(state)) {
    await store.eventMeetings.remove(own.filter(isSeated).map(({ id }) => id));
    return;
  }
  for (const meeting of planned) {
    const { version } = meeting;
    const gone = { ...meeting, course: "cancelled" as const, reason };
    await store.eventMeetings.update({ ...gone, version: version + 1, updatedAt: now });
  }
  await tellChanged(context, event, planned);
}
