import { pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { eventParticipations } from "./match-event.ts";

/** 日历订阅链接: one for each participation; only the digest of its secret is kept. */
export const eventCalendars = pgTable(
  "event_calendars",
  {
    participationId: text()
      .primaryKey()
      .references(() => eventParticipations.id, { onDelete: "cascade" }),
    digest: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [uniqueIndex("event_calendars_by_digest").on(table.digest)],
);
