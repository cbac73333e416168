import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { claimKinds, claimStates } from "#app/domain/people/claim.ts";
import { organisations, users } from "./people.ts";

export const claimKind = pgEnum("claim_kind", claimKinds);
export const claimState = pgEnum("claim_state", claimStates);

/** Who asks to belong to a company that is registered already, and what became of it. */
export const claims = pgTable(
  "claims",
  {
    id: text().primaryKey(),
    kind: claimKind().notNull(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    words: text().notNull(),
    state: claimState().notNull(),
    askedAt: timestamp({ withTimezone: true }).notNull(),
    closedAt: timestamp({ withTimezone: true }),
    reason: text().notNull(),
  },
  (table) => [
    uniqueIndex("claims_one_open")
      .on(table.organisationId, table.userId)
      .where(sql`closed_at is null`),
    index("claims_of_user").on(table.userId, table.askedAt.desc()),
    index("claims_unanswered")
      .on(table.askedAt)
      .where(sql`state = 'asked'`),
    check(
      "claims_closed_whole",
      sql`(closed_at is null) = (state::text in ('asked', 'escalated'))`,
    ),
  ],
);
