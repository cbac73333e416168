import {
  doublePrecision,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from "drizzle-orm/pg-core";
import { matchTiers, type Part, type Verdict } from "#app/domain/matching/match.ts";
import { listings } from "./listing.ts";
import { needs } from "./need.ts";

export const matchTier = pgEnum("match_tier", matchTiers);

export const matches = pgTable(
  "matches",
  {
    needId: text()
      .notNull()
      .references(() => needs.id, { onDelete: "cascade" }),
    listingId: text()
      .notNull()
      .references(() => listings.id, { onDelete: "cascade" }),
    tier: matchTier().notNull(),
    score: doublePrecision().notNull(),
    parts: jsonb().$type<readonly Part[]>().notNull(),
    verdicts: jsonb().$type<readonly Verdict[]>().notNull(),
    matcherVersion: integer().notNull(),
    computedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.needId, table.listingId] }),
    index("matches_best_of_need").on(table.needId, table.tier, table.score.desc(), table.listingId),
    index("matches_best_of_listing").on(
      table.listingId,
      table.tier,
      table.score.desc(),
      table.needId,
    ),
  ],
);

/** Pairs that were good once: each is news to its two organisations one time, whatever happens later. */
export const knownMatches = pgTable(
  "known_matches",
  {
    needId: text()
      .notNull()
      .references(() => needs.id, { onDelete: "cascade" }),
    listingId: text()
      .notNull()
      .references(() => listings.id, { onDelete: "cascade" }),
  },
  (table) => [
    primaryKey({ columns: [table.needId, table.listingId] }),
    index("known_matches_by_listing").on(table.listingId),
  ],
);
