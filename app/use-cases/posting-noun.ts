import { needGaps, type Need, type NeedContent } from "#app/domain/demand/need.ts";
import type { ReviewedContent } from "#app/domain/review/review.ts";
import { checkedListing, checkedNeed } from "#app/domain/review/checks/posting-facts.ts";
import type { CheckedPosting } from "#app/domain/review/checks/posting-facts.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import { listingGaps, type Listing, type ListingContent } from "#app/domain/supply/listing.ts";
import type { Comparisons, Postings, Repositories } from "./ports.ts";
import { settleListing, settleNeed } from "./settle.ts";
import type { VerbContext } from "./verb.ts";

/** What both kinds of posting have beside their content. */
export interface Posting {
  readonly id: Id;
  readonly organisationId: Id;
  readonly title: string;
  readonly status: PostingStatus;
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly publishedAt: Instant | null;
  readonly expiresAt: Instant | null;
}

/** Listings and needs live by the same rules; this is where they differ. */
export interface Noun<P extends Posting> {
  readonly kind: "listing" | "need";
  in(store: Repositories): Postings<P>;
  /** What must be there before others see it. */
  gaps(posting: P): readonly FieldProblem[];
  content(posting: P): ReviewedContent;
  checked(posting: P): CheckedPosting;
  similar(comparisons: Comparisons, posting: P): Promise<readonly Id[]>;
  settle(context: VerbContext, posting: P): Promise<void>;
  /** Public page. */
  page(id: Id): string;
  /** The form that edits it. */
  form(id: Id): string;
}

export const listingNoun: Noun<Listing> = {
  kind: "listing",
  in: (store) => store.listings,
  gaps: listingGaps,
  content: (listing) => ({ kind: "listing", listing: listingContent(listing) }),
  checked: checkedListing,
  similar: (comparisons, listing) => comparisons.similarListings(listing),
  settle: settleListing,
  page: (id) => `/equipment/${id}`,
  form: (id) => `/workbench/listings/${id}`,
};

export const needNoun: Noun<Need> = {
  kind: "need",
  in: (store) => store.needs,
  gaps: needGaps,
  content: (need) => ({ kind: "need", need: needContent(need) }),
  checked: checkedNeed,
  similar: (comparisons, need) => comparisons.similarNeeds(need),
  settle: settleNeed,
  page: (id) => `/needs/${id}`,
  form: (id) => `/workbench/needs/${id}`,
};

function listingContent(listing: Listing): ListingContent {
  const {
    id: _id,
    organisationId: _organisation,
    status: _status,
    version: _version,
    createdAt: _created,
    updatedAt: _updated,
    publishedAt: _published,
    expiresAt: _expires,
    originVerifiedUntil: _verified,
    ...content
  } = listing;
  return content;
}

function needContent(need: Need): NeedContent {
  const {
    id: _id,
    organisationId: _organisation,
    status: _status,
    version: _version,
    createdAt: _created,
    updatedAt: _updated,
    publishedAt: _published,
    expiresAt: _expires,
    ...content
  } = need;
  return content;
}
