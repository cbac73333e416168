import { integer, jsonb, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import type { FormValues } from "#app/use-cases/ports.ts";
import { organisations } from "./people.ts";

/** The form of a posting as it stands on somebody's screen: whatever was typed, right or wrong. */
export const formDrafts = pgTable("form_drafts", {
  postingId: text().primaryKey(),
  organisationId: text()
    .notNull()
    .references(() => organisations.id, { onDelete: "cascade" }),
  /** Version of the posting from which the form started. */
  version: integer().notNull(),
  values: jsonb().$type<FormValues>().notNull(),
  savedAt: timestamp({ withTimezone: true }).notNull(),
});

/** Which end of which posting its organisation has been reminded of. */
export const expiryReminders = pgTable(
  "expiry_reminders",
  {
    postingId: text().notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.postingId, table.expiresAt] })],
);
