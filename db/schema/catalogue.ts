import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { ConditionAnswer } from "#app/domain/catalogue/candidates.ts";
import { catalogueKinds, catalogueLevels } from "#app/domain/catalogue/catalogue.ts";
import { editionOrigins, editionStates } from "#app/domain/catalogue/edition.ts";
import type { EntryCondition } from "#app/domain/catalogue/entry.ts";
import type { ReadEdition } from "#app/domain/catalogue/import-edition.ts";
import { catalogueMarkStates } from "#app/domain/catalogue/mark.ts";
import type { Province } from "#app/domain/shared/place.ts";
import { listings } from "./listing.ts";
import { organisations, users } from "./people.ts";

export const catalogueKind = pgEnum("catalogue_kind", catalogueKinds);
export const catalogueLevel = pgEnum("catalogue_level", catalogueLevels);
export const editionState = pgEnum("catalogue_edition_state", editionStates);
export const editionOrigin = pgEnum("catalogue_edition_origin", editionOrigins);
export const editionImportState = pgEnum("catalogue_import_state", [
  "checked",
  "confirmed",
  "undone",
  "dropped",
]);
export const catalogueMarkState = pgEnum("catalogue_mark_state", catalogueMarkStates);

/** Official lists, and with DEMO an invented one; what is shipped has ids of words. */
export const catalogues = pgTable(
  "catalogues",
  {
    id: text().primaryKey(),
    kind: catalogueKind().notNull(),
    level: catalogueLevel().notNull(),
    province: text().$type<Province>(),
    name: text().notNull(),
    invented: boolean().notNull(),
    supersedes: boolean().notNull(),
  },
  (table) => [
    uniqueIndex("catalogues_one_of_name").on(
      table.kind,
      table.level,
      sql`coalesce(${table.province}, '')`,
      table.name,
    ),
  ],
);

export const catalogueEditions = pgTable(
  "catalogue_editions",
  {
    id: text().primaryKey(),
    catalogueId: text()
      .notNull()
      .references(() => catalogues.id, { onDelete: "cascade" }),
    label: text().notNull(),
    documentNo: text().notNull(),
    documentNoChecked: boolean().notNull(),
    issued: date({ mode: "string" }),
    validFrom: date({ mode: "string" }),
    validTo: date({ mode: "string" }),
    gaps: jsonb().$type<readonly string[]>().notNull(),
    origin: editionOrigin().notNull(),
    state: editionState().notNull(),
    sourceFile: text().notNull(),
    sourceSha256: text().notNull(),
    addedAt: timestamp({ withTimezone: true }).notNull(),
    endedOn: date({ mode: "string" }),
  },
  (table) => [index("catalogue_editions_of").on(table.catalogueId, table.addedAt)],
);

export const catalogueEntries = pgTable(
  "catalogue_entries",
  {
    id: text().primaryKey(),
    editionId: text()
      .notNull()
      .references(() => catalogueEditions.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    number: text().notNull(),
    name: text().notNull(),
    parameters: text().notNull(),
    conditions: jsonb().$type<readonly EntryCondition[]>().notNull(),
    page: text().notNull(),
    verbatim: text().notNull(),
  },
  (table) => [uniqueIndex("catalogue_entries_in_order").on(table.editionId, table.position)],
);

/** A sheet of an edition on its way in, and what it did. */
export const catalogueImports = pgTable("catalogue_imports", {
  id: text().primaryKey(),
  fileName: text().notNull(),
  sha256: text().notNull(),
  uploadedBy: text().references(() => users.id, { onDelete: "set null" }),
  uploadedAt: timestamp({ withTimezone: true }).notNull(),
  state: editionImportState().notNull(),
  body: jsonb().$type<ReadEdition>().notNull(),
  editionId: text().references(() => catalogueEditions.id, { onDelete: "set null" }),
  previousId: text().references(() => catalogueEditions.id, { onDelete: "set null" }),
  confirmedBy: text().references(() => users.id, { onDelete: "set null" }),
  confirmedAt: timestamp({ withTimezone: true }),
  /** Marks that were to be looked at again, and how many have been. */
  markTotal: integer().notNull(),
  markDone: integer().notNull(),
  finishedAt: timestamp({ withTimezone: true }),
});

/** A listing's claim of an entry. What a newer edition does to it makes a row of its own: old results stay. */
export const catalogueMarks = pgTable(
  "catalogue_marks",
  {
    id: text().primaryKey(),
    listingId: text()
      .notNull()
      .references(() => listings.id, { onDelete: "cascade" }),
    organisationId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    entryId: text()
      .notNull()
      .references(() => catalogueEntries.id, { onDelete: "cascade" }),
    state: catalogueMarkState().notNull(),
    words: text().notNull(),
    attachmentIds: jsonb().$type<readonly string[]>().notNull(),
    answers: jsonb().$type<readonly ConditionAnswer[]>().notNull(),
    contentDigest: text().notNull().default(""),
    claimedBy: text().references(() => users.id, { onDelete: "set null" }),
    claimedAt: timestamp({ withTimezone: true }).notNull(),
    decidedBy: text().references(() => users.id, { onDelete: "set null" }),
    decidedAt: timestamp({ withTimezone: true }),
    reason: text().notNull(),
    endedOn: date({ mode: "string" }),
    endedWhy: text().notNull(),
    /** The import that made this row. */
    madeBy: text().references(() => catalogueImports.id, { onDelete: "set null" }),
    /** The import that ended it, and the state in which it was then. */
    endedBy: text().references(() => catalogueImports.id, { onDelete: "set null" }),
    stateBefore: catalogueMarkState(),
    /** The mark of the older edition that this one goes on from. */
    carriedFrom: text(),
  },
  (table) => [
    uniqueIndex("catalogue_marks_one_live")
      .on(table.listingId, table.entryId)
      .where(sql`state in ('claimed', 'verified')`),
    index("catalogue_marks_of_listing").on(table.listingId),
    index("catalogue_marks_of_entry").on(table.entryId),
    index("catalogue_marks_of_organisation").on(table.organisationId),
    index("catalogue_marks_made_by").on(table.madeBy),
    index("catalogue_marks_ended_by").on(table.endedBy),
  ],
);
