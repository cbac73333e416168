import type { BookedMeeting } from "#app/domain/events/booked-meeting.ts";
import type { MatchEvent } from "#app/domain/events/event.ts";
import type { EventSide } from "#app/domain/events/instance.ts";
import { plannedStates, sideIn, type AnswerMoment } from "#app/domain/events/meeting-answer.ts";
import type { Participation } from "#app/domain/events/participation.ts";
import { slotsOf } from "#app/domain/events/timetable.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { Repositories } from "./ports.ts";
import type { Answer } from "./verb.ts";

interface OwnPlannedMeeting {
  readonly event: MatchEvent;
  readonly own: Participation;
  readonly side: EventSide;
  readonly meeting: BookedMeeting;
}

type Asking = { readonly organisationId: Id | null };

/** The approved registration of the actor's organisation, once the plan is published; nobody else's is found. */
export async function ownPlanned(
  store: Pick<Repositories, "matchEvents">,
  { organisationId }: Asking,
  eventId: Id,
): Answer<{ readonly event: MatchEvent; readonly own: Participation }> {
  if (organisationId === null) return refuse({ code: "not_found" });
  const own = await store.matchEvents.participationOf(eventId, organisationId);
  const event = own && (await store.matchEvents.byId(eventId));
  return own?.state === "approved" && event && plannedStates.includes(event.state)
    ? ok({ event, own })
    : refuse({ code: "not_found" });
}

/**
 * A planned meeting of the actor's organisation, as it is once nobody else changes meetings of its event. Meetings of
 * others, and plans that are not published, are not found.
 */
export async function takeOwnMeeting(
  store: Pick<Repositories, "matchEvents" | "eventMeetings">,
  asking: Asking,
  id: Id,
): Answer<OwnPlannedMeeting> {
  const known = await store.eventMeetings.byId(id);
  if (known) await store.eventMeetings.lock(known.eventId);
  const meeting = known && (await store.eventMeetings.byId(id));
  const seen = meeting && (await ownPlanned(store, asking, meeting.eventId));
  if (!meeting || !seen?.ok) return refuse({ code: "not_found" });
  const { event, own } = seen.value;
  const side = sideIn(meeting, own.id);
  return side ? ok({ event, own, side, meeting }) : refuse({ code: "not_found" });
}

/** What an answer at this moment depends on. */
export function answerMoment(
  event: Omit<MatchEvent, "invitationCode">,
  slotId: Id,
  now: Instant,
): AnswerMoment {
  return {
    state: event.state,
    now,
    until: event.answersUntil,
    begins: slotsOf(event).find((slot) => slot.id === slotId)?.start ?? null,
  };
}
