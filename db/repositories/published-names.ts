import { and, count, desc, eq, like, min, sql } from "drizzle-orm";
import { fold } from "#app/domain/shared/fold.ts";
import type { PublishedNames } from "#app/use-cases/published-names-port.ts";
import type { Db } from "../client.ts";
import { listings, modelKeyIn } from "../schema/listing.ts";
import { organisations } from "../schema/people.ts";

export function publishedNamesIn(db: Db): PublishedNames {
  return {
    async models(beginning, limit) {
      const key = fold(beginning).replace(/[^\p{Letter}\p{Number}]/gu, "");
      if (key === "") return [];
      const written = modelKeyIn(listings.model);
      return db
        .select({ model: min(listings.model), listings: count() })
        .from(listings)
        .where(and(eq(listings.status, "published"), like(written, `${key}%`)))
        .groupBy(written)
        .orderBy(desc(count()), written)
        .limit(limit)
        .then((rows) => rows.map((row) => ({ ...row, model: row.model ?? "" })));
    },
    async suppliers(part, limit) {
      if (part === "") return [];
      const { id, name } = organisations;
      return db
        .select({ id, name, listings: count(listings.id) })
        .from(organisations)
        .innerJoin(listings, and(eq(listings.organisationId, id), eq(listings.status, "published")))
        .where(like(sql`lower(${name})`, `%${likeText(part)}%`))
        .groupBy(id)
        .orderBy(desc(count(listings.id)), name, id)
        .limit(limit);
    },
  };
}

/** What is written, not what it would mean between the quotes of a pattern. */
function likeText(part: string): string {
  return part.toLowerCase().replace(/[\\%_]/g, "\\$&");
}
