import { date, index, pgEnum, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import type { Verification } from "#app/domain/review/verification.ts";
import { organisations, users } from "./people.ts";

export const verificationOf = pgEnum("verification_of", ["organisation", "origin"]);

/** Every step on the ladder of trust and every origin confirmed or taken back, the latest one counts. */
export const verifications = pgTable(
  "verifications",
  {
    id: text().primaryKey(),
    of: verificationOf().notNull(),
    /** The organisation, or the listing whose origin it is. */
    subjectId: text().notNull(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    level: text().$type<Verification["level"]>().notNull(),
    evidence: text().$type<NonNullable<Verification["evidence"]>>(),
    note: text().notNull(),
    until: date({ mode: "string" }),
    decidedBy: text().references(() => users.id, { onDelete: "set null" }),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index("verifications_of_subject").on(table.subjectId, table.at.desc())],
);
