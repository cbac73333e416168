import { date, index, integer, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { eventMeetings } from "./event-meeting.ts";
import { organisations, users } from "./people.ts";

/** 跟进: the next step after a meeting, one for each organisation that sat at it. */
export const followUps = pgTable(
  "follow_ups",
  {
    meetingId: text()
      .notNull()
      .references(() => eventMeetings.id, { onDelete: "cascade" }),
    organisationId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    step: text().notNull(),
    dueOn: date({ mode: "string" }).notNull(),
    whoId: text().references(() => users.id, { onDelete: "set null" }),
    doneAt: timestamp({ withTimezone: true }),
    remindedFor: date({ mode: "string" }),
    version: integer().notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.organisationId] }),
    index("follow_ups_of_organisation").on(table.organisationId, table.dueOn),
    index("follow_ups_open")
      .on(table.dueOn)
      .where(sql`done_at is null`),
  ],
);
