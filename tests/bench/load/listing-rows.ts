import type { Listing } from "#app/domain/supply/listing.ts";
import type { Cell } from "./copy.ts";

export const listingColumns = [
  "id",
  "organisation_id",
  "status",
  "version",
  "kind",
  "condition",
  "family",
  "title",
  "model",
  "brand",
  "description",
  "origin_province",
  "origin_city",
  "sector_rows",
  "specs",
  "used",
  "terms",
  "price_min",
  "price_max",
  "lead_time_days",
  "created_at",
  "updated_at",
  "published_at",
  "expires_at",
] as const;

/** In the order of the columns. */
export function listingRow(listing: Listing): readonly Cell[] {
  return [
    listing.id,
    listing.organisationId,
    listing.status,
    listing.version,
    listing.kind,
    listing.condition,
    listing.family,
    listing.title,
    listing.model,
    listing.brand,
    listing.description,
    listing.origin.province,
    listing.origin.city,
    listing.sectorRows,
    JSON.stringify(listing.specs),
    listing.used,
    listing.terms,
    listing.priceMin,
    listing.priceMax,
    listing.leadTimeDays,
    listing.createdAt,
    listing.updatedAt,
    listing.publishedAt,
    listing.expiresAt,
  ];
}
