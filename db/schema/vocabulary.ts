import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from "drizzle-orm/pg-core";
import {
  changeStates,
  renewalStates,
  vocabularySubjects,
  type VocabularyBody,
  type VocabularyVersion,
} from "#app/domain/vocabulary/change.ts";
import type { ImportedRow } from "#app/domain/vocabulary/import-plan.ts";
import { users } from "./people.ts";

export const vocabularySubject = pgEnum("vocabulary_subject", vocabularySubjects);
export const vocabularyChangeState = pgEnum("vocabulary_change_state", changeStates);
export const vocabularyRenewalState = pgEnum("vocabulary_renewal_state", renewalStates);
export const vocabularyImportState = pgEnum("vocabulary_import_state", [
  "checked",
  "proposed",
  "dropped",
]);

/** One row per decision that changed the vocabulary, and how far the postings have followed. */
export const vocabularyVersions = pgTable("vocabulary_versions", {
  version: integer().primaryKey(),
  decidedBy: text().references(() => users.id, { onDelete: "set null" }),
  at: timestamp({ withTimezone: true }).notNull(),
  changes: integer().notNull(),
  state: vocabularyRenewalState().notNull(),
  done: integer().notNull(),
  total: integer().notNull(),
  position: jsonb().$type<NonNullable<VocabularyVersion["position"]>>(),
  touched: integer().notNull(),
  finishedAt: timestamp({ withTimezone: true }),
});

/** A sheet of families and attributes on its way to proposals: what becomes of each row. */
export const vocabularyImports = pgTable("vocabulary_imports", {
  id: text().primaryKey(),
  fileName: text().notNull(),
  uploadedBy: text().references(() => users.id, { onDelete: "set null" }),
  uploadedAt: timestamp({ withTimezone: true }).notNull(),
  state: vocabularyImportState().notNull(),
  rows: jsonb().$type<readonly ImportedRow[]>().notNull(),
});

/** What people propose about families and attributes; the approved ones lie over the shipped rows. */
export const vocabularyChanges = pgTable(
  "vocabulary_changes",
  {
    id: text().primaryKey(),
    subject: vocabularySubject().notNull(),
    code: text().notNull(),
    batch: text().references(() => vocabularyImports.id, { onDelete: "set null" }),
    base: jsonb().$type<VocabularyBody>(),
    body: jsonb().$type<VocabularyBody>(),
    shipped: jsonb().$type<VocabularyBody>(),
    note: text().notNull(),
    state: vocabularyChangeState().notNull(),
    proposedBy: text().references(() => users.id, { onDelete: "set null" }),
    proposedAt: timestamp({ withTimezone: true }).notNull(),
    decidedBy: text().references(() => users.id, { onDelete: "set null" }),
    decidedAt: timestamp({ withTimezone: true }),
    reason: text().notNull(),
    version: integer().references(() => vocabularyVersions.version),
  },
  (table) => [
    index("vocabulary_changes_of_code").on(table.subject, table.code, table.proposedAt.desc()),
    index("vocabulary_changes_waiting")
      .on(table.proposedAt, table.id)
      .where(sql`state = 'proposed'`),
    index("vocabulary_changes_of_version").on(table.version),
    index("vocabulary_changes_of_batch").on(table.batch),
    check(
      "vocabulary_changes_decided_whole",
      sql`(state in ('approved', 'refused')) = (decided_at is not null)`,
    ),
    check("vocabulary_changes_versioned", sql`(state = 'approved') = (version is not null)`),
  ],
);

/** Postings that a version concerns, until their matches have followed. */
export const vocabularyTouched = pgTable(
  "vocabulary_touched",
  {
    version: integer()
      .notNull()
      .references(() => vocabularyVersions.version, { onDelete: "cascade" }),
    searchIndex: text().notNull(),
    id: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.version, table.searchIndex, table.id] })],
);
