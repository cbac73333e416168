import { bigint, index, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/**
 * Who did what to which row, and how it ended. Never the content, never contact data. Ids of people
 * and organisations refer to nothing: the trail stays when they go. Rows are only added.
 */
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
  (table) => [
    index("audit_lines_by_organisation").on(table.organisationId, table.number.desc()),
    index("audit_lines_by_actor").on(table.actor, table.number.desc()),
    index("audit_lines_by_subject").on(table.subject, table.number.desc()),
  ],
);
