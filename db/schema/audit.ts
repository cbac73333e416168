import { bigint, index, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** Who did what to which row, and how it ended. Never the content, never contact data. */
export const auditLines = pgTable(
  "audit_lines",
  {
    number: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: timestamp({ withTimezone: true }).notNull(),
    verb: text().notNull(),
    actor: text().notNull(),
    organisationId: text(),
    subject: text().notNull(),
    outcome: text().notNull(),
    requestId: text().notNull(),
  },
  (table) => [index("audit_lines_by_organisation").on(table.organisationId, table.number.desc())],
);
