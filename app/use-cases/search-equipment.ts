import type { Mark } from "#app/domain/catalogue/mark.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import { askIndex, type SearchAnswer, type SearchQuestion } from "./search-answer.ts";
import { question } from "./verb.ts";

export interface ListingHit {
  readonly listing: Listing;
  readonly supplier: Organisation;
  readonly marks: readonly Mark[];
}

/** Published listings for a query, filters and a page. Rows come from Postgres: the index only names them. */
export const searchEquipment = question<SearchQuestion, SearchAnswer<ListingHit>>({
  name: "search-equipment",
  access: "anyone",
  async answer({ ports }, asked) {
    const { ids, frame } = await askIndex(ports, "equipment", asked);
    const { store } = ports;
    const [listings, marks] = await Promise.all([store.listings.byIds(ids), store.marks.of(ids)]);
    const suppliers = await store.people.organisations(
      listings.map((listing) => listing.organisationId),
    );
    const byId = new Map(listings.map((listing) => [listing.id, listing]));
    const hits = ids.flatMap((id) => {
      const listing = byId.get(id);
      const supplier = listing && suppliers.get(listing.organisationId);
      // The index may be a moment behind: what is no longer published is not shown.
      if (!supplier || listing.status !== "published") return [];
      return [{ listing, supplier, marks: marks.get(id) ?? [] }];
    });
    return ok({ ...frame, hits });
  },
});
