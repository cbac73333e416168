import { and, eq, sql } from "drizzle-orm";
import type { ListingReadings } from "#app/use-cases/listing-reading-port.ts";
import { anyOf } from "../any-of.ts";
import type { Db } from "../client.ts";
import { listingReadings } from "../schema/index.ts";

/** A passage may end inside a character beyond the basic plane: PostgreSQL takes no half ones. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.toWellFormed() : value;
}

export function listingReadingsIn(db: Db): ListingReadings {
  return {
    async of(listingIds, reader) {
      if (listingIds.length === 0) return new Map();
      const { listingId, version, body } = listingReadings;
      const rows = await db
        .select({ listingId, version, body })
        .from(listingReadings)
        .where(and(anyOf(listingId, listingIds), eq(listingReadings.reader, reader)));
      return new Map(rows.map((row) => [row.listingId, row]));
    },
    async put(readings, reader) {
      if (readings.length === 0) return;
      const rows = readings.map(({ listingId, version, body }) => ({
        listing_id: listingId,
        version,
        body,
      }));
      await db.execute(sql`
        insert into listing_readings (listing_id, version, reader, body)
        select r.listing_id, r.version, ${reader}, r.body
        from jsonb_to_recordset(${JSON.stringify(rows, wellFormed)}::jsonb)
          as r (listing_id text, version integer, body jsonb)
        join listings on listings.id = r.listing_id
        order by r.listing_id
        on conflict (listing_id) do update
          set version = excluded.version, reader = excluded.reader, body = excluded.body`);
    },
  };
}
