import type { Fen } from "#app/domain/shared/money.ts";
import type { Province } from "#app/domain/shared/place.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { Postings } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";
import { listings } from "../schema/index.ts";
import { postingsIn } from "./postings.ts";

type Row = typeof listings.$inferSelect;

/** A row as the domain knows it. */
export function listingOf({ originProvince, originCity, ...row }: Row): Listing {
  return {
    ...row,
    origin: { province: originProvince as Province, city: originCity },
    priceMin: row.priceMin as Fen | null,
    priceMax: row.priceMax as Fen | null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    expiresAt: row.expiresAt?.toISOString() ?? null,
  };
}

function write({ origin, ...listing }: Listing): Row {
  return {
    ...listing,
    originProvince: origin.province,
    originCity: origin.city,
    sectorRows: [...listing.sectorRows],
    createdAt: new Date(listing.createdAt),
    updatedAt: new Date(listing.updatedAt),
    publishedAt: listing.publishedAt ? new Date(listing.publishedAt) : null,
    expiresAt: listing.expiresAt ? new Date(listing.expiresAt) : null,
  };
}

export function listingsIn(db: Db): Postings<Listing> {
  return postingsIn(db, listings, { read: listingOf, write });
}
