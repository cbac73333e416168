import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { mostCompared } from "#app/domain/supply/most-compared.ts";
import type { ListingHit } from "./search-equipment.ts";
import { question } from "./verb.ts";

interface ComparedListings {
  /** In the asked order, at most four. */
  readonly hits: readonly ListingHit[];
  /** Asked for and not shown: not published (any more), or never there. */
  readonly missing: number;
}

/** Published listings to stand side by side; not found where none of them is one. */
export const compareListings = question<{ readonly ids: readonly Id[] }, ComparedListings>({
  name: "compare-listings",
  access: "anyone",
  async answer({ ports: { store } }, { ids }) {
    const asked = [...new Set(ids)].slice(0, mostCompared);
    const found = await store.listings.byIds(asked);
    const shown = asked.flatMap(
      (id) => found.find((each) => each.id === id && each.status === "published") ?? [],
    );
    if (shown.length === 0) return refuse({ code: "not_found" });
    const [suppliers, marks] = await Promise.all([
      store.people.organisations(shown.map(({ organisationId }) => organisationId)),
      store.marks.of(shown.map(({ id }) => id)),
    ]);
    return ok({
      hits: shown.map((listing) => ({
        listing,
        supplier: suppliers.get(listing.organisationId)!,
        marks: marks.get(listing.id) ?? [],
      })),
      missing: asked.length - shown.length,
    });
  },
});
