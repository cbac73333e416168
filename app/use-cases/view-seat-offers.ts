import type { EventSide } from "#app/domain/events/instance.ts";
import { sideIn } from "#app/domain/events/meeting-answer.ts";
import { placeWords } from "#app/domain/events/place-words.ts";
import { lapsedAt, type SeatOffer } from "#app/domain/events/seat-offer.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { publicEvent, type PublicEvent } from "./hosted-event.ts";
import { ownPlanned } from "./own-plan.ts";
import { question } from "./verb.ts";

interface OwnOffer {
  readonly offer: SeatOffer;
  readonly side: EventSide;
  readonly other: string;
  readonly place: string;
}

interface OwnOffers {
  readonly event: PublicEvent;
  /** Newest first. */
  readonly offers: readonly OwnOffer[];
}

/** Tables that became free and were offered to the organisation, with what became of the offers. */
export const viewSeatOffers = question<{ readonly id: Id }, OwnOffers>({
  name: "view-seat-offers",
  access: "viewer",
  async answer(context, { id }) {
    const { now } = context;
    const { store } = context.ports;
    const found = await ownPlanned(store, context, id);
    if (!found.ok) return found;
    const { event, own } = found.value;
    const [all, participations] = await Promise.all([
      store.seatOffers.ofEvent(id),
      store.matchEvents.participations(id),
    ]);
    const mine = all.flatMap((offer) => {
      const side = sideIn(offer, own.id);
      return side ? [{ offer: lapsedAt(offer, event.state, now), side }] : [];
    });
    const organisationOf = new Map(participations.map((each) => [each.id, each.organisationId]));
    const otherOf = ({ offer, side }: (typeof mine)[number]) =>
      organisationOf.get(side === "buyer" ? offer.supplierId : offer.buyerId) ?? "";
    const organisations = await store.people.organisations(mine.map(otherOf));
    return ok({
      event: publicEvent(event),
      offers: mine.reverse().map((each) => ({
        ...each,
        other: organisations.get(otherOf(each))?.name ?? "",
        place: placeWords(event, each.offer),
      })),
    });
  },
});
