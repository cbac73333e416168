import { getTableColumns, sql, type Table } from "drizzle-orm";
import type { EfficiencyMark } from "#app/domain/catalogue/mark.ts";
import type { ListingHit, ListingHits } from "#app/use-cases/listing-hit-port.ts";
import type { Db } from "../client.ts";
import { listings, organisations } from "../schema/index.ts";
import { catalogueMarksIn } from "./catalogue-marks.ts";
import { columnName } from "./column-name.ts";
import { listingOf } from "./listings.ts";
import { organisationOf } from "./people.ts";

type Json<Row> = { readonly [Name in keyof Row]: Row[Name] extends Date ? string : Row[Name] };
type Times = "createdAt" | "updatedAt" | "publishedAt" | "expiresAt";
type ListingJson = Json<Omit<typeof listings.$inferSelect, Times>> & {
  readonly [Name in Times]: string | null;
};

interface Hit {
  readonly listing: ListingJson;
  readonly supplier: typeof organisations.$inferSelect;
  readonly marks: readonly EfficiencyMark[] | null;
  /** Some catalogue may list it. */
  readonly claimed: boolean;
}

const json = (alias: string, table: Table) => {
  const fields = Object.keys(getTableColumns(table)).map(
    (name) => `'${name}', ${alias}.${columnName(name)}`,
  );
  return `json_build_object(${fields.join(", ")})`;
};

/** A value a hit: twenty rows of forty columns cost more to take apart than to find. */
const hits = sql.raw(`
  select json_build_object(
    'listing', ${json("l", listings)},
    'supplier', ${json("o", organisations)},
    'marks', (
      select json_agg(json_build_object(
        'kind', m.kind, 'state', m.state, 'evidence', m.evidence, 'date', m.date
      ) order by m.kind)
      from marks m where m.listing_id = l.id
    ),
    'claimed', exists (select from catalogue_marks c where c.listing_id = l.id)
  ) as hit
  from listings l join organisations o on o.id = l.organisation_id
  where l.status = 'published' and l.id = any(`);

export function listingHitsIn(db: Db): ListingHits {
  return {
    async of(ids) {
      if (ids.length === 0) return [];
      const rows = (await db.execute(
        sql`${hits}${sql.param([...ids])}::text[])`,
      )) as unknown as readonly { readonly hit: Hit }[];
      const byId = new Map(rows.map(({ hit }) => [hit.listing.id, hit]));
      const claimed = rows.flatMap(({ hit }) => (hit.claimed ? [hit.listing.id] : []));
      const ofCatalogues = await catalogueMarksIn(db).shownOf(claimed);
      return ids.flatMap((id): ListingHit[] => {
        const hit = byId.get(id);
        if (!hit) return [];
        const marks = [...(hit.marks ?? []), ...(ofCatalogues.get(id) ?? [])];
        return [{ listing: read(hit.listing), supplier: organisationOf(hit.supplier), marks }];
      });
    },
  };
}

function read({ createdAt, updatedAt, publishedAt, expiresAt, ...row }: ListingJson) {
  const day = (at: string | null) => (at === null ? null : new Date(at));
  return listingOf({
    ...row,
    createdAt: new Date(createdAt ?? ""),
    updatedAt: new Date(updatedAt ?? ""),
    publishedAt: day(publishedAt),
    expiresAt: day(expiresAt),
  });
}
