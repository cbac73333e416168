import { ok } from "#app/domain/shared/result.ts";
import type { ListingHit } from "./search-equipment.ts";
import type { NeedHit } from "./search-needs.ts";
import { question } from "./verb.ts";

interface HomeView {
  readonly listings: number;
  readonly needs: number;
  /** Share of published needs with a listing that meets every must, 0 to 1; null without needs. */
  readonly shareFulfilled: number | null;
  readonly newestListings: readonly ListingHit[];
  readonly newestNeeds: readonly NeedHit[];
  /** Jobs that wait: figures may still rise. */
  readonly jobsWaiting: number;
}

const shown = 5;

/** What the first page says: computed figures and what is new. */
export const viewHome = question<null, HomeView>({
  name: "view-home",
  access: "anyone",
  async answer({ ports }) {
    const { store } = ports;
    const [listings, needs, shareFulfilled, newListings, newNeeds, jobsWaiting] = await Promise.all(
      [
        store.listings.countPublished(),
        store.needs.countPublished(),
        store.matches.shareFulfilled(),
        store.listings.newest(shown),
        store.needs.newest(shown),
        store.jobs.waiting(),
      ],
    );
    const [organisations, marks, matches] = await Promise.all([
      store.people.organisations([...newListings, ...newNeeds].map((each) => each.organisationId)),
      store.marks.of(newListings.map((listing) => listing.id)),
      store.matches.countsForNeeds(newNeeds.map((need) => need.id)),
    ]);
    return ok({
      listings,
      needs,
      shareFulfilled,
      jobsWaiting,
      newestListings: newListings.map((listing) => ({
        listing,
        supplier: organisations.get(listing.organisationId)!,
        marks: marks.get(listing.id) ?? [],
      })),
      newestNeeds: newNeeds.map((need) => ({
        need,
        factory: organisations.get(need.organisationId)!,
        matches: matches.get(need.id) ?? 0,
      })),
    });
  },
});
