import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import {
  attachmentKinds,
  attachmentVisibilities,
  evidenceKinds,
  type Attachment,
} from "#app/domain/files/attachment.ts";
import { listings } from "./listing.ts";
import { needs } from "./need.ts";
import { organisations } from "./people.ts";

export const attachmentKind = pgEnum("attachment_kind", attachmentKinds);
export const attachmentVisibility = pgEnum("attachment_visibility", attachmentVisibilities);
export const evidenceKind = pgEnum("evidence_kind", evidenceKinds);

/** Belongs to a listing, to a need, or (with neither) to the organisation itself. */
export const attachments = pgTable(
  "attachments",
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    listingId: text().references(() => listings.id, { onDelete: "cascade" }),
    needId: text().references(() => needs.id, { onDelete: "cascade" }),
    kind: attachmentKind().notNull(),
    evidence: evidenceKind(),
    visibility: attachmentVisibility().notNull(),
    name: text().notNull(),
    mediaType: text().$type<Attachment["mediaType"]>().notNull(),
    bytes: integer().notNull(),
    width: integer(),
    height: integer(),
    position: integer().notNull(),
    caption: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    changedAt: timestamp({ withTimezone: true }).notNull(),
    removedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    index("attachments_of_organisation").on(table.organisationId),
    index("attachments_of_listing")
      .on(table.listingId, table.position)
      .where(sql`listing_id is not null`),
    index("attachments_of_need")
      .on(table.needId, table.position)
      .where(sql`need_id is not null`),
    index("attachments_removed")
      .on(table.removedAt)
      .where(sql`removed_at is not null`),
    check("attachments_one_owner", sql`listing_id is null or need_id is null`),
    check("attachments_pixels", sql`(width is null) = (kind = 'document')`),
    check(
      "attachments_evidence_private",
      sql`visibility = 'reviewers' or (evidence is null and num_nonnulls(listing_id, need_id) = 1)`,
    ),
  ],
);
