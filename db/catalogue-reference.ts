import { eq, sql } from "drizzle-orm";
import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import type { Edition } from "#app/domain/catalogue/edition.ts";
import type { Entry } from "#app/domain/catalogue/entry.ts";
import type { Db } from "./client.ts";
import { insertEntries } from "./repositories/catalogues.ts";
import { catalogueEditions, catalogueEntries, catalogues, referenceLoads } from "./schema/index.ts";

/** The editions that are shipped, with their entries. */
export interface ReferenceCatalogues {
  readonly catalogues: readonly Catalogue[];
  readonly editions: readonly { readonly edition: Edition; readonly entries: readonly Entry[] }[];
}

const name = "catalogues";

/** Brings the shipped editions up to date; what people imported, and which edition holds, stays. */
export async function saveCatalogues(
  db: Db,
  data: ReferenceCatalogues,
  sha256: string,
): Promise<"saved" | "unchanged"> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('duijie.catalogues'))`);
    const [last] = await tx.select().from(referenceLoads).where(eq(referenceLoads.name, name));
    if (last?.sha256 === sha256) return "unchanged";
    for (const catalogue of data.catalogues) {
      const { id: _id, ...said } = catalogue;
      await tx
        .insert(catalogues)
        .values(catalogue)
        .onConflictDoUpdate({ target: catalogues.id, set: said });
    }
    for (const { edition, entries } of data.editions) {
      const row = { ...edition, addedAt: new Date(edition.addedAt) };
      const { id: _id, state: _state, endedOn: _endedOn, ...said } = row;
      await tx
        .insert(catalogueEditions)
        .values(row)
        .onConflictDoUpdate({ target: catalogueEditions.id, set: said });
      await tx.delete(catalogueEntries).where(eq(catalogueEntries.editionId, edition.id));
      await insertEntries(tx, entries);
    }
    await tx
      .insert(referenceLoads)
      .values({ name, sha256 })
      .onConflictDoUpdate({ target: referenceLoads.name, set: { sha256 } });
    return "saved";
  });
}
