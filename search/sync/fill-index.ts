import {
  searchIndexes,
  type SearchDocument,
  type SearchIndex,
} from "#app/use-cases/search-port.ts";
import type { MeilisearchSync } from "../meilisearch/sync.ts";
import { currentDocument, type IndexPostingDeps } from "./index-posting.ts";

type FillDeps = Pick<IndexPostingDeps, "store" | "reference"> & {
  readonly target: Pick<MeilisearchSync, "ensureSettings" | "rebuild">;
};

/** Brings a server's settings up to date and fills both indexes anew from Postgres. */
export async function fillIndex(deps: FillDeps): Promise<void> {
  await deps.target.ensureSettings();
  for (const index of searchIndexes) await deps.target.rebuild(index, documentsOf(deps, index));
}

async function* documentsOf(deps: FillDeps, index: SearchIndex): AsyncIterable<SearchDocument> {
  const postings = index === "equipment" ? deps.store.listings : deps.store.needs;
  for (const id of await postings.publishedIds()) {
    const document = await currentDocument(deps, index, id);
    if (document) yield document;
  }
}
