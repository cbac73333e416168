import { sql } from "drizzle-orm";
import {
  check,
  index,
  jsonb,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import {
  decisions,
  reviewKinds,
  reviewStates,
  type Finding,
  type ReviewedContent,
} from "#app/domain/review/review.ts";
import { organisations, users } from "./people.ts";

export const reviewKind = pgEnum("review_kind", reviewKinds);
export const reviewState = pgEnum("review_state", reviewStates);
export const reviewDecision = pgEnum("review_decision", decisions);

/** What waits for a reviewer, and what reviewers have decided. */
export const reviews = pgTable(
  "reviews",
  {
    id: text().primaryKey(),
    kind: reviewKind().notNull(),
    /** An organisation, listing, need or claim, by kind. */
    subjectId: text().notNull(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    checks: jsonb().$type<readonly Finding[]>().notNull(),
    note: text().notNull(),
    content: jsonb().$type<ReviewedContent>(),
    before: jsonb().$type<ReviewedContent>(),
    state: reviewState().notNull(),
    openedAt: timestamp({ withTimezone: true }).notNull(),
    decision: reviewDecision(),
    reason: text().notNull(),
    decidedBy: text().references(() => users.id, { onDelete: "set null" }),
    decidedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    uniqueIndex("reviews_one_waiting")
      .on(table.kind, table.subjectId)
      .where(sql`state = 'waiting'`),
    index("reviews_queue")
      .on(table.openedAt, table.id)
      .where(sql`state = 'waiting'`),
    index("reviews_queue_of_kind")
      .on(table.kind, table.openedAt, table.id)
      .where(sql`state = 'waiting'`),
    index("reviews_decided")
      .on(table.decidedAt.desc(), table.id)
      .where(sql`state = 'decided'`),
    index("reviews_of_subject").on(table.subjectId, table.openedAt.desc()),
    check(
      "reviews_decided_whole",
      sql`(state = 'decided') = (decision is not null and decided_at is not null)`,
    ),
  ],
);
