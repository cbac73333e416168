import { sql, type SQL, type SQLWrapper } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  timestamp,
} from "drizzle-orm/pg-core";
import { conditions, listingKinds } from "#app/domain/supply/listing.ts";
import type { ServiceTerms, UsedMachine } from "#app/domain/supply/listing.ts";
import type { SpecValue } from "#app/domain/supply/spec-value.ts";
import { organisations } from "./people.ts";
import { postingStatus } from "./posting.ts";

export const listingKind = pgEnum("listing_kind", listingKinds);
export const listingCondition = pgEnum("listing_condition", conditions);

/** A model number without width, case, blanks and separators, as an index can hold it. */
export function modelKeyIn(model: SQLWrapper): SQL {
  return sql`regexp_replace(lower(normalize(${model}, NFKC)), '[^[:alnum:]]', '', 'g')`;
}

export const listings = pgTable(
  "listings",
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    status: postingStatus().notNull(),
    version: integer().notNull(),
    kind: listingKind().notNull(),
    condition: listingCondition().notNull(),
    family: text(),
    title: text().notNull(),
    model: text().notNull(),
    brand: text().notNull(),
    description: text().notNull(),
    originProvince: text().notNull(),
    originCity: text(),
    sectorRows: text().array().notNull(),
    specs: jsonb().$type<readonly SpecValue[]>().notNull(),
    used: jsonb().$type<UsedMachine>(),
    terms: jsonb().$type<ServiceTerms>(),
    /** 分 per 台（套） */
    priceMin: bigint({ mode: "number" }),
    priceMax: bigint({ mode: "number" }),
    leadTimeDays: integer(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
    publishedAt: timestamp({ withTimezone: true }),
    expiresAt: timestamp({ withTimezone: true }),
    originVerifiedUntil: date({ mode: "string" }),
  },
  (table) => [
    index("listings_by_organisation").on(
      table.organisationId,
      table.status,
      table.updatedAt.desc(),
      table.id,
    ),
    index("listings_newest")
      .on(table.publishedAt.desc(), table.id)
      .where(sql`status = 'published'`),
    index("listings_ending")
      .on(table.expiresAt)
      .where(sql`status = 'published'`),
    index("listings_of_family")
      .on(table.family, table.publishedAt.desc())
      .where(sql`status = 'published'`),
    index("listings_by_title").on(sql`lower(title)`),
    index("listings_by_model").on(table.organisationId, sql`lower(model)`),
    index("listings_of_own_family").on(table.organisationId, table.family, table.updatedAt.desc()),
    index("listings_by_model_key").on(table.organisationId, modelKeyIn(table.model)),
    index("listings_published_models")
      .on(sql`${modelKeyIn(table.model)} text_pattern_ops`)
      .where(sql`status = 'published'`),
    check(
      "listings_price_in_order",
      sql`price_min is null or price_max is null or price_min <= price_max`,
    ),
  ],
);
