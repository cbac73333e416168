import type { PlacedMark } from "#app/domain/catalogue/mark-claim.ts";
import type { Mark } from "#app/domain/catalogue/mark.ts";
import type { Need } from "#app/domain/demand/need.ts";
import type { StoredMatch } from "#app/domain/matching/match.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { evidenceName } from "#app/domain/review/verification.ts";
import { dayInChina, type Day } from "#app/domain/shared/time.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { Inquiry } from "#app/domain/trade/inquiry.ts";
import { question } from "./verb.ts";
import { postingReview, type PostingReview } from "./view-posting-review.ts";

export interface MatchedNeed {
  readonly match: StoredMatch;
  readonly need: Need;
  readonly factory: Organisation;
  readonly inquiry: Inquiry | null;
}

/** For everybody: never who in person, never the reviewer's note. */
interface OriginProof {
  readonly evidence: string;
  readonly at: Day;
  readonly until: Day;
}

interface ListingView {
  readonly listing: Listing;
  readonly supplier: Organisation;
  readonly marks: readonly Mark[];
  /** Its catalogue marks with what they rest on, in the order in which they are shown. */
  readonly placed: readonly PlacedMark[];
  readonly mine: boolean;
  /** Since when the supplier stands on its step of trust. */
  readonly trustSince: Day | null;
  /** What proves a verified origin; null while the company only states it. */
  readonly originProof: OriginProof | null;
  /** Where it stands with the reviewers; only for the owner. */
  readonly review: PostingReview | null;
  /** Only for the owner. */
  readonly matches: readonly MatchedNeed[];
}

const shownMatches = 20;

/** A listing: published for everybody, in any state for its organisation; the needs it fits for the latter. */
export const viewListing = question<{ readonly id: Id }, ListingView>({
  name: "view-listing",
  access: "anyone",
  async answer(context, { id }) {
    const { ports, organisationId } = context;
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
    const verified = await store.verifications.latest([listing.organisationId, id]);
    const [step, origin] = [verified.get(listing.organisationId), verified.get(id)];
    const review = mine ? await postingReview(context, { kind: "listing", id }) : null;
    return ok({
      listing,
      supplier: organisations.get(listing.organisationId)!,
      marks: marks.get(id) ?? [],
      placed: await store.catalogueMarks.ofListing(id),
      mine,
      trustSince: step ? dayInChina(step.at) : null,
      originProof:
        origin && listing.originVerifiedUntil !== null
          ? {
              evidence: evidenceName(origin),
              at: dayInChina(origin.at),
              until: listing.originVerifiedUntil,
            }
          : null,
      review: review?.ok ? review.value : null,
      matches: matches.flatMap((match) => {
        const need = needs.find((each) => each.id === match.needId);
        const factory = need && organisations.get(need.organisationId);
        const inquiry = inquiries.find((each) => each.needId === match.needId) ?? null;
        return factory ? [{ match, need, factory, inquiry }] : [];
      }),
    });
  },
});
