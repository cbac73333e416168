import type { EfficiencyThreshold } from "#app/domain/catalogue/efficiency-grade.ts";
import type { Mark } from "#app/domain/catalogue/mark.ts";
import type { Need } from "#app/domain/demand/need.ts";
import type { StoredMatch } from "#app/domain/matching/match.ts";
import type { Actor, Membership, MemberRole, PlatformRole } from "#app/domain/people/actor.ts";
import type { News, NotificationKind } from "#app/domain/people/notification.ts";
import type { ContactCard, Organisation } from "#app/domain/people/organisation.ts";
import type { PolicyDocument, SectorRow } from "#app/domain/policy/sector-row.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { Inquiry, InquiryStatus } from "#app/domain/trade/inquiry.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type {
  SearchDocuments,
  SearchEngine,
  SearchIndex,
  SearchProjection,
  TextAnalysis,
} from "./search-port.ts";

export interface User {
  readonly id: Id;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly platformRole: PlatformRole | null;
  readonly demo: boolean;
}

/** A signed-in browser. The cookie holds the token; the database only its SHA-256. */
export interface Session {
  readonly tokenHash: string;
  readonly userId: Id;
  readonly organisationId: Id | null;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly expiresAt: Instant;
  /** Browser as it named itself, shortened; shown in the list of sessions. */
  readonly agent: string;
}

/** A letter that waits to be sent. Kept apart from everything public; its text goes once it is sent. */
export interface Letter {
  readonly id: Id;
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  readonly at: Instant;
}

/** The outbox: written in a verb's transaction, emptied by the job `send-letter`. */
export interface Letters {
  insert(letter: Letter): Promise<void>;
  byId(id: Id): Promise<Letter | null>;
  remove(id: Id): Promise<void>;
  /** Newest first, for the development mailbox. */
  recent(limit: number): Promise<readonly Letter[]>;
}

/** Where letters leave the house: SMTP, or the development mailbox, which keeps them. */
export interface Mail {
  readonly name: "smtp" | "mailbox";
  /** False when the letter stays in the outbox, where the mailbox page shows it. */
  send(letter: Letter): Promise<boolean>;
}

export interface Notification {
  readonly id: Id;
  readonly kind: NotificationKind;
  readonly words: string;
  readonly link: string;
  /** How often it was told since somebody last read it. */
  readonly count: number;
  readonly at: Instant;
  readonly read: boolean;
}

/** News for people. */
export interface Notifications {
  /** Unread news of the same audience, kind and key takes the new words and counts one more. */
  tell(id: Id, news: News, at: Instant): Promise<void>;
}

/**
 * Files by name: pictures, attachments, imported sheets. Names are ours, never the uploader's. The
 * database says which of them are wanted; a file that it does not name is an orphan.
 */
export interface Files {
  put(name: string, bytes: Uint8Array): Promise<void>;
  get(name: string): Promise<Uint8Array | null>;
  remove(name: string): Promise<void>;
  list(): Promise<readonly { readonly name: string; readonly changedAt: Instant }[]>;
}

export interface AuditLine {
  readonly at: Instant;
  readonly verb: string;
  readonly actor: string;
  readonly organisationId: Id | null;
  readonly subject: string;
  readonly outcome: string;
  readonly requestId: string;
}

export interface People {
  userByEmail(email: string): Promise<User | null>;
  user(id: Id): Promise<User | null>;
  insertUser(user: User): Promise<void>;
  setPlatformRole(userId: Id, role: PlatformRole | null): Promise<void>;
  membershipsOf(userId: Id): Promise<readonly Membership[]>;
  insertOrganisation(organisation: Organisation): Promise<void>;
  insertMembership(userId: Id, organisationId: Id, role: MemberRole): Promise<void>;
  organisations(ids: readonly Id[]): Promise<ReadonlyMap<Id, Organisation>>;
  /** Accounts for the list on the sign-in page; empty unless the demo world is loaded. */
  demoAccounts(): Promise<
    readonly { email: string; name: string; role: string; organisation: string }[]
  >;
}

export interface Sessions {
  insert(session: Session): Promise<void>;
  /** The session with its person, or null when unknown or past its end at `now`. */
  find(tokenHash: string, now: Instant): Promise<{ session: Session; actor: Actor } | null>;
  touch(tokenHash: string, lastSeenAt: Instant): Promise<void>;
  switchOrganisation(tokenHash: string, organisationId: Id): Promise<void>;
  remove(tokenHash: string): Promise<void>;
  removeAllOf(userId: Id): Promise<number>;
  of(userId: Id, now: Instant): Promise<readonly Session[]>;
  removeExpired(now: Instant): Promise<number>;
}

export interface Page {
  readonly page: number;
  readonly perPage: number;
}

