import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { opinions, unsuitableReasons } from "#app/domain/matching/feedback.ts";
import { inquirySide } from "./inquiry.ts";
import { listings } from "./listing.ts";
import { matchTier } from "./match.ts";
import { needs } from "./need.ts";
import { organisations } from "./people.ts";

export const feedbackOpinion = pgEnum("feedback_opinion", opinions);
export const feedbackReason = pgEnum("feedback_reason", unsuitableReasons);

/** What each side of a match says of it; every change is a line of the audit. */
export const matchFeedback = pgTable(
  "match_feedback",
  {
    needId: text()
      .notNull()
      .references(() => needs.id, { onDelete: "cascade" }),
    listingId: text()
      .notNull()
      .references(() => listings.id, { onDelete: "cascade" }),
    side: inquirySide().notNull(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    opinion: feedbackOpinion().notNull(),
    reason: feedbackReason(),
    words: text().notNull(),
    tier: matchTier().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.needId, table.listingId, table.side] }),
    index("match_feedback_of_listing").on(table.listingId, table.side),
    index("match_feedback_of_organisation").on(table.organisationId),
    index("match_feedback_newest").on(table.at.desc(), table.needId, table.listingId),
    check("match_feedback_reasoned", sql`(opinion = 'unsuitable') = (reason is not null)`),
  ],
);
