import type { EfficiencyThreshold } from "#app/domain/catalogue/efficiency-threshold.ts";
import type { IecClassRow } from "#app/domain/catalogue/iec-class.ts";
import type { OldMotor } from "#app/domain/catalogue/motor-saving.ts";
import type { EfficiencyMark, Mark } from "#app/domain/catalogue/mark.ts";
import type { PhaseOutReference } from "#app/domain/catalogue/phase-out/check.ts";
import type { Need } from "#app/domain/demand/need.ts";
import type {
  Attachment,
  AttachmentKind,
  AttachmentOwner,
  StoredSize,
} from "#app/domain/files/attachment.ts";
import type { FileRefusal } from "#app/domain/files/file-refusal.ts";
import type { StoredMatch } from "#app/domain/matching/match.ts";
import type { Actor, Membership, MemberRole, PlatformRole } from "#app/domain/people/actor.ts";
import type { Member } from "#app/domain/people/member.ts";
import type { ContactCard, Organisation } from "#app/domain/people/organisation.ts";
import type { PolicyDocument, SectorRow } from "#app/domain/policy/sector-row.ts";
import type { Decision, Review, ReviewKind } from "#app/domain/review/review.ts";
import type { Verification } from "#app/domain/review/verification.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import type { Result } from "#app/domain/shared/result.ts";
import type { Day, Instant } from "#app/domain/shared/time.ts";
import type { SheetRow } from "#app/domain/sheets/cell.ts";
import type {
  ColumnMapping,
  ImportRow,
  ImportRowState,
  RowCounts,
  SheetImport,
  SheetNoun,
} from "#app/domain/sheets/import.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { Offer } from "#app/domain/supply/same-offer.ts";
import type { Inquiry, InquiryStatus } from "#app/domain/trade/inquiry.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { ApiTokens, OnceKeys, OwnReferences, PostingChanges } from "./api-port.ts";
import type { CatalogueMarks, Catalogues } from "./catalogue-port.ts";
import type { Disclosures } from "./consent-port.ts";
import type { Distributions } from "./distribution-port.ts";
import type { EventMeetings } from "./event-meeting-port.ts";
import type { MatchEvents } from "./event-port.ts";
import type { ListingReadings } from "./listing-reading-port.ts";
import type { MatchRuns } from "./match-run-port.ts";
import type { FeedbackBook } from "./feedback-port.ts";
import type { SheetFiles } from "./sheet-port.ts";
import type { Claims, Invitations, MailLinks, Registrations } from "./people-port.ts";
import type { Notifications } from "./notification-port.ts";
import type { OldAssets } from "./old-asset-port.ts";
import type { PublishedNames } from "./published-names-port.ts";
import type { SavedSearches } from "./saved-search-port.ts";
import type { VocabularyChanges } from "./vocabulary-port.ts";
import type {
  SearchDocuments,
  SearchEngine,
  SearchIndex,
  SearchProjection,
  TextAnalysis,
} from "./search-port.ts";

export type { OnceKey } from "./api-port.ts";

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
  /** What waits for an address whose account goes. */
  removeAllTo(email: string): Promise<void>;
  /** Newest first, for the development mailbox. */
  recent(limit: number): Promise<readonly Letter[]>;
  waiting(): Promise<{ readonly count: number; readonly oldestAt: Instant | null }>;
  /** Keeps the newest `most` that are not older; gives how many went. */
  sweep(before: Instant, most: number | null): Promise<number>;
}

/** Where letters leave the house: SMTP, or the development mailbox, which keeps them. */
export interface Mail {
  readonly name: "smtp" | "mailbox";
  /** False when the letter stays in the outbox, where the mailbox page shows it. */
  send(letter: Letter): Promise<boolean>;
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
  /** Removes what was left half-written before then. */
  tidy(before: Instant): Promise<void>;
}

/** A file as it can be kept: a picture in all its sizes, without what the camera wrote into it. */
export type ReadFile =
  | {
      readonly kind: "picture";
      /** Pixels of the largest size. */
      readonly width: number;
      readonly height: number;
      readonly sizes: ReadonlyMap<StoredSize, Uint8Array>;
    }
  | { readonly kind: "document"; readonly sizes: ReadonlyMap<StoredSize, Uint8Array> };

