import type { Mark } from "#app/domain/catalogue/mark.ts";
import type { Need } from "#app/domain/demand/need.ts";
import type { StoredMatch } from "#app/domain/matching/match.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { Inquiry } from "#app/domain/trade/inquiry.ts";
import { question } from "./verb.ts";

export interface MatchedNeed {
  readonly match: StoredMatch;
  readonly need: Need;
  readonly factory: Organisation;
  readonly inquiry: Inquiry | null;
}

interface ListingView {
  readonly listing: Listing;
  readonly supplier: Organisation;
  readonly marks: readonly Mark[];
  readonly mine: boolean;
  /** Only for the owner. */
  readonly matches: readonly MatchedNeed[];
}

const shownMatches = 20;

/** A listing: published for everybody, in any state for its organisation; the needs it fits for the latter. */
export const viewListing = question<{ readonly id: Id }, ListingView>({
  name: "view-listing",
  access: "anyone",
  async answer({ ports, organisationId }, { id }) {
    const { store } = ports;
    const listing = await store.listings.byId(id);
    const mine = listing !== null && listing.organisationId === organisationId;
    if (!listing || (listing.status !== "published" && !mine)) return refuse({ code: "not_found" });
    const [marks, matches] = await Promise.all([
      store.marks.of([id]),
      mine ? store.matches.ofListing(id, shownMatches) : [],
    ]);
    const needs = await store.needs.byIds(matches.map((match) => match.needId));
    const organisations = await store.people.organisations([
      listing.organisationId,
      ...needs.map((need) => need.organisationId),
    ]);
    const inquiries = mine ? await store.inquiries.forListing(id) : [];
    return ok({
      listing,
      supplier: organisations.get(listing.organisationId)!,
      marks: marks.get(id) ?? [],
      mine,
      matches: matches.flatMap((match) => {
        const need = needs.find((each) => each.id === match.needId);
        const factory = need && organisations.get(need.organisationId);
        const inquiry = inquiries.find((each) => each.needId === match.needId) ?? null;
        return factory ? [{ match, need, factory, inquiry }] : [];
      }),
    });
  },
});
