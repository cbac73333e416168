import { pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** Letters that wait to be sent. The text may carry a link that opens an account: it goes once it is sent. */
export const letters = pgTable("letters", {
  id: text().primaryKey(),
  to: text("recipient").notNull(),
  subject: text().notNull(),
  text: text().notNull(),
  at: timestamp({ withTimezone: true }).notNull(),
});