/** Looks at what people send: by content, never by name. */
export interface FileIntake {
  read(bytes: Uint8Array): Promise<Result<ReadFile, FileRefusal>>;
}

/** Which files hang on a posting or an organisation. What was removed is only in `removedOf`. */
export interface Attachments {
  /** In their order. */
  of(owner: AttachmentOwner): Promise<readonly Attachment[]>;
  /** Taken away and not yet swept. */
  removedOf(owner: AttachmentOwner): Promise<readonly Attachment[]>;
  byId(id: Id): Promise<Attachment | null>;
  insert(attachment: Attachment): Promise<void>;
  /** Position, caption and removal; the file itself never changes. */
  save(attachment: Attachment): Promise<void>;
  /** Bytes of all its files, removed ones included. */
  bytesOf(organisationId: Id): Promise<number>;
  /** Waits until no other transaction adds or orders files of the organisation. */
  takeTurn(organisationId: Id): Promise<void>;
  /** Deletes the rows that were taken away before then; gives how many. */
  forget(removedBefore: Instant): Promise<number>;
  /** Every file that a row names, for the sweep. */
  stored(): Promise<readonly { readonly id: Id; readonly kind: AttachmentKind }[]>;
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
  /** False when the address has an account already. */
  insertUser(user: User): Promise<boolean>;
  setPassword(userId: Id, passwordHash: string): Promise<void>;
  /** False when another account has the address. */
  setEmail(userId: Id, email: string): Promise<boolean>;
  setPlatformRole(userId: Id, role: PlatformRole | null): Promise<void>;
  /** For good, with sessions, memberships, notifications and saved searches. */
  removeUser(userId: Id): Promise<void>;
  membershipsOf(userId: Id): Promise<readonly Membership[]>;
  /** False when its credit code is registered already. */
  insertOrganisation(organisation: Organisation): Promise<boolean>;
  organisationByCode(creditCode: string): Promise<Organisation | null>;
  /** Nobody else changes it or its members until the transaction ends. */
  takeOrganisation(id: Id): Promise<Organisation | null>;
  /** Name, code and place. False when another organisation has the code. */
  saveOrganisation(
    organisation: Pick<Organisation, "id" | "name" | "creditCode" | "place">,
  ): Promise<boolean>;
  /** For good, with everything that hangs on it; gives the postings that went with it. */
  removeOrganisation(
    id: Id,
  ): Promise<{ readonly listings: readonly Id[]; readonly needs: readonly Id[] }>;
  /** Its step on the ladder of trust, and whether a dispute freezes it. */
  saveStanding(
    organisation: Pick<Organisation, "id" | "trust" | "trustUntil" | "frozen">,
  ): Promise<void>;
  /** Organisations whose level ends on that day or before. */
  trustEndingBy(day: Day): Promise<readonly Organisation[]>;
  insertMembership(userId: Id, organisationId: Id, role: MemberRole): Promise<void>;
  /** Owners first, then by name. */
  membersOf(organisationId: Id): Promise<readonly Member[]>;
  setRole(userId: Id, organisationId: Id, role: MemberRole): Promise<void>;
  removeMembership(userId: Id, organisationId: Id): Promise<void>;
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
  /** All but the one with this digest. */
  removeOthersOf(userId: Id, tokenHash: string): Promise<void>;
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

export interface Contacts {
  of(organisationId: Id): Promise<ContactCard | null>;
  save(card: ContactCard): Promise<void>;
  remove(organisationId: Id): Promise<void>;
}

/** Computed marks are replaced whole; what people decide about lives in `CatalogueMarks`. */
export interface Marks {
  replace(listingId: Id, marks: readonly EfficiencyMark[]): Promise<void>;
  replaceMany(marks: ReadonlyMap<Id, readonly EfficiencyMark[]>): Promise<void>;
  /** All that readers see: computed ones, then those of catalogues. */
  of(listingIds: readonly Id[]): Promise<ReadonlyMap<Id, readonly Mark[]>>;
}

export interface Matches {
  replaceForNeed(needId: Id, matches: readonly StoredMatch[]): Promise<void>;
  replaceForListing(listingId: Id, matches: readonly StoredMatch[]): Promise<void>;
  /** Best first, only pairs of which both sides are published. */
  ofNeed(needId: Id, limit: number): Promise<readonly StoredMatch[]>;
  ofListing(listingId: Id, limit: number): Promise<readonly StoredMatch[]>;
  between(needId: Id, listingId: Id): Promise<StoredMatch | null>;
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

export interface Reviews {
  /** A review of the same kind and subject that waits already keeps its place and takes the new words. */
  open(review: Review): Promise<void>;
  byId(id: Id): Promise<Review | null>;
  /** Latest first, in every state. */
  ofSubject(subjectId: Id): Promise<readonly Review[]>;
  /** What waits, oldest first. */
  queue(kind: ReviewKind | null, page: Page): Promise<readonly Review[]>;
  waiting(): Promise<Readonly<Record<ReviewKind, number>>>;
  /** Neighbours in the queue. */
  beside(
    review: Pick<Review, "id" | "openedAt">,
    kind: ReviewKind | null,
  ): Promise<{ readonly next: Id | null; readonly previous: Id | null }>;
  /** False when it does not wait any more. */
  decide(
    id: Id,
    decided: {
      readonly decision: Decision;
      readonly reason: string;
      readonly decidedBy: Id | null;
    },
    at: Instant,
  ): Promise<boolean>;
  /** Takes what waits about a subject out of the queue. */
  withdraw(kind: ReviewKind, subjectId: Id): Promise<void>;
  /** What was decided last, newest first. */
  decided(page: Page): Promise<readonly Review[]>;
  /** The latest decision by subject. */
  lastDecided(subjectIds: readonly Id[]): Promise<ReadonlyMap<Id, Review>>;
}

/** The ledger of what reviewers have verified; rows are only added. */
export interface Verifications {
  add(verification: Verification): Promise<void>;
  /** The latest one by subject. */
  latest(subjectIds: readonly Id[]): Promise<ReadonlyMap<Id, Verification>>;
  /** Latest first. */
  of(subjectId: Id): Promise<readonly Verification[]>;
}

/** What the checks of a posting compare it with. */
export interface Comparisons {
  /** Newest published listings of the family. */
  familyListings(
    family: string,
    exceptId: Id,
    limit: number,
  ): Promise<readonly Pick<Listing, "specs" | "priceMin" | "priceMax">[]>;
  /** The organisation's other listings of the same model, and anybody's of the same title. */
  similarListings(
    listing: Pick<Listing, "id" | "organisationId" | "title" | "model">,
  ): Promise<readonly Id[]>;
  similarNeeds(need: Pick<Need, "id" | "title">): Promise<readonly Id[]>;
  organisationsNamed(name: string, exceptId: Id): Promise<readonly Id[]>;
}

/** Which lines of the audit; null where it does not matter. Days are those of China, both included. */
export interface AuditQuestion {
  readonly organisationId: Id | null;
  readonly verb: string | null;
  readonly actor: string | null;
  readonly outcome: "done" | "refused" | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Append-only: the database refuses every change of what is written. */
export interface Audit {
  write(line: AuditLine): Promise<void>;
  writeMany(lines: readonly AuditLine[]): Promise<void>;
  recent(limit: number): Promise<readonly AuditLine[]>;
  /** Newest first. */
  find(
    question: AuditQuestion,
    page: Page,
  ): Promise<{ readonly items: readonly AuditLine[]; readonly total: number }>;
  /** What a person did or what was done to the account, newest first. */
  about(userId: Id, limit: number): Promise<readonly AuditLine[]>;
  /** Who first did this to the row, or null. */
  whoDid(verb: string, subject: Id): Promise<string | null>;
}

/** Sheets on their way into an organisation's postings, row by row. */
export interface Imports {
  insert(started: SheetImport): Promise<void>;
  byId(id: Id): Promise<SheetImport | null>;
  /** Nobody else works on it until the transaction ends. */
  take(id: Id): Promise<SheetImport | null>;
  save(changed: SheetImport): Promise<void>;
  of(organisationId: Id, page: Page): Promise<{ items: readonly SheetImport[]; total: number }>;
  /** The rows of the chosen sheet in place of those of another one. */
  replaceRows(id: Id, rows: readonly SheetRow[]): Promise<void>;
  /** Rows behind the position `after`, in order. */
  rowsAfter(id: Id, after: number, limit: number): Promise<readonly ImportRow[]>;
  rowsIn(id: Id, states: readonly ImportRowState[], page: Page): Promise<readonly ImportRow[]>;
  /** Saves what became of these rows; their cells stay. */
  saveRows(id: Id, rows: readonly ImportRow[]): Promise<void>;
  /** By key: the first row that has it and stands before position `n`. */
  rowsWithKeys(id: Id, keys: readonly string[], n: number): Promise<ReadonlyMap<string, ImportRow>>;
  counts(ids: readonly Id[]): Promise<ReadonlyMap<Id, RowCounts>>;
  rememberedMapping(
    organisationId: Id,
    noun: SheetNoun,
    fingerprint: string,
  ): Promise<{ readonly mapping: ColumnMapping; readonly family: string | null } | null>;
  rememberMapping(started: SheetImport, fingerprint: string): Promise<void>;
  /** Those that nothing has happened to since. */
  untouchedSince(instant: Instant): Promise<readonly SheetImport[]>;
  remove(id: Id): Promise<void>;
}

/** Work that follows a change; enqueued in the same transaction, coalesced by key. */
export type Job =
  | { readonly name: "index-posting"; readonly index: SearchIndex; readonly id: Id }
  | { readonly name: "send-changes" }
  | {
      readonly name: "renew-documents" | "refresh-search-terms" | "fill-index" | "recompute-marks";
    }
  | { readonly name: "expire-postings" | "renew-vocabulary" | "expire-marks" }
  | { readonly name: "recheck-edition"; readonly id: Id }
  | { readonly name: "recheck-assets" | "continue-rematch" }
  | { readonly name: "send-letter"; readonly id: Id }
  | { readonly name: "answer-registration" | "answer-mail-link"; readonly id: Id }
  | { readonly name: "import-rows"; readonly id: Id }
  /** quiet: nobody is told about new pairs, because all postings are matched again or seeded. */
  | { readonly name: "rematch-needs"; readonly quiet: boolean }
  | { readonly name: "match-need"; readonly id: Id; readonly quiet?: boolean }
  | { readonly name: "match-listing"; readonly id: Id; readonly quiet?: boolean };

/** soon: somebody waits for it. later: seeds and recomputation, after everything that is wanted soon. */
export type Urgency = "soon" | "later";

export interface Jobs {
  enqueue(job: Job, urgency: Urgency): Promise<void>;
  enqueueMany(jobs: readonly Job[], urgency: Urgency): Promise<void>;
  /** Some seconds from now; one that waits under the same key already keeps its time. */
  enqueueAfter(job: Job, seconds: number): Promise<void>;
  /** Jobs that wait or run, for progress. */
  waiting(): Promise<number>;
  /** The queue by kind of job, by name. */
  lines(): Promise<readonly QueueLine[]>;
  /** Latest first. */
  failed(limit: number): Promise<{ readonly items: readonly FailedJob[]; readonly total: number }>;
  /** Lets a failed job run again at once, with all its tries; its name, or null when none failed with that id. */
  retry(id: string): Promise<string | null>;
  /** Takes a failed job out of the queue; its name, or null when none failed with that id. */
  drop(id: string): Promise<string | null>;
}

/** All jobs of one name. */
export interface QueueLine {
  readonly name: string;
  readonly waiting: number;
  readonly running: number;
  /** Failed, and tried again later. */
  readonly failing: number;
  /** Failed at every try: they wait for somebody. */
  readonly givenUp: number;
  /** Since when the oldest of them all has been there. */
  readonly oldestAt: Instant | null;
}

/** What a job works on stays inside. */
export interface FailedJob {
  readonly id: string;
  readonly name: string;
  readonly tries: number;
  readonly mostTries: number;
  readonly failedAt: Instant;
  /** Null: it was given up. */
  readonly nextAt: Instant | null;
  /** As it was thrown: may hold anything. */
  readonly error: string;
}

/** The installation, as its database knows it. */
export interface Installation {
  facts(): Promise<InstallationFacts>;
}

export interface InstallationFacts {
  /** Of the server: 18.1 */
  readonly postgres: string;
  readonly databaseBytes: number;
  /** Name of the newest migration. */
  readonly migration: string;
  /** SHA-256 of the reference data. */
  readonly reference: string | null;
  readonly lastBackup: { readonly takenAt: Instant; readonly bytes: number } | null;
}

/** This process, and the machine on which it keeps its files. */
export interface Machine {
  facts(): Promise<MachineFacts>;
}

export interface MachineFacts {
  /** Version of the application. */
  readonly application: string;
  /** Version of Node. */
  readonly runtime: string;
  readonly startedAt: Instant;
  readonly files: { readonly count: number; readonly bytes: number };
  /** Bytes of the file system that holds the data folder; null where it does not say. */
  readonly disk: { readonly free: number; readonly total: number } | null;
  /** Lines of the log that tell of an error, of this process in the last hour. */
  readonly recentErrors: number;
}

/** Everything that lives in Postgres, bound to one connection or transaction. */
export interface Repositories {
  readonly people: People;
  readonly sessions: Sessions;
  readonly registrations: Registrations;
  readonly mailLinks: MailLinks;
  readonly invitations: Invitations;
  readonly claims: Claims;
  readonly listings: Postings<Listing>;
  readonly needs: Postings<Need>;
  readonly oldAssets: OldAssets;
  readonly formDrafts: FormDrafts;
  readonly ownOffers: OwnOffers;
  readonly contacts: Contacts;
  readonly disclosures: Disclosures;
  readonly attachments: Attachments;
  readonly marks: Marks;
  readonly catalogues: Catalogues;
  readonly catalogueMarks: CatalogueMarks;
  readonly matches: Matches;
  readonly matchEvents: MatchEvents;
  readonly eventMeetings: EventMeetings;
  readonly feedback: FeedbackBook;
  readonly readings: ListingReadings;
  readonly matchRuns: MatchRuns;
  readonly inquiries: Inquiries;
  readonly reviews: Reviews;
  readonly verifications: Verifications;
  readonly comparisons: Comparisons;
  readonly vocabulary: VocabularyChanges;
  readonly distributions: Distributions;
  readonly imports: Imports;
  readonly audit: Audit;
  readonly letters: Letters;
  readonly notifications: Notifications;
  readonly publishedNames: PublishedNames;
  readonly savedSearches: SavedSearches;
  readonly apiTokens: ApiTokens;
  readonly onceKeys: OnceKeys;
  readonly ownReferences: OwnReferences;
  readonly changes: PostingChanges;
  readonly jobs: Jobs;
  readonly installation: Installation;
  readonly projection: SearchProjection;
}

export interface Store extends Repositories {
  /** Runs the work in one transaction; a throw rolls everything back. */
  transaction<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
  /** Runs the work while nobody else, in whatever process, runs work under the same name. */
  inTurn(name: string, work: () => Promise<void>): Promise<void>;
  /** The same, but without waiting: false when somebody else runs it now, and then nothing was done. */
  ifFree(name: string, work: () => Promise<void>): Promise<boolean>;
}

/** Official data, loaded at start as immutable values. */
export interface Reference {
  readonly vocabulary: Vocabulary;
  readonly documents: readonly PolicyDocument[];
  readonly sectorRows: readonly SectorRow[];
  readonly efficiencyThresholds: readonly EfficiencyThreshold[];
  readonly iecClasses: readonly IecClassRow[];
  readonly oldMotors: readonly OldMotor[];
  /** The phase-out catalogues as they are shipped, and the rules of the plans about old machines. */
  readonly phaseOut: PhaseOutReference;
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

/** Slows down guessing, and the sending of letters. */
export interface Limit {
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
  /** Of the vocabulary in `reference`: 0 is what is shipped, every approved change makes the next one. */
  readonly vocabularyVersion: number;
  /** Names the matcher and the vocabulary by which listings are read: another name, other readings. */
  readonly reader: string;
  readonly passwords: Passwords;
  readonly tokens: Tokens;
  readonly signInLimit: Limit;
  /** Letters that one address asks for, that go to one address, that one organisation sends. */
  readonly letterLimit: Limit;
  readonly files: Files;
  readonly fileIntake: FileIntake;
  readonly machine: Machine;
  readonly sheets: SheetFiles;
  readonly mail: Mail;
  /** Where this site is reached, for links in letters: https://duijie.example */
  readonly siteUrl: string;
  /** Tells whoever runs the site, in its log. */
  readonly warn: (detail: object, message: string) => void;
  readonly now: () => Instant;
  readonly newId: () => Id;
}
