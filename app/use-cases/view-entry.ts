import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import type { Edition } from "#app/domain/catalogue/edition.ts";
import type { Entry } from "#app/domain/catalogue/entry.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { EntryListing } from "./catalogue-port.ts";
import { question } from "./verb.ts";

interface EntryQuestion {
  readonly editionId: Id;
  readonly id: Id;
}

interface EntryAnswer {
  readonly catalogue: Catalogue;
  readonly edition: Edition;
  readonly entry: Entry;
  readonly listings: readonly EntryListing[];
}

/** One entry with the listings that carry it. */
export const viewEntry = question<EntryQuestion, EntryAnswer>({
  name: "view-entry",
  access: "anyone",
  async answer({ ports: { store } }, { editionId, id }) {
    const entry = await store.catalogues.entry(id);
    const edition = entry && (await store.catalogues.edition(entry.editionId));
    const catalogue = edition && (await store.catalogues.byId(edition.catalogueId));
    if (!entry || !edition || !catalogue || edition.id !== editionId)
      return refuse({ code: "not_found" });
    if (edition.state === "withdrawn") return refuse({ code: "not_found" });
    return ok({ catalogue, edition, entry, listings: await store.catalogues.listingsOf([id]) });
  },
});
