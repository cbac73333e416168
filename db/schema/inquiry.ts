import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { inquiryStatuses, sides } from "#app/domain/trade/inquiry.ts";
import { listings } from "./listing.ts";
import { needs } from "./need.ts";
import { organisations } from "./people.ts";

export const inquiryStatus = pgEnum("inquiry_status", inquiryStatuses);
export const inquirySide = pgEnum("inquiry_side", sides);

export const inquiries = pgTable(
  "inquiries",
  {
    id: text().primaryKey(),
    needId: text()
      .notNull()
      .references(() => needs.id, { onDelete: "cascade" }),
    listingId: text()
      .notNull()
      .references(() => listings.id, { onDelete: "cascade" }),
    factoryId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    supplierId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    askedBy: inquirySide().notNull(),
    message: text().notNull(),
    status: inquiryStatus().notNull(),
    answer: text().notNull(),
    sentAt: timestamp({ withTimezone: true }).notNull(),
    answeredAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    uniqueIndex("inquiries_one_per_match").on(table.needId, table.listingId),
    index("inquiries_of_factory").on(table.factoryId, table.sentAt.desc()),
    index("inquiries_of_supplier").on(table.supplierId, table.sentAt.desc()),
    check("inquiries_between_two", sql`factory_id <> supplier_id`),
  ],
);
