import { seatOfferStateLabels, type SeatOffer } from "#app/domain/events/seat-offer.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import { eventPaths } from "./event-view.ts";

type Answered = Awaited<ReturnType<UseCases["viewSeatOffers"]>>;
type OwnOffers = Extract<Answered, { ok: true }>["value"];

const clock = (at: string) => minuteInChina(at).slice(-5);

export interface SeatOfferRow {
  readonly id: string;
  readonly place: string;
  readonly other: string;
  readonly state: SeatOffer["state"];
  /** Until when to answer, or how it ended. */
  readonly words: string;
  /** This side has accepted and waits for the other. */
  readonly accepted: boolean;
  readonly mayAnswer: boolean;
}

/** The offered tables of one participant, newest first. */
export function seatOffersPage({ event, offers }: OwnOffers, mayWrite: boolean) {
  return {
    title: event.title,
    paths: eventPaths(event.id),
    rows: offers.map(({ offer, side, other, place }): SeatOfferRow => {
      const accepted = offer.answers[side] === "accepted";
      const open = offer.state === "open";
      return {
        id: offer.id,
        place,
        other,
        state: offer.state,
        words: open
          ? `${clock(offer.lapsesAt)} 前双方都接受即可使用，先接受的先用`
          : `${seatOfferStateLabels[offer.state]}：${offer.reason}`,
        accepted,
        mayAnswer: mayWrite && open && !accepted,
      };
    }),
  };
}
