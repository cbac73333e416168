import { isSeated, type BookedMeeting } from "#app/domain/events/booked-meeting.ts";
import type { MatchEvent } from "#app/domain/events/event.ts";
import { pairKey } from "#app/domain/events/instance.ts";
import { placeWords } from "#app/domain/events/place-words.ts";
import {
  lapsed,
  lapseWords,
  offerEnd,
  offersOf,
  type SeatOffer,
} from "#app/domain/events/seat-offer.ts";
import { slotsOf } from "#app/domain/events/timetable.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";
import { eventInstance, plainMeeting } from "./event-instance.ts";
import { tellPair } from "./tell-day.ts";
import type { VerbContext } from "./verb.ts";

type Context = Pick<VerbContext, "store" | "ports" | "now">;

/** Ends open offers, with the reason that both sides read. */
export async function lapseOffers(
  { store }: Pick<Context, "store">,
  offers: readonly SeatOffer[],
  reason: string,
): Promise<void> {
  for (const offer of offers)
    if (offer.state === "open") await store.seatOffers.update(lapsed(offer, reason));
}

/**
 * Offers the tables that stand free in the slot that runs, because somebody did not come, to the best pairs that are
 * there. While somebody is asked for a table nobody else is; whoever said no to each other is not asked again.
 */
export async function offerFreedTables(
  context: Context,
  event: MatchEvent,
  present: ReadonlySet<string>,
): Promise<void> {
  const { store, ports, now } = context;
  const all = await store.seatOffers.ofEvent(event.id);
  await lapseOffers(
    context,
    all.filter(({ lapsesAt }) => lapsesAt <= now),
    lapseWords.late,
  );
  const open = all.filter(({ state, lapsesAt }) => state === "open" && lapsesAt > now);
  const meetings = await store.eventMeetings.ofEvent(event.id);
  const slots = slotsOf(event).filter(({ start, end }) => start <= now && now < end);
  for (const freed of meetings.filter(({ course }) => course === "missed")) {
    const slot = slots.find(({ id }) => id === freed.slotId);
    const lapsesAt = slot ? offerEnd(slot, now) : null;
    const asking = open.some((offer) => isAt(offer, freed));
    if (!lapsesAt || asking || meetings.some((each) => takes(each, freed))) continue;
    const { instance, seated } = await eventInstance(store, event);
    const asked = new Set(
      all
        .filter((offer) => isAt(offer, freed) || offer.state === "declined")
        .concat(open)
        .map(pairKey),
    );
    const { slotId, tableId } = freed;
    const made = offersOf(instance, seated.map(plainMeeting), { slotId, tableId, present, asked });
    const offers = made.map(({ buyerId, supplierId, peopleIds }): SeatOffer => ({
      id: ports.newId(),
      eventId: event.id,
      freedById: freed.id,
      buyerId,
      supplierId,
      slotId,
      tableId,
      peopleIds,
      answers: { buyer: "open", supplier: "open" },
      state: "open",
      reason: "",
      madeAt: now,
      lapsesAt,
    }));
    await store.seatOffers.insert(offers);
    open.push(...offers);
    for (const offer of offers)
      await tellPair(context, event, offer, {
        key: offer.id,
        link: "/offers",
        words: (other) =>
          `${placeWords(event, offer)}有空桌，可与${other}洽谈，请在 ${minuteInChina(lapsesAt).slice(-5)} 前答复，先接受的先用`,
      });
  }
}

function isAt(offer: SeatOffer, { slotId, tableId }: BookedMeeting): boolean {
  return offer.slotId === slotId && offer.tableId === tableId;
}

/** Whether somebody else sits there meanwhile. */
function takes(meeting: BookedMeeting, { slotId, tableId }: BookedMeeting): boolean {
  return isSeated(meeting) && meeting.slotId === slotId && meeting.tableId === tableId;
}
