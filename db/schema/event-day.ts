import { sql } from "drizzle-orm";
import {
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { checkInWays } from "#app/domain/events/check-in.ts";
import { meetingOutcomes } from "#app/domain/events/meeting-note.ts";
import { seatOfferStates } from "#app/domain/events/seat-offer.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { eventMeetings, meetingAnswer } from "./event-meeting.ts";
import { eventParticipations, eventSide, matchEvents } from "./match-event.ts";

export const checkInWay = pgEnum("check_in_way", checkInWays);
export const meetingOutcome = pgEnum("meeting_outcome", meetingOutcomes);
export const seatOfferState = pgEnum("seat_offer_state", seatOfferStates);

const ofEvent = () =>
  text()
    .notNull()
    .references(() => matchEvents.id, { onDelete: "cascade" });
const ofParticipation = () =>
  text()
    .notNull()
    .references(() => eventParticipations.id, { onDelete: "cascade" });

/** What the host set for the day. */
export const eventDays = pgTable(
  "event_days",
  {
    eventId: ofEvent().primaryKey(),
    graceMinutes: integer().notNull(),
    boardToken: text(),
  },
  (table) => [uniqueIndex("event_days_board").on(table.boardToken)],
);

/** 入场证: at most one good one for each attendee. */
export const eventPasses = pgTable(
  "event_passes",
  {
    code: text().primaryKey(),
    eventId: ofEvent(),
    participationId: ofParticipation(),
    attendeeId: text().notNull(),
    issuedAt: timestamp({ withTimezone: true }).notNull(),
    revokedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    index("event_passes_of_event").on(table.eventId),
    uniqueIndex("event_passes_one_good")
      .on(table.participationId, table.attendeeId)
      .where(sql`revoked_at is null`),
  ],
);

/** 签到: what desks wrote down, as they sent it. Never changed; `byId` refers to nothing, accounts may go. */
export const eventCheckIns = pgTable(
  "event_check_ins",
  {
    eventId: ofEvent(),
    /** Made by the device. */
    id: text().notNull(),
    code: text().notNull(),
    deviceId: text().notNull(),
    deskName: text().notNull(),
    byId: text().notNull(),
    way: checkInWay().notNull(),
    scannedAt: timestamp({ withTimezone: true }).notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    receivedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.id] })],
);

/** Tables that no-shows left free, offered to pairs that wished to meet. */
export const eventSeatOffers = pgTable(
  "event_seat_offers",
  {
    id: text().primaryKey(),
    eventId: ofEvent(),
    freedById: text()
      .notNull()
      .references(() => eventMeetings.id, { onDelete: "cascade" }),
    buyerId: ofParticipation(),
    supplierId: ofParticipation(),
    slotId: text().notNull(),
    tableId: text().notNull(),
    peopleIds: jsonb().$type<readonly Id[]>().notNull(),
    buyerAnswer: meetingAnswer().notNull(),
    supplierAnswer: meetingAnswer().notNull(),
    state: seatOfferState().notNull(),
    reason: text().notNull(),
    madeAt: timestamp({ withTimezone: true }).notNull(),
    lapsesAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index("event_seat_offers_of_event").on(table.eventId, table.madeAt)],
);

/** 洽谈记录: what one side takes from a meeting; its own business, but for the outcome. */
export const eventMeetingNotes = pgTable(
  "event_meeting_notes",
  {
    meetingId: text()
      .notNull()
      .references(() => eventMeetings.id, { onDelete: "cascade" }),
    side: eventSide().notNull(),
    outcome: meetingOutcome(),
    words: text().notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.side] })],
);
