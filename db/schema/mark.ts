import { date, jsonb, pgEnum, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { markKinds, markStates, type Mark } from "#app/domain/catalogue/mark.ts";
import { listings } from "./listing.ts";

export const markKind = pgEnum("mark_kind", markKinds);
export const markState = pgEnum("mark_state", markStates);

export const marks = pgTable(
  "marks",
  {
    listingId: text()
      .notNull()
      .references(() => listings.id, { onDelete: "cascade" }),
    kind: markKind().notNull(),
    state: markState().notNull(),
    evidence: jsonb().$type<Mark["evidence"]>().notNull(),
    date: date({ mode: "string" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.listingId, table.kind] })],
);
