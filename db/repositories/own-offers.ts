import { and, eq, isNull, ne, or, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { modelKey } from "#app/domain/supply/same-offer.ts";
import type { OwnOffers } from "#app/use-cases/ports.ts";
import type { Db } from "../client.ts";
import { listings, modelKeyIn, needs } from "../schema/index.ts";
import { latest } from "./order.ts";

/** Titles of one family are compared with the latest of so many. */
const mostCompared = 2_000;

const ofFamily = (column: PgColumn, family: string | null) =>
  family === null ? isNull(column) : eq(column, family);

export function ownOffersIn(db: Db): OwnOffers {
  return {
    async listings(organisationId, { family, model }) {
      const { id, title, condition, status } = listings;
      const sameModel =
        modelKey(model) === ""
          ? undefined
          : eq(modelKeyIn(listings.model), modelKeyIn(sql`${model}::text`));
      return db
        .select({ id, title, model: listings.model, family: listings.family, condition, status })
        .from(listings)
        .where(
          and(
            eq(listings.organisationId, organisationId),
            ne(status, "closed"),
            or(ofFamily(listings.family, family), sameModel),
          ),
        )
        .orderBy(latest(listings.updatedAt), id)
        .limit(mostCompared);
    },
    async needs(organisationId, { family }) {
      const { id, title, status } = needs;
      const rows = await db
        .select({ id, title, family: needs.family, status })
        .from(needs)
        .where(
          and(
            eq(needs.organisationId, organisationId),
            ne(status, "closed"),
            ofFamily(needs.family, family),
          ),
        )
        .orderBy(latest(needs.updatedAt), id)
        .limit(mostCompared);
      return rows.map((row) => ({ ...row, model: "" }));
    },
  };
}
