import { index, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { memberRole, organisations, users } from "./people.ts";

/** Invitations that nobody has taken up yet; they go when they are accepted, revoked or past their time. */
export const invitations = pgTable(
  "invitations",
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    email: text().notNull(),
    role: memberRole().notNull(),
    invitedBy: text().references(() => users.id, { onDelete: "set null" }),
    /** SHA-256 of the token in the letter. */
    tokenHash: text().notNull().unique("invitations_by_token"),
    sentAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex("invitations_one_per_address").on(table.organisationId, table.email),
    index("invitations_by_end").on(table.expiresAt),
  ],
);
