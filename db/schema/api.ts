import { sql } from "drizzle-orm";
import {
  bigint,
  index,
  jsonb,
  pgEnum,
  pgSequence,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { tokenScopes } from "#app/domain/people/api-token.ts";
import { searchIndexes } from "#app/use-cases/search-port.ts";
import { organisations } from "./people.ts";

const time = () => timestamp({ withTimezone: true });

/** Keys of programs. Revoked and expired ones stay in the list of their organisation. */
export const apiTokens = pgTable(
  "api_tokens",
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    name: text().notNull(),
    scopes: text({ enum: tokenScopes }).array().notNull(),
    /** SHA-256 of the key. */
    digest: text().notNull().unique("api_tokens_by_digest"),
    createdAt: time().notNull(),
    expiresAt: time().notNull(),
    lastUsedAt: time(),
    revokedAt: time(),
  },
  (table) => [index("api_tokens_by_organisation").on(table.organisationId, table.createdAt.desc())],
);

/** What was answered under an Idempotency-Key; null while the first request is under way. */
export const onceKeys = pgTable(
  "once_keys",
  {
    tokenId: text()
      .notNull()
      .references(() => apiTokens.id, { onDelete: "cascade" }),
    key: text().notNull(),
    fingerprint: text().notNull(),
    answer: jsonb(),
    at: time().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tokenId, table.key] }),
    index("once_keys_by_time").on(table.at),
  ],
);

/** An organisation's own names of its postings. */
export const ownReferences = pgTable(
  "own_references",
  {
    organisationId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    index: text({ enum: searchIndexes }).notNull(),
    reference: text().notNull(),
    postingId: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.index, table.reference] })],
);

export const changeKind = pgEnum("change_kind", ["updated", "removed"]);

/**
 * The latest change of every posting that was ever public. Numbers are given when the feed is read, to rows
 * that are committed: so no reader passes a number that another transaction has yet to show.
 */
export const postingChanges = pgTable(
  "posting_changes",
  {
    index: text({ enum: searchIndexes }).notNull(),
    postingId: text().notNull(),
    change: changeKind().notNull(),
    at: time().notNull(),
    number: bigint({ mode: "number" }),
  },
  (table) => [
    primaryKey({ columns: [table.index, table.postingId] }),
    uniqueIndex("posting_changes_by_number").on(table.number),
    index("posting_changes_unnumbered")
      .on(table.at)
      .where(sql`${table.number} is null`),
  ],
);

export const changeNumbers = pgSequence("posting_change_numbers");
