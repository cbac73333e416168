import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { SearchIndex } from "#app/use-cases/search-port.ts";
import { organisations, users } from "./people.ts";

/** Searches that people keep. The query may hold anything they type: it goes with the account. */
export const savedSearches = pgTable(
  "saved_searches",
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** For which organisation it was saved: its own postings are no hits. */
    organisationId: text().references(() => organisations.id, { onDelete: "set null" }),
    searchIndex: text().$type<SearchIndex>().notNull(),
    /** Words and conditions in one writing, without order and page. */
    query: text().notNull(),
    name: text().notNull(),
    alerts: boolean().notNull().default(true),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    lastCheckedAt: timestamp({ withTimezone: true }).notNull(),
    /** Ids of hits young enough to come up again at the next check. */
    seen: text().array().notNull().default([]),
    /** Hits since the person last opened it. */
    newHits: integer().notNull().default(0),
  },
  (table) => [
    // By digest: an index entry is too small for the longest query.
    uniqueIndex("saved_searches_once").on(table.userId, table.searchIndex, sql`md5(query)`),
    index("saved_searches_by_check").on(table.searchIndex, table.lastCheckedAt),
    check("saved_searches_index", sql`search_index in ('equipment', 'needs')`),
  ],
);
