import type { Mark } from "#app/domain/catalogue/mark.ts";
import type { Need } from "#app/domain/demand/need.ts";
import type { StoredMatch } from "#app/domain/matching/match.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { dayInChina, type Day } from "#app/domain/shared/time.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { Inquiry } from "#app/domain/trade/inquiry.ts";
import { question } from "./verb.ts";
import { postingReview, type PostingReview } from "./view-posting-review.ts";

export interface MatchedListing {
  readonly match: StoredMatch;
  readonly listing: Listing;
  readonly supplier: Organisation;
  readonly marks: readonly Mark[];
  /** Only where the actor's organisation is one of the two sides. */
  readonly inquiry: Inquiry | null;
}

interface NeedView {
  readonly need: Need;
  readonly factory: Organisation;
  readonly mine: boolean;
  /** Since when the factory stands on its step of trust. */
  readonly trustSince: Day | null;
  /** Where it stands with the reviewers; only for the owner. */
  readonly review: PostingReview | null;
  readonly matches: readonly MatchedListing[];
  /** What is still to be computed while a published need has no match. */
  readonly jobsWaiting: number;
}

const shownMatches = 20;

/** A need with its matched listings: published for everybody, in any state for its organisation. */
export const viewNeed = question<{ readonly id: Id }, NeedView>({
  name: "view-need",
  access: "anyone",
  async answer(context, { id }) {
    const { ports, organisationId } = context;
    const { store } = ports;
    const need = await store.needs.byId(id);
    const mine = need !== null && need.organisationId === organisationId;
    if (!need || (need.status !== "published" && !mine)) return refuse({ code: "not_found" });
    const matches = await store.matches.ofNeed(id, shownMatches);
    const ids = matches.map((match) => match.listingId);
    const [listings, marks, inquiries] = await Promise.all([
      store.listings.byIds(ids),
      store.marks.of(ids),
      organisationId ? store.inquiries.forNeed(id) : [],
    ]);
    const organisations = await store.people.organisations([
      need.organisationId,
      ...listings.map((listing) => listing.organisationId),
    ]);
    const step = (await store.verifications.latest([need.organisationId])).get(need.organisationId);
    const isOpen = matches.length === 0 && need.status === "published";
    const review = mine ? await postingReview(context, { kind: "need", id }) : null;
    return ok({
      need,
      factory: organisations.get(need.organisationId)!,
      mine,
      trustSince: step ? dayInChina(step.at) : null,
      review: review?.ok ? review.value : null,
      jobsWaiting: isOpen ? await store.jobs.waiting() : 0,
      matches: matches.flatMap((match) => {
        const listing = listings.find((each) => each.id === match.listingId);
        const supplier = listing && organisations.get(listing.organisationId);
        if (!supplier) return [];
        const party = mine || listing.organisationId === organisationId;
        const inquiry = inquiries.find((each) => each.listingId === match.listingId) ?? null;
        return [
          {
            match,
            listing,
            supplier,
            marks: marks.get(listing.id) ?? [],
            inquiry: party ? inquiry : null,
          },
        ];
      }),
    });
  },
});
