import { integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import type { StoredReading } from "#app/domain/matching/reading/read-listing.ts";
import { listings } from "./listing.ts";

/** What the matcher has read in the words of a listing: good for this version of it, and for this reader. */
export const listingReadings = pgTable("listing_readings", {
  listingId: text()
    .primaryKey()
    .references(() => listings.id, { onDelete: "cascade" }),
  version: integer().notNull(),
  reader: text().notNull(),
  body: jsonb().$type<StoredReading>().notNull(),
});