/** What listings and needs have in common in the store. */
export interface Postings<T> {
  byId(id: Id): Promise<T | null>;
  /** Missing ids are left out; order is not kept. */
  byIds(ids: readonly Id[]): Promise<readonly T[]>;
  insert(posting: T): Promise<void>;
  /** Saves when the stored version is `posting.version - 1`; false when somebody was faster. */
  update(posting: T): Promise<boolean>;
  ofOrganisation(
    organisationId: Id,
    status: PostingStatus | null,
    page: Page,
  ): Promise<{ readonly items: readonly T[]; readonly total: number }>;
  countsOf(organisationId: Id): Promise<Readonly<Record<PostingStatus, number>>>;
  newest(limit: number): Promise<readonly T[]>;
  countPublished(): Promise<number>;
  publishedIds(): Promise<readonly Id[]>;
  /** Published postings by sector row. */
  countBySector(): Promise<ReadonlyMap<string, number>>;
}

export interface Contacts {
  of(organisationId: Id): Promise<ContactCard | null>;
  save(card: ContactCard): Promise<void>;
}

export interface Marks {
  replace(listingId: Id, marks: readonly Mark[]): Promise<void>;
  of(listingIds: readonly Id[]): Promise<ReadonlyMap<Id, readonly Mark[]>>;
}

export interface Matches {
  replaceForNeed(needId: Id, matches: readonly StoredMatch[]): Promise<void>;
  replaceForListing(listingId: Id, matches: readonly StoredMatch[]): Promise<void>;
  /** Best first, only pairs of which both sides are published. */
  ofNeed(needId: Id, limit: number): Promise<readonly StoredMatch[]>;
  ofListing(listingId: Id, limit: number): Promise<readonly StoredMatch[]>;
  between(needId: Id, listingId: Id): Promise<StoredMatch | null>;
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

export interface Audit {
  write(line: AuditLine): Promise<void>;
  recent(limit: number): Promise<readonly AuditLine[]>;
}

/** Work that follows a change; enqueued in the same transaction, coalesced by key. */
export type Job =
  | { readonly name: "index-posting"; readonly index: SearchIndex; readonly id: Id }
  | {
      readonly name:
        | "renew-documents"
        | "refresh-search-terms"
        | "fill-index"
        | "recompute-marks"
        | "rematch-needs";
    }
  | { readonly name: "send-letter"; readonly id: Id }
  | { readonly name: "match-need"; readonly id: Id }
  | { readonly name: "match-listing"; readonly id: Id };

/** soon: somebody waits for it. later: seeds and recomputation, after everything that is wanted soon. */
export type Urgency = "soon" | "later";

export interface Jobs {
  enqueue(job: Job, urgency: Urgency): Promise<void>;
  /** Jobs that wait or run, for progress. */
  waiting(): Promise<number>;
}

/** Everything that lives in Postgres, bound to one connection or transaction. */
export interface Repositories {
  readonly people: People;
  readonly sessions: Sessions;
  readonly listings: Postings<Listing>;
  readonly needs: Postings<Need>;
  readonly contacts: Contacts;
  readonly marks: Marks;
  readonly matches: Matches;
  readonly inquiries: Inquiries;
  readonly audit: Audit;
  readonly letters: Letters;
  readonly notifications: Notifications;
  readonly jobs: Jobs;
  readonly projection: SearchProjection;
}

export interface Store extends Repositories {
  /** Runs the work in one transaction; a throw rolls everything back. */
  transaction<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
  /** Runs the work while nobody else, in whatever process, runs work under the same name. */
  inTurn(name: string, work: () => Promise<void>): Promise<void>;
}

/** Official data, loaded at start as immutable values. */
export interface Reference {
  readonly vocabulary: Vocabulary;
  readonly documents: readonly PolicyDocument[];
  readonly sectorRows: readonly SectorRow[];
  readonly efficiencyThresholds: readonly EfficiencyThreshold[];
}

export interface Passwords {
  hash(password: string): Promise<string>;
  /** Takes the same time for no hash, and then answers false. */
  verify(hash: string | null, password: string): Promise<boolean>;
}

/** Randomness and digests of session tokens. */
export interface Tokens {
  make(): string;
  digest(token: string): string;
}

/** Slows down guessing. */
export interface SignInLimit {
  /** Seconds to wait, or 0 when another try is allowed. Counts the try. */
  take(keys: readonly string[]): Promise<number>;
  clear(keys: readonly string[]): Promise<void>;
}

export interface Ports {
  readonly store: Store;
  readonly search: SearchEngine;
  readonly analysis: TextAnalysis;
  readonly documents: SearchDocuments;
  readonly reference: Reference;
  readonly passwords: Passwords;
  readonly tokens: Tokens;
  readonly signInLimit: SignInLimit;
  readonly files: Files;
  readonly mail: Mail;
  /** Where this site is reached, for links in letters: https://duijie.example */
  readonly siteUrl: string;
  readonly now: () => Instant;
  readonly newId: () => Id;
}
