import {
  countChanges,
  editionDifference,
  type EntryDifference,
} from "#app/domain/catalogue/edition-diff.ts";
import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import type { Edition } from "#app/domain/catalogue/edition.ts";
import type { Entry } from "#app/domain/catalogue/entry.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { EntryListing } from "./catalogue-port.ts";
import type { Repositories } from "./ports.ts";
import { question } from "./verb.ts";

interface EditionQuestion {
  /** An edition, or a catalogue: then its newest edition. */
  readonly id: Id;
  readonly q: string;
  /** Entries behind this position. */
  readonly after: number;
  readonly skip: number;
  readonly limit: number;
}

interface EditionView {
  readonly catalogue: Catalogue;
  readonly edition: Edition;
  readonly editions: readonly Edition[];
  readonly entries: readonly Entry[];
  readonly total: number;
  /** Published listings that carry the entries shown. */
  readonly listings: readonly EntryListing[];
  /** The edition whose place this one took. */
  readonly previous: Edition | null;
  readonly difference: readonly EntryDifference<Entry, Entry>[];
  readonly counts: ReturnType<typeof countChanges> | null;
}

/** An edition with a page of its entries and what it changed. */
export const viewEdition = question<EditionQuestion, EditionView>({
  name: "view-edition",
  access: "anyone",
  async answer({ ports: { store } }, { id, q, after, skip, limit }) {
    const named = (await store.catalogues.edition(id)) ?? (await newestOf(store, id));
    const catalogue = named && (await store.catalogues.byId(named.catalogueId));
    if (!named || !catalogue || named.state === "withdrawn") return refuse({ code: "not_found" });
    const words = q
      .split(/[\s\p{Cc}]+/u)
      .filter((word) => word !== "")
      .slice(0, 8);
    const search = { words, after, limit, skip };
    const [{ items, total }, editions, imported] = await Promise.all([
      store.catalogues.searchEntries(named.id, search),
      store.catalogues.editionsOf(catalogue.id),
      store.catalogues.importOf(named.id),
    ]);
    const listings = await store.catalogues.listingsOf(items.map((entry) => entry.id));
    const previous = imported?.previousId
      ? await store.catalogues.edition(imported.previousId)
      : null;
    const difference = previous
      ? editionDifference(
          await store.catalogues.entriesOf(previous.id),
          await store.catalogues.entriesOf(named.id),
        )
      : [];
    return ok({
      catalogue,
      edition: named,
      editions: editions.filter(({ state }) => state !== "withdrawn"),
      entries: items,
      total,
      listings,
      previous,
      difference,
      counts: previous ? countChanges(difference) : null,
    });
  },
});

async function newestOf({ catalogues }: Repositories, catalogueId: Id): Promise<Edition | null> {
  const held = await catalogues.editionsOf(catalogueId);
  return held.find(({ state }) => state === "current") ?? held[0] ?? null;
}
