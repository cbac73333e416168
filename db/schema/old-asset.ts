import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
} from "drizzle-orm/pg-core";
import type { CheckResult, OldMachineCheck } from "#app/domain/catalogue/phase-out/check.ts";
import type { KeptResult } from "#app/domain/demand/old-asset.ts";
import { organisations } from "./people.ts";

/** 在役设备: machines that a factory keeps account of, each with the result of its last check. */
export const oldAssets = pgTable(
  "old_assets",
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    number: text().notNull(),
    place: text().notNull(),
    model: text().notNull(),
    type: text().notNull(),
    powerKw: doublePrecision(),
    capacity: text().notNull(),
    voltage: text().notNull(),
    yearMade: integer(),
    yearCommissioned: integer(),
    inChemicalPlant: boolean().notNull(),
    version: integer().notNull(),
    retiredOn: date({ mode: "string" }),
    result: text().$type<CheckResult>().notNull(),
    check: jsonb().$type<OldMachineCheck>().notNull(),
    checkedOn: date({ mode: "string" }).notNull(),
    earlier: jsonb().$type<readonly KeptResult[]>().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    index("old_assets_of_organisation").on(table.organisationId, table.updatedAt.desc(), table.id),
    check(
      "old_assets_result",
      sql`result in ('hit', 'needs_check', 'suspected', 'coverage_gap', 'condition_not_met', 'not_listed')`,
    ),
  ],
);
