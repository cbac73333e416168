import { index, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
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

/**
 * Whose card was opened to whom, for which inquiry, and who agreed when. Rows are only added, and their
 * ids refer to nothing: the ledger stays when an organisation or a person goes.
 */
export const contactDisclosures = pgTable(
  "contact_disclosures",
  {
    id: text().primaryKey(),
    inquiryId: text().notNull(),
    ownerId: text().notNull(),
    shownToId: text().notNull(),
    consentedAt: timestamp({ withTimezone: true }).notNull(),
    /** The person who agreed; "system" where no person did. */
    consentedBy: text().notNull(),
    openedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex("contact_disclosures_once").on(table.inquiryId, table.ownerId),
    index("contact_disclosures_of_owner").on(table.ownerId, table.openedAt.desc()),
    index("contact_disclosures_to").on(table.shownToId, table.openedAt.desc()),
  ],
);

/** From when on an opened card is closed again. Rows are only added. */
export const contactWithdrawals = pgTable("contact_withdrawals", {
  disclosureId: text().primaryKey(),
  withdrawnAt: timestamp({ withTimezone: true }).notNull(),
  withdrawnBy: text().notNull(),
});
