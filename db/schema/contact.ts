import { pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { organisations } from "./people.ts";

/** Contact data lives here and nowhere else: no index, log, export or join of a public page reads it. */
export const contactCards = pgTable("contact_cards", {
  organisationId: text()
    .primaryKey()
    .references(() => organisations.id, { onDelete: "cascade" }),
  person: text().notNull(),
  phone: text().notNull(),
  email: text().notNull(),
  wechat: text().notNull(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
