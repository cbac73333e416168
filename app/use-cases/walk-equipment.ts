import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { ListingHit } from "./search-equipment.ts";
import { question } from "./verb.ts";

export interface Walk {
  /** Null at the beginning. */
  readonly after: Id | null;
  readonly limit: number;
}

/** All published listings in a fixed order, a stretch at a time. */
export const walkEquipment = question<Walk, readonly ListingHit[]>({
  name: "walk-equipment",
  access: "anyone",
  async answer({ ports: { store } }, { after, limit }) {
    const listings = await store.listings.publishedAfter(after, limit);
    const [marks, suppliers] = await Promise.all([
      store.marks.of(listings.map(({ id }) => id)),
      store.people.organisations(listings.map(({ organisationId }) => organisationId)),
    ]);
    return ok(
      listings.flatMap((listing) => {
        const supplier = suppliers.get(listing.organisationId);
        return supplier ? [{ listing, supplier, marks: marks.get(listing.id) ?? [] }] : [];
      }),
    );
  },
});
