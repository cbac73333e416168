import { and, eq, inArray, ne, or, sql } from "drizzle-orm";
import type { Fen } from "#app/domain/shared/money.ts";
import type { Comparisons } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";
import { listings, needs, organisations } from "../schema/index.ts";
import { latest } from "./order.ts";

/** What others see or are about to see. */
const living = ["published", "submitted", "paused"] as const;
const mostSimilar = 20;

/** Postings that the checks compare with; only ids leave for what has a repository of its own. */
export function comparisonsIn(db: Db): Comparisons {
  return {
    async familyListings(family, exceptId, limit) {
      const rows = await db
        .select({
          specs: listings.specs,
          priceMin: listings.priceMin,
          priceMax: listings.priceMax,
        })
        .from(listings)
        .where(
          and(
            eq(listings.family, family),
            eq(listings.status, "published"),
            ne(listings.id, exceptId),
          ),
        )
        .orderBy(latest(listings.publishedAt))
        .limit(limit);
      return rows.map(({ specs, priceMin, priceMax }) => ({
        specs,
        priceMin: priceMin as Fen | null,
        priceMax: priceMax as Fen | null,
      }));
    },
    async similarListings({ id, organisationId, title, model }) {
      const ownModel = and(
        eq(listings.organisationId, organisationId),
        sql`lower(${listings.model}) = lower(${model})`,
      );
      const sameTitle = sql`lower(${listings.title}) = lower(${title})`;
      const rows = await db
        .select({ id: listings.id })
        .from(listings)
        .where(
          and(
            model === "" ? sameTitle : or(ownModel, sameTitle),
            ne(listings.id, id),
            inArray(listings.status, [...living]),
          ),
        )
        .limit(mostSimilar);
      return rows.map((row) => row.id);
    },
    async similarNeeds({ id, title }) {
      const rows = await db
        .select({ id: needs.id })
        .from(needs)
        .where(
          and(
            sql`lower(${needs.title}) = lower(${title})`,
            ne(needs.id, id),
            inArray(needs.status, [...living]),
          ),
        )
        .limit(mostSimilar);
      return rows.map((row) => row.id);
    },
    async organisationsNamed(name, exceptId) {
      const rows = await db
        .select({ id: organisations.id })
        .from(organisations)
        .where(and(eq(organisations.name, name), ne(organisations.id, exceptId)))
        .limit(mostSimilar);
      return rows.map((row) => row.id);
    },
  };
}
