import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { users } from "./people.ts";

export const mailLinkPurpose = pgEnum("mail_link_purpose", ["reset", "email"]);

/** Links that reset a password or confirm another address, each good for one use. */
export const mailLinks = pgTable(
  "mail_links",
  {
    id: text().primaryKey(),
    purpose: mailLinkPurpose().notNull(),
    email: text().notNull(),
    userId: text().references(() => users.id, { onDelete: "cascade" }),
    /** SHA-256 of the token in the letter; null until the letter is written. */
    tokenHash: text().unique("mail_links_by_token"),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    index("mail_links_of_user").on(table.userId),
    index("mail_links_by_end").on(table.expiresAt),
    check("mail_links_open_an_account", sql`token_hash is null or user_id is not null`),
  ],
);
