import { index, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** Registrations that wait for their address to be confirmed; they go with the confirmation or their time. */
export const registrations = pgTable(
  "registrations",
  {
    id: text().primaryKey(),
    email: text().notNull(),
    name: text().notNull(),
    passwordHash: text().notNull(),
    organisationName: text().notNull(),
    creditCode: text().notNull(),
    province: text().notNull(),
    city: text(),
    browserHash: text().notNull(),
    /** SHA-256 of the token in the letter; null until the letter is written. */
    tokenHash: text().unique("registrations_by_token"),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    index("registrations_by_email").on(table.email),
    index("registrations_by_end").on(table.expiresAt),
  ],
);
