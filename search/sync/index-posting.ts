import type { Id } from "#app/domain/shared/id.ts";
import type { Reference, Repositories } from "#app/use-cases/ports.ts";
import type { SearchDocument, SearchIndex } from "#app/use-cases/search-port.ts";
import { listingDocument } from "../documents/listing-document.ts";
import { needDocument } from "../documents/need-document.ts";

export interface IndexPostingDeps {
  readonly store: Pick<Repositories, "listings" | "needs" | "marks">;
  readonly reference: Pick<Reference, "vocabulary" | "sectorRows">;
  /** Where documents go: the Meilisearch sync. */
  readonly target: {
    upsert(documents: readonly SearchDocument[]): Promise<void>;
    remove(index: SearchIndex, id: Id): Promise<void>;
  };
}

/** Brings the index in line with the row as it is now, however often and late it runs. */
export async function indexPosting(
  deps: IndexPostingDeps,
  index: SearchIndex,
  id: Id,
): Promise<void> {
  const document = await currentDocument(deps, index, id);
  if (document) await deps.target.upsert([document]);
  else await deps.target.remove(index, id);
}

/** The projection of the stored row; null when it is gone or not published. */
export async function currentDocument(
  { store, reference }: Pick<IndexPostingDeps, "store" | "reference">,
  index: SearchIndex,
  id: Id,
): Promise<SearchDocument | null> {
  if (index === "needs") {
    const need = await store.needs.byId(id);
    return need && needDocument(need, reference);
  }
  const listing = await store.listings.byId(id);
  if (!listing) return null;
  const marks = (await store.marks.of([id])).get(id) ?? [];
  return listingDocument(listing, { ...reference, marks });
}
