import { sql } from "drizzle-orm";
import {
  boolean,
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
  duplicateRules,
  importRowStates,
  importStatuses,
  importTargets,
  sheetNouns,
  type ColumnMapping,
  type RowProblem,
} from "#app/domain/sheets/import.ts";
import { organisations } from "./people.ts";

export const sheetNoun = pgEnum("sheet_noun", sheetNouns);
export const importStatus = pgEnum("import_status", importStatuses);
export const importRowState = pgEnum("import_row_state", importRowStates);
export const duplicateRule = pgEnum("duplicate_rule", duplicateRules);
export const importTarget = pgEnum("import_target", importTargets);

export const imports = pgTable(
  "imports",
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    /** Who uploaded it; an opaque id that outlives the account. */
    userId: text(),
    noun: sheetNoun().notNull(),
    status: importStatus().notNull(),
    fileName: text().notNull(),
    file: text(),
    sheets: text().array().notNull(),
    sheet: text().notNull(),
    headerRow: integer().notNull(),
    headers: text().array().notNull(),
    mapping: jsonb().$type<ColumnMapping>().notNull(),
    remembered: boolean().notNull(),
    family: text(),
    duplicates: duplicateRule().notNull(),
    target: importTarget().notNull(),
    rows: integer().notNull(),
    position: integer().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
    finishedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    index("imports_of_organisation").on(table.organisationId, table.createdAt.desc(), table.id),
    check("imports_position_within", sql`position between 0 and rows`),
  ],
);

/** The rows as they came, what becomes of each, and the way back. */
export const importRows = pgTable(
  "import_rows",
  {
    importId: text()
      .notNull()
      .references(() => imports.id, { onDelete: "cascade" }),
    n: integer().notNull(),
    row: integer().notNull(),
    cells: text().array().notNull(),
    state: importRowState().notNull(),
    problems: jsonb().$type<readonly RowProblem[]>().notNull(),
    remark: text().notNull(),
    key: text().notNull(),
    postingId: text(),
    before: jsonb().$type<unknown>(),
    version: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.n] }),
    index("import_rows_by_state").on(table.importId, table.state, table.n),
    index("import_rows_by_key").on(table.importId, table.key),
  ],
);

/** How an organisation maps files with the same headers. */
export const importMappings = pgTable(
  "import_mappings",
  {
    organisationId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    noun: sheetNoun().notNull(),
    /** The headers, folded and joined: what `fingerprintOf` gives. */
    fingerprint: text().notNull(),
    mapping: jsonb().$type<ColumnMapping>().notNull(),
    family: text(),
    usedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.noun, table.fingerprint] })],
);
