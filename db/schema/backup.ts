import { bigint, integer, pgTable, timestamp } from "drizzle-orm/pg-core";

/** When backups were taken, for the page that says whether the last one is too old. */
export const backups = pgTable("backups", {
  takenAt: timestamp({ withTimezone: true }).primaryKey(),
  bytes: bigint({ mode: "number" }).notNull(),
  rows: bigint({ mode: "number" }).notNull(),
  files: integer().notNull(),
});
