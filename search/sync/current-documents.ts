import type { Id } from "#app/domain/shared/id.ts";
import type { Repositories } from "#app/use-cases/ports.ts";
import type { SearchDocument, SearchDocuments, SearchIndex } from "#app/use-cases/search-port.ts";

/** Where the rows are, and how they become documents. */
export interface Source {
  readonly store: Pick<Repositories, "listings" | "needs" | "marks">;
  readonly documents: SearchDocuments;
}

/** The projections of the rows as they are now; null for one that is gone or not published. */
export async function currentDocuments(
  { store, documents }: Source,
  index: SearchIndex,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, SearchDocument | null>> {
  const found = new Map<Id, SearchDocument | null>(ids.map((id) => [id, null]));
  if (ids.length === 0) return found;
  if (index === "needs")
    for (const need of await store.needs.byIds(ids)) found.set(need.id, documents.need(need));
  else {
    const [listings, marks] = await Promise.all([store.listings.byIds(ids), store.marks.of(ids)]);
    for (const listing of listings)
      found.set(listing.id, documents.listing(listing, marks.get(listing.id) ?? []));
  }
  return found;
}

export function postingsOf<S extends Pick<Repositories, "listings" | "needs">>(
  store: S,
  index: SearchIndex,
): S["listings"] | S["needs"] {
  return index === "equipment" ? store.listings : store.needs;
}
