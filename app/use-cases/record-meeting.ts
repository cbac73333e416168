import {
  noteLimit,
  recordingBarred,
  type MeetingOutcome,
} from "#app/domain/events/meeting-note.ts";
import { brokenBy } from "#app/domain/events/rules/broken-by.ts";
import { lapseWords } from "#app/domain/events/seat-offer.ts";
import { slotsOf } from "#app/domain/events/timetable.ts";
import { contactProblems } from "#app/domain/shared/contact-problems.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { eventInstance } from "./event-instance.ts";
import { lapseOffers } from "./offer-seats.ts";
import { takeOwnMeeting } from "./own-plan.ts";
import { verb } from "./verb.ts";

interface Recording {
  /** The meeting's. */
  readonly id: Id;
  /** The two sat together. */
  readonly held: boolean;
  /** Null: as it was. */
  readonly outcome: MeetingOutcome | null;
  /** Null: as they were. */
  readonly words: string | null;
}

/** What one side writes down at the table: that they met, how it ended, a note of its own. */
export const recordMeeting = verb<Recording, { readonly eventId: Id }>({
  name: "record-meeting",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, held, outcome, words }) {
    const { store, now } = context;
    const found = await takeOwnMeeting(store, context, id);
    if (!found.ok) return found;
    const { event, side, meeting } = found.value;
    const slot = slotsOf(event).find((each) => each.id === meeting.slotId);
    const barred = recordingBarred(event, meeting, slot, now);
    if (barred) return refuse({ code: "conflict", message: barred });
    const before = await store.meetingNotes.of(id, side);
    const said = words === null ? (before?.words ?? "") : words.trim();
    if ([...said].length > noteLimit)
      return refuse({
        code: "invalid",
        problems: [{ field: "words", message: `最多 ${noteLimit} 字` }],
      });
    const contacts = contactProblems({ words: said });
    if (contacts.length > 0) return refuse({ code: "invalid", problems: contacts });
    if (held && meeting.course === "missed") {
      const { instance, seated } = await eventInstance(store, event);
      if (brokenBy(instance, seated, meeting).length > 0)
        return refuse({
          code: "conflict",
          message: "这张桌或双方的人这个时段已另有安排，不能登记为已洽谈，请联系承办方。",
        });
    }
    if (held && meeting.course !== "held") {
      const version = meeting.version + 1;
      const met = { ...meeting, course: "held", reason: "", version, updatedAt: now } as const;
      if (!(await store.eventMeetings.update(met)))
        return refuse({ code: "conflict", message: "这场洽谈刚刚有变化，请看过新的内容再登记。" });
      const offers = await store.seatOffers.ofEvent(event.id);
      await lapseOffers(
        context,
        offers.filter(({ freedById }) => freedById === id),
        lapseWords.back,
      );
    }
    if (outcome !== null || words !== null)
      await store.meetingNotes.save({
        meetingId: id,
        side,
        outcome: outcome ?? before?.outcome ?? null,
        words: said,
        updatedAt: now,
      });
    return ok({ eventId: event.id });
  },
});
