import type { StoredMatch } from "#app/domain/matching/match.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { Inquiry, InquiryStatus } from "#app/domain/trade/inquiry.ts";
import type { Page } from "./posting-port.ts";

export interface Matches {
  replaceForNeed(needId: Id, matches: readonly StoredMatch[]): Promise<void>;
  replaceForListing(listingId: Id, matches: readonly StoredMatch[]): Promise<void>;
  /** Best first, only pairs of which both sides are published. */
  ofNeed(needId: Id, limit: number): Promise<readonly StoredMatch[]>;
  ofListing(listingId: Id, limit: number): Promise<readonly StoredMatch[]>;
  between(needId: Id, listingId: Id): Promise<StoredMatch | null>;
  /** Every pair of one of these needs with one of these listings, without its parts and verdicts. */
  among(
    needIds: readonly Id[],
    listingIds: readonly Id[],
  ): Promise<readonly Pick<StoredMatch, "needId" | "listingId" | "tier" | "score">[]>;
  /** These pairs whole, in no order; those that are not stored are left out. */
  pairs(
    pairs: readonly Pick<StoredMatch, "needId" | "listingId">[],
  ): Promise<readonly StoredMatch[]>;
  /** Remembers good pairs; gives those that were never good before, in the given order. */
  remember(
    pairs: readonly Pick<StoredMatch, "needId" | "listingId">[],
  ): Promise<readonly Pick<StoredMatch, "needId" | "listingId">[]>;
  /** Needs that hold the listing among their matches. */
  needIdsOf(listingId: Id): Promise<readonly Id[]>;
  /** Whether anything was computed by another version of the matcher. */
  anyOutdated(matcherVersion: number): Promise<boolean>;
  /** Share of published needs that have a match with every must met, 0 to 1; null without needs. */
  shareFulfilled(): Promise<number | null>;
  countsForNeeds(needIds: readonly Id[]): Promise<ReadonlyMap<Id, number>>;
  countsForListings(listingIds: readonly Id[]): Promise<ReadonlyMap<Id, number>>;
}

export interface Inquiries {
  /** False when the match has an inquiry already. */
  insert(inquiry: Inquiry): Promise<boolean>;
  byId(id: Id): Promise<Inquiry | null>;
  forNeed(needId: Id): Promise<readonly Inquiry[]>;
  forListing(listingId: Id): Promise<readonly Inquiry[]>;
  of(organisationId: Id, page: Page): Promise<{ items: readonly Inquiry[]; total: number }>;
  /** Moves on only from `from`; false when the state has changed meanwhile. */
  answer(
    id: Id,
    from: InquiryStatus,
    to: InquiryStatus,
    answer: string,
    at: Instant,
  ): Promise<boolean>;
  waitingFor(organisationId: Id): Promise<number>;
}
