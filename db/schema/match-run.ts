import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** Runs over all needs, and how far each has come: a killed one goes on there. */
export const matchRuns = pgTable(
  "match_runs",
  {
    id: text().primaryKey(),
    quiet: boolean().notNull(),
    matcherVersion: integer().notNull(),
    askedAt: timestamp({ withTimezone: true }).notNull(),
    startedAt: timestamp({ withTimezone: true }),
    finishedAt: timestamp({ withTimezone: true }),
    after: text(),
    done: integer().notNull(),
    total: integer().notNull(),
    failed: integer().notNull(),
  },
  (table) => [
    index("match_runs_newest").on(table.askedAt.desc(), table.id),
    check("match_runs_begun", sql`finished_at is null or started_at is not null`),
  ],
);
