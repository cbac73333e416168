import type { BookedMeeting } from "#app/domain/events/booked-meeting.ts";
import type { EventSide } from "#app/domain/events/instance.ts";
import { isConfirmed, sideIn } from "#app/domain/events/meeting-answer.ts";
import { recordingBarred, type MeetingNote } from "#app/domain/events/meeting-note.ts";
import type { Attendee } from "#app/domain/events/participation.ts";
import { placeWords } from "#app/domain/events/place-words.ts";
import { slotsOf } from "#app/domain/events/timetable.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { publicEvent, type PublicEvent } from "./hosted-event.ts";
import { ownPlanned } from "./own-plan.ts";
import { sittingOf } from "./planned-meetings.ts";
import { question } from "./verb.ts";

interface OwnTable {
  readonly event: PublicEvent;
  readonly meeting: BookedMeeting;
  readonly side: EventSide;
  readonly other: { readonly id: Id; readonly name: string };
  readonly place: string;
  /** Who sits there for each side; of the other side only once both have said yes. */
  readonly people: Readonly<Record<"own" | "other", readonly Attendee[]>>;
  readonly note: MeetingNote | null;
  /** Why nothing can be recorded; null when it can. */
  readonly barred: string | null;
}

/** One meeting at its table, for either side, with the side's own note. */
export const viewEventMeeting = question<{ readonly eventId: Id; readonly id: Id }, OwnTable>({
  name: "view-event-meeting",
  access: "viewer",
  async answer(context, { eventId, id }) {
    const { now } = context;
    const { store } = context.ports;
    const meeting = await store.eventMeetings.byId(id);
    if (meeting?.eventId !== eventId) return refuse({ code: "not_found" });
    const found = await ownPlanned(store, context, eventId);
    if (!found.ok) return found;
    const { event, own } = found.value;
    const side = sideIn(meeting, own.id);
    if (!side) return refuse({ code: "not_found" });
    const otherId = side === "buyer" ? meeting.supplierId : meeting.buyerId;
    const other = await store.matchEvents.participation(otherId);
    if (!other) return refuse({ code: "not_found" });
    const [organisations, note] = await Promise.all([
      store.people.organisations([other.organisationId]),
      store.meetingNotes.of(id, side),
    ]);
    const slot = slotsOf(event).find((each) => each.id === meeting.slotId);
    return ok({
      event: publicEvent(event),
      meeting,
      side,
      other: {
        id: other.organisationId,
        name: organisations.get(other.organisationId)?.name ?? "",
      },
      place: placeWords(event, meeting),
      people: {
        own: sittingOf(own, meeting),
        other: isConfirmed(meeting) ? sittingOf(other, meeting) : [],
      },
      note,
      barred: recordingBarred(event, meeting, slot, now),
    });
  },
});
