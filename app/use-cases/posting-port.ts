import type { Id } from "#app/domain/shared/id.ts";
import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { Offer } from "#app/domain/supply/same-offer.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";

export interface Page {
  readonly page: number;
  readonly perPage: number;
}

/** What listings and needs have in common in the store. */
export interface Postings<T> {
  byId(id: Id): Promise<T | null>;
  /** Missing ids are left out; order is not kept. */
  byIds(ids: readonly Id[]): Promise<readonly T[]>;
  /** Nobody else changes these until the transaction ends. */
  hold(ids: readonly Id[]): Promise<void>;
  insert(posting: T): Promise<void>;
  insertMany(postings: readonly T[]): Promise<void>;
  /** The organisation's own with one of these titles. */
  ofTitles(organisationId: Id, titles: readonly string[]): Promise<readonly T[]>;
  /** For good, with everything that hangs on them. */
  remove(ids: readonly Id[]): Promise<void>;
  /** Saves when the stored version is `posting.version - 1`; false when somebody was faster. */
  update(posting: T): Promise<boolean>;
  ofOrganisation(
    organisationId: Id,
    status: PostingStatus | null,
    page: Page,
    /** Only what stops being shown by then. */
    endingBy?: Instant | null,
  ): Promise<{ readonly items: readonly T[]; readonly total: number }>;
  countEnding(organisationId: Id, by: Instant): Promise<number>;
  /** Published postings that stop being shown by then, the earliest first. */
  ending(by: Instant, limit: number): Promise<readonly T[]>;
  /** Those of them whose organisations have not been reminded of this end. */
  unreminded(by: Instant, limit: number): Promise<readonly T[]>;
  /** Remembers that the ends of these postings have been told. */
  markReminded(postings: readonly T[]): Promise<void>;
  /** Forgets reminders of ends before then. */
  forgetReminders(before: Instant): Promise<void>;
  countsOf(organisationId: Id): Promise<Readonly<Record<PostingStatus, number>>>;
  /** Of these organisations those that have published any. */
  publishing(organisationIds: readonly Id[]): Promise<ReadonlySet<Id>>;
  newest(limit: number): Promise<readonly T[]>;
  countPublished(): Promise<number>;
  publishedIds(): Promise<readonly Id[]>;
  /** Published postings in the order of their ids, behind `after`. */
  publishedAfter(after: Id | null, limit: number): Promise<readonly T[]>;
  /** Published postings by sector row. */
  countBySector(): Promise<ReadonlyMap<string, number>>;
  /** Published postings by their own family; all families, or only these. */
  countByFamily(families?: readonly FamilyCode[]): Promise<ReadonlyMap<FamilyCode, number>>;
  /** The newest published ones of these families. */
  newestOf(families: readonly FamilyCode[], limit: number): Promise<readonly T[]>;
}

/** Fields of a form as they were typed. */
export type FormValues = Record<string, string[]>;

/** A form that was saved by itself: whatever stands in it, beside the posting that it will change. */
export interface FormDraft {
  readonly postingId: Id;
  readonly organisationId: Id;
  /** Version of the posting from which the form started. */
  readonly version: number;
  readonly values: FormValues;
  readonly savedAt: Instant;
}

export interface FormDrafts {
  of(postingId: Id): Promise<FormDraft | null>;
  save(draft: FormDraft): Promise<void>;
  remove(postingId: Id): Promise<void>;
  /** Removes forms whose posting has gone or was saved by hand since. */
  sweep(): Promise<void>;
}

/** A posting as far as it takes to see whether another one says the same. */
export interface OwnOffer extends Offer {
  readonly id: Id;
  readonly status: PostingStatus;
}

/** The organisation's own postings that may say the same: of one family or model; closed ones left out. */
export interface OwnOffers {
  listings(organisationId: Id, like: Offer): Promise<readonly OwnOffer[]>;
  needs(organisationId: Id, like: Offer): Promise<readonly OwnOffer[]>;
}
