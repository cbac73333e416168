import type { Id } from "../shared/id.ts";
import type { Instant } from "../shared/time.ts";
import type { MeetingAnswer } from "./booked-meeting.ts";
import type { EventState } from "./event-state.ts";
import { fillFreed } from "./fill-freed.ts";
import {
  pairKey,
  type EventSide,
  type Meeting,
  type SchedulingInstance,
  type Slot,
} from "./instance.ts";

export const seatOfferStates = ["open", "taken", "declined", "lapsed"] as const;
export type SeatOfferState = (typeof seatOfferStates)[number];
export const seatOfferStateLabels: Record<SeatOfferState, string> = {
  open: "等待答复",
  taken: "已接受",
  declined: "已谢绝",
  lapsed: "已失效",
};

/** A table that a no-show left free, offered to a pair that wished to meet. */
export interface SeatOffer extends Omit<Meeting, "state"> {
  readonly id: Id;
  readonly eventId: Id;
  /** The meeting that was missed. */
  readonly freedById: Id;
  readonly answers: Readonly<Record<EventSide, MeetingAnswer>>;
  readonly state: SeatOfferState;
  /** Why it ended; empty while it is open. */
  readonly reason: string;
  readonly madeAt: Instant;
  readonly lapsesAt: Instant;
}

const offerLimits = {
  /** Pairs that are asked at once for one table: whichever accepts first sits there. */
  atOnce: 3,
  /** Minutes to answer. */
  toAnswer: 4,
  /** A table is worth offering while so many minutes of its slot are left. */
  leastLeft: 5,
} as const;

/** Until when an offer of a slot made now is good; null when too little of the slot is left. */
export function offerEnd({ end }: Pick<Slot, "end">, now: Instant): Instant | null {
  const latest = Date.parse(end) - offerLimits.leastLeft * 60_000;
  if (latest <= Date.parse(now)) return null;
  return new Date(Math.min(latest, Date.parse(now) + offerLimits.toAnswer * 60_000)).toISOString();
}

interface Freed {
  readonly slotId: Id;
  readonly tableId: Id;
  /** People who have checked in, as the schedule names them. */
  readonly present: ReadonlySet<string>;
  /** Pairs that were asked before, by key. */
  readonly asked: ReadonlySet<string>;
}

/** The best unmet pairs for one table in one slot among the people who are there, at most `offerLimits.atOnce`. */
export function offersOf(
  instance: SchedulingInstance,
  seated: readonly Meeting[],
  { slotId, tableId, present, asked }: Freed,
): Meeting[] {
  const participants = instance.participants.map((each) => ({
    ...each,
    people: each.people.map((person) =>
      present.has(person.id) ? person : { ...person, awaySlotIds: [...person.awaySlotIds, slotId] },
    ),
  }));
  const tables = instance.tables.map((table) =>
    table.id === tableId ? table : { ...table, closedSlotIds: [...table.closedSlotIds, slotId] },
  );
  const absentIds = participants
    .filter(({ people }) => !people.some(({ id }) => present.has(id)))
    .map(({ id }) => id);
  return fillFreed({ ...instance, participants, tables }, seated, slotId, {
    count: offerLimits.atOnce + asked.size,
    absentIds,
  })
    .map(({ meeting }) => meeting)
    .filter((meeting) => !asked.has(pairKey(meeting)))
    .slice(0, offerLimits.atOnce);
}

/** An open offer with the answer of one side; anything else stays as it is. */
export function answered(offer: SeatOffer, side: EventSide, accept: boolean): SeatOffer {
  if (offer.state !== "open") return offer;
  const answers = { ...offer.answers, [side]: accept ? "accepted" : "declined" } as const;
  if (!accept) return { ...offer, answers, state: "declined", reason: "有一方谢绝" };
  const both = answers.buyer === "accepted" && answers.supplier === "accepted";
  return both
    ? { ...offer, answers, state: "taken", reason: "双方都已接受" }
    : { ...offer, answers };
}

/** An open offer whose time is over, or that can no longer be had. */
export function lapsed(offer: SeatOffer, reason: string): SeatOffer {
  return offer.state === "open" ? { ...offer, state: "lapsed", reason } : offer;
}

/** An offer as it is at that time, whether or not somebody has noted its end. */
export function lapsedAt(offer: SeatOffer, event: EventState, now: Instant): SeatOffer {
  if (event !== "running") return lapsed(offer, lapseWords.over);
  return offer.lapsesAt <= now ? lapsed(offer, lapseWords.late) : offer;
}

export const lapseWords = {
  late: "没有在时限内由双方接受",
  taken: "这张桌已由先接受的双方使用",
  back: "原来的双方都已到场",
  gone: "有一方已有别的安排，或这张桌已另作安排",
  over: "对接会已结束",
} as const;
