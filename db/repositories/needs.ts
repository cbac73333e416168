import type { Need } from "#app/domain/demand/need.ts";
import type { Fen } from "#app/domain/shared/money.ts";
import type { Province } from "#app/domain/shared/place.ts";
import type { Postings } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";
import { needs } from "../schema/index.ts";
import { postingsIn } from "./postings.ts";

type Row = typeof needs.$inferSelect;

function read({ siteProvince, siteCity, ...row }: Row): Need {
  return {
    ...row,
    site: { province: siteProvince as Province, city: siteCity },
    budget: row.budget as Fen | null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    expiresAt: row.expiresAt?.toISOString() ?? null,
  };
}

function write({ site, ...need }: Need): Row {
  return {
    ...need,
    siteProvince: site.province,
    siteCity: site.city,
    sectorRows: [...need.sectorRows],
    createdAt: new Date(need.createdAt),
    updatedAt: new Date(need.updatedAt),
    publishedAt: need.publishedAt ? new Date(need.publishedAt) : null,
    expiresAt: need.expiresAt ? new Date(need.expiresAt) : null,
  };
}

export function needsIn(db: Db): Postings<Need> {
  return postingsIn(db, needs, { read, write });
}
