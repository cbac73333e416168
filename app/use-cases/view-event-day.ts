import type { BookedMeeting } from "#app/domain/events/booked-meeting.ts";
import type { SettledCheckIn } from "#app/domain/events/check-in.ts";
import { placeWords } from "#app/domain/events/place-words.ts";
import type { SeatOffer } from "#app/domain/events/seat-offer.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Day } from "#app/domain/shared/time.ts";
import { attendanceOf, type ExpectedPerson } from "./event-attendance.ts";
import type { EventDay } from "./event-day-port.ts";
import { eventDayOf } from "./event-day-of.ts";
import { hostedEvent, publicEvent, type PublicEvent } from "./hosted-event.ts";
import { question } from "./verb.ts";

interface HostedDay {
  readonly event: PublicEvent;
  readonly day: EventDay;
  readonly people: readonly ExpectedPerson[];
  /** The day of the event on which people are said to have come; null where there is only one. */
  readonly cameOn: Day | null;
  /** Scans that let nobody in for the first time, in the order of time. */
  readonly doubtful: readonly SettledCheckIn[];
  readonly missed: readonly {
    readonly meeting: BookedMeeting;
    readonly place: string;
    readonly offers: readonly SeatOffer[];
  }[];
  /** Names of organisations, by the id of the participation. */
  readonly names: ReadonlyMap<Id, string>;
}

/** The day of an own event: who came, with which passes, what was doubtful at the desks, and tables that became free. */
export const viewEventDay = question<{ readonly id: Id }, HostedDay>({
  name: "view-event-day",
  access: "viewer",
  async answer(context, { id }) {
    const { store } = context.ports;
    const found = await hostedEvent(store, context, id);
    if (!found.ok) return found;
    const event = found.value;
    const [day, attendance, meetings, offers] = await Promise.all([
      eventDayOf(store, id),
      attendanceOf(store, event, context.now),
      store.eventMeetings.ofEvent(id),
      store.seatOffers.ofEvent(id),
    ]);
    return ok({
      event: publicEvent(event),
      day,
      people: attendance.people,
      cameOn: attendance.days.length > 1 ? attendance.day : null,
      doubtful: [...attendance.settled.values()].filter(({ outcome }) => outcome !== "counted"),
      missed: meetings
        .filter(({ course }) => course === "missed")
        .map((meeting) => ({
          meeting,
          place: placeWords(event, meeting),
          offers: offers.filter(({ freedById }) => freedById === meeting.id),
        })),
      names: new Map(
        attendance.people.map(({ participation, organisation }) => [
          participation.id,
          organisation.name,
        ]),
      ),
    });
  },
});
