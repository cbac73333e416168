import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { outcomeAnswers, outcomeEnterers, outcomeKinds } from "#app/domain/events/outcome.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Place } from "#app/domain/shared/place.ts";
import { eventSide } from "./match-event.ts";

export const outcomeKind = pgEnum("outcome_kind", outcomeKinds);
export const outcomeEnterer = pgEnum("outcome_enterer", outcomeEnterers);
export const outcomeAnswer = pgEnum("outcome_answer", outcomeAnswers);

/**
 * 成果登记: what a pair agreed. Rows are only added; ids refer to nothing, so that the ledger stays when an event or an
 * organisation goes.
 */
export const eventOutcomes = pgTable(
  "event_outcomes",
  {
    id: text().primaryKey(),
    eventId: text().notNull(),
    dealId: text().notNull(),
    buyerId: text().notNull(),
    buyerOrganisationId: text().notNull(),
    buyerPlace: jsonb().$type<Place>().notNull(),
    supplierId: text().notNull(),
    supplierOrganisationId: text().notNull(),
    supplierPlace: jsonb().$type<Place>().notNull(),
    meetingId: text(),
    kind: outcomeKind().notNull(),
    /** 分 */
    amount: bigint({ mode: "number" }).notNull(),
    sets: integer().notNull(),
    day: date({ mode: "string" }).notNull(),
    what: text().notNull(),
    needId: text(),
    listingId: text(),
    sectorRow: text(),
    evidence: text().notNull(),
    attachmentIds: jsonb().$type<readonly Id[]>().notNull(),
    enteredBy: outcomeEnterer().notNull(),
    corrects: text(),
    reason: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    index("event_outcomes_of_event").on(table.eventId),
    index("event_outcomes_of_deal").on(table.dealId),
    index("event_outcomes_of_pair").on(table.buyerOrganisationId, table.supplierOrganisationId),
    index("event_outcomes_of_supplier").on(table.supplierOrganisationId),
    uniqueIndex("event_outcomes_corrected_once")
      .on(table.corrects)
      .where(sql`corrects is not null`),
    check("event_outcomes_void_corrects", sql`kind <> 'void' or corrects is not null`),
    check("event_outcomes_reasoned", sql`(corrects is null) = (reason = '')`),
    check("event_outcomes_amount", sql`amount >= 0 and sets >= 0`),
  ],
);

/** What a side says of an entry of somebody else; rows are only added, the latest of a side counts. */
export const eventOutcomeReplies = pgTable(
  "event_outcome_replies",
  {
    id: text().primaryKey(),
    entryId: text().notNull(),
    side: eventSide().notNull(),
    answer: outcomeAnswer().notNull(),
    words: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    index("event_outcome_replies_to").on(table.entryId),
    check("event_outcome_replies_reasoned", sql`(answer = 'disputed') = (words <> '')`),
  ],
);
