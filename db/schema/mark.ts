import { date, jsonb, pgEnum, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { computedMarkKinds, markStates, type EfficiencyMark } from "#app/domain/catalogue/mark.ts";
import { listings } from "./listing.ts";

export const markKind = pgEnum("mark_kind", computedMarkKinds);
export const markState = pgEnum("mark_state", markStates);

export const marks = pgTable(
  "marks",
  {
    listingId: text()
      .notNull()
      .references(() => listings.id, { onDelete: "cascade" }),
    kind: markKind().notNull(),
    state: markState().notNull(),
    evidence: jsonb().$type<EfficiencyMark["evidence"]>().notNull(),
    date: date({ mode: "string" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.listingId, table.kind] })],
);
