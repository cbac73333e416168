import type { BookedMeeting } from "#app/domain/events/booked-meeting.ts";
import { pairKey } from "#app/domain/events/instance.ts";
import { sideIn } from "#app/domain/events/meeting-answer.ts";
import { placeWords } from "#app/domain/events/place-words.ts";
import { brokenBy } from "#app/domain/events/rules/broken-by.ts";
import {
  answered,
  lapsed,
  lapsedAt,
  lapseWords,
  seatOfferStateLabels,
  type SeatOffer,
  type SeatOfferState,
} from "#app/domain/events/seat-offer.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { eventInstance } from "./event-instance.ts";
import { lapseOffers } from "./offer-seats.ts";
import { ownPlanned } from "./own-plan.ts";
import { tellPair } from "./tell-day.ts";
import { verb, type VerbContext } from "./verb.ts";

type Event = Parameters<typeof eventInstance>[1];

/** Accepts or declines a table that became free. Once both sides have accepted they meet there, unless others were first. */
export const answerSeatOffer = verb<
  { readonly id: Id; readonly accept: boolean },
  { readonly eventId: Id; readonly state: SeatOfferState }
>({
  name: "answer-seat-offer",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, accept }) {
    const { store, now } = context;
    const known = await store.seatOffers.byId(id);
    if (known) await store.eventMeetings.lock(known.eventId);
    const kept = known && (await store.seatOffers.byId(id));
    const found = kept && (await ownPlanned(store, context, kept.eventId));
    if (!kept || !found?.ok) return refuse({ code: "not_found" });
    const { event, own } = found.value;
    const side = sideIn(kept, own.id);
    if (!side) return refuse({ code: "not_found" });
    const offer = lapsedAt(kept, event.state, now);
    if (offer.state !== "open")
      return refuse({
        code: "conflict",
        message: `这张空桌${seatOfferStateLabels[offer.state]}：${offer.reason}。`,
      });
    const next = answered(offer, side, accept);
    const ended =
      next.state === "taken" && !(await takeSeat(context, event, next))
        ? lapsed(offer, lapseWords.gone)
        : next;
    await store.seatOffers.update(ended);
    return ok({ eventId: event.id, state: ended.state });
  },
});

/** Seats the pair, as long as no rule speaks against it any more; false when one does. */
async function takeSeat(context: VerbContext, event: Event, offer: SeatOffer): Promise<boolean> {
  const { store, ports, now } = context;
  const { instance, meetings, seated } = await eventInstance(store, event);
  const { buyerId, supplierId, slotId, tableId, peopleIds } = offer;
  const meeting: BookedMeeting = {
    id: ports.newId(),
    eventId: event.id,
    buyerId,
    supplierId,
    slotId,
    tableId,
    peopleIds,
    state: "confirmed",
    answers: { buyer: "accepted", supplier: "accepted" },
    course: "planned",
    reason: "",
    version: 1,
    updatedAt: now,
  };
  const key = pairKey(meeting);
  if (meetings.some((each) => pairKey(each) === key)) return false;
  if (brokenBy(instance, seated, meeting).length > 0) return false;
  await store.eventMeetings.insert([meeting]);
  const others = (await store.seatOffers.ofEvent(event.id)).filter(
    (each) => each.id !== offer.id && each.slotId === slotId && each.tableId === tableId,
  );
  await lapseOffers(context, others, lapseWords.taken);
  await tellPair(context, event, meeting, {
    key: offer.id,
    link: `/meetings/${meeting.id}`,
    words: (other) => `双方都已接受：现在到${placeWords(event, meeting)}与${other}洽谈`,
  });
  return true;
}
