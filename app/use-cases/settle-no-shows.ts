import { isSeated, type BookedMeeting } from "#app/domain/events/booked-meeting.ts";
import type { MatchEvent } from "#app/domain/events/event.ts";
import { foundAfterAll, missedMeetings } from "#app/domain/events/no-show.ts";
import { placeWords } from "#app/domain/events/place-words.ts";
import { brokenBy } from "#app/domain/events/rules/broken-by.ts";
import { lapseWords } from "#app/domain/events/seat-offer.ts";
import { slotsOf } from "#app/domain/events/timetable.ts";
import type { Attendance } from "./event-attendance.ts";
import { eventDayOf } from "./event-day-of.ts";
import { eventInstance } from "./event-instance.ts";
import { lapseOffers } from "./offer-seats.ts";
import { tellPair } from "./tell-day.ts";
import type { VerbContext } from "./verb.ts";

type Context = Pick<VerbContext, "store" | "ports" | "now">;

/**
 * Meetings whose time of grace is over with a side missing become missed; those of which a desk that was offline proves
 * the opposite are planned again, as long as nobody else has got their place. The meetings of the event are locked.
 */
export async function settleNoShows(
  context: Context,
  event: MatchEvent,
  { arrivals }: Pick<Attendance, "arrivals">,
): Promise<void> {
  const { store, now } = context;
  const { graceMinutes: grace } = await eventDayOf(store, event.id);
  const meetings = await store.eventMeetings.ofEvent(event.id);
  const day = { meetings, slots: slotsOf(event), arrivals, grace };
  for (const { meeting, words } of missedMeetings({ ...day, now })) {
    await store.eventMeetings.update(turned(meeting, { course: "missed", reason: words }, now));
    await tellPair(context, event, meeting, {
      key: meeting.id,
      link: `/meetings/${meeting.id}`,
      words: (other) => `${placeWords(event, meeting)}与${other}的洽谈未成：${words}`,
    });
  }
  const back = foundAfterAll(day);
  if (back.length === 0) return;
  const { instance } = await eventInstance(store, event);
  const offers = await store.seatOffers.ofEvent(event.id);
  for (const meeting of back) {
    const seated = (await store.eventMeetings.ofEvent(event.id)).filter(isSeated);
    if (brokenBy(instance, seated, meeting).length > 0) continue;
    await store.eventMeetings.update(turned(meeting, { course: "planned", reason: "" }, now));
    await lapseOffers(
      context,
      offers.filter(({ freedById }) => freedById === meeting.id),
      lapseWords.back,
    );
    await tellPair(context, event, meeting, {
      key: meeting.id,
      link: `/meetings/${meeting.id}`,
      words: (other) => `${placeWords(event, meeting)}与${other}的洽谈恢复：双方都按时签到`,
    });
  }
}

function turned(
  meeting: BookedMeeting,
  change: Pick<BookedMeeting, "course" | "reason">,
  now: string,
): BookedMeeting {
  return { ...meeting, ...change, version: meeting.version + 1, updatedAt: now };
}
