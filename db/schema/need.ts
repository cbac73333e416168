import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
} from "drizzle-orm/pg-core";
import type { Exclusion } from "#app/domain/demand/exclusion.ts";
import type { OldMachine } from "#app/domain/demand/need.ts";
import type { Requirement } from "#app/domain/demand/requirement.ts";
import { organisations } from "./people.ts";
import { postingStatus } from "./posting.ts";

export const needs = pgTable(
  "needs",
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    status: postingStatus().notNull(),
    version: integer().notNull(),
    family: text(),
    title: text().notNull(),
    description: text().notNull(),
    requirements: jsonb().$type<readonly Requirement[]>().notNull(),
    /** 台（套） */
    quantity: integer().notNull(),
    /** 分 for the whole quantity */
    budget: bigint({ mode: "number" }),
    siteProvince: text().notNull(),
    siteCity: text(),
    deadline: date({ mode: "string" }),
    sectorRows: text().array().notNull(),
    oldMachine: jsonb().$type<OldMachine>(),
    exclusions: jsonb().$type<readonly Exclusion[]>().notNull().default([]),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
    publishedAt: timestamp({ withTimezone: true }),
    expiresAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    index("needs_by_organisation").on(
      table.organisationId,
      table.status,
      table.updatedAt.desc(),
      table.id,
    ),
    index("needs_newest")
      .on(table.publishedAt.desc(), table.id)
      .where(sql`status = 'published'`),
    index("needs_ending")
      .on(table.expiresAt)
      .where(sql`status = 'published'`),
    index("needs_of_family")
      .on(table.family, table.publishedAt.desc())
      .where(sql`status = 'published'`),
    index("needs_by_title").on(sql`lower(title)`),
    index("needs_of_own_family").on(table.organisationId, table.family, table.updatedAt.desc()),
    check("needs_at_least_one", sql`quantity >= 1`),
  ],
);
