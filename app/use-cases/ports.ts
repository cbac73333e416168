import type { EfficiencyThreshold } from "#app/domain/catalogue/efficiency-threshold.ts";
import type { IecClassRow } from "#app/domain/catalogue/iec-class.ts";
import type { OldMotor } from "#app/domain/catalogue/motor-saving.ts";
import type { PhaseOutReference } from "#app/domain/catalogue/phase-out/check.ts";
import type { Need } from "#app/domain/demand/need.ts";
import type { PolicyDocument, SectorRow } from "#app/domain/policy/sector-row.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { Contacts, Limit, Passwords, People, Sessions, Tokens } from "./account-port.ts";
import type { ApiTokens, OnceKeys, OwnReferences, PostingChanges } from "./api-port.ts";
import type { Audit } from "./audit-port.ts";
import type { CatalogueMarks, Catalogues } from "./catalogue-port.ts";
import type { Disclosures } from "./consent-port.ts";
import type { Distributions } from "./distribution-port.ts";
import type { EventCalendars } from "./event-calendar-port.ts";
import type {
  EventCheckIns,
  EventDays,
  EventPasses,
  MeetingNotes,
  SeatOffers,
} from "./event-day-port.ts";
import type { EventGroups, EventPages, HostZones } from "./event-hosting-port.ts";
import type { EventMeetings } from "./event-meeting-port.ts";
import type { MatchEvents } from "./event-port.ts";
import type { EventSchedules, Scheduler } from "./event-schedule-port.ts";
import type { FeedbackBook } from "./feedback-port.ts";
import type { Attachments, FileIntake, Files } from "./file-port.ts";
import type { Imports } from "./import-port.ts";
import type { Installation, Machine } from "./installation-port.ts";
import type { Jobs } from "./job-port.ts";
import type { KnownReadings } from "./known-readings.ts";
import type { ListingHits } from "./listing-hit-port.ts";
import type { ListingReadings } from "./listing-reading-port.ts";
import type { Letters, Mail } from "./mail-port.ts";
import type { Comparisons, Marks } from "./mark-port.ts";
import type { Inquiries, Matches } from "./match-port.ts";
import type { MatchRuns } from "./match-run-port.ts";
import type { Notifications } from "./notification-port.ts";
import type { OldAssets } from "./old-asset-port.ts";
import type { FollowUps, Outcomes } from "./outcome-port.ts";
import type { Claims, Invitations, MailLinks, Registrations } from "./people-port.ts";
import type { FormDrafts, OwnOffers, Postings } from "./posting-port.ts";
import type { PublishedNames } from "./published-names-port.ts";
import type { Reviews, Verifications } from "./review-port.ts";
import type { SavedSearches } from "./saved-search-port.ts";
import type {
  SearchDocuments,
  SearchEngine,
  SearchProjection,
  TextAnalysis,
} from "./search-port.ts";
import type { SheetFiles } from "./sheet-port.ts";
import type { VocabularyChanges } from "./vocabulary-port.ts";

export type { OnceKey } from "./api-port.ts";
export type {
  Contacts,
  Limit,
  Passwords,
  People,
  Session,
  Sessions,
  Tokens,
  User,
} from "./account-port.ts";
export type { Audit, AuditLine, AuditQuestion } from "./audit-port.ts";
export type { Attachments, FileIntake, Files, ReadFile } from "./file-port.ts";
export type { Imports } from "./import-port.ts";
export type {
  Installation,
  InstallationFacts,
  Machine,
  MachineFacts,
} from "./installation-port.ts";
export type { FailedJob, Job, Jobs, QueueLine, Urgency } from "./job-port.ts";
export type { Letter, Letters, Mail } from "./mail-port.ts";
export type { Comparisons, Marks } from "./mark-port.ts";
export type { Inquiries, Matches } from "./match-port.ts";
export type {
  FormDraft,
  FormDrafts,
  FormValues,
  OwnOffer,
  OwnOffers,
  Page,
  Postings,
} from "./posting-port.ts";
export type { Reviews, Verifications } from "./review-port.ts";

/** Everything that lives in Postgres, bound to one connection or transaction. */
export interface Repositories {
  readonly people: People;
  readonly sessions: Sessions;
  readonly registrations: Registrations;
  readonly mailLinks: MailLinks;
  readonly invitations: Invitations;
  readonly claims: Claims;
  readonly listings: Postings<Listing>;
  readonly listingHits: ListingHits;
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
  readonly outcomes: Outcomes;
  readonly followUps: FollowUps;
  readonly eventCalendars: EventCalendars;
  readonly eventDays: EventDays;
  readonly eventPasses: EventPasses;
  readonly eventCheckIns: EventCheckIns;
  readonly seatOffers: SeatOffers;
  readonly meetingNotes: MeetingNotes;
  readonly eventSchedules: EventSchedules;
  readonly eventGroups: EventGroups;
  readonly eventPages: EventPages;
  readonly hostZones: HostZones;
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
  readonly knownReadings: KnownReadings;
  readonly passwords: Passwords;
  readonly tokens: Tokens;
  readonly signInLimit: Limit;
  /** Letters that one address asks for, that go to one address, that one organisation sends. */
  readonly letterLimit: Limit;
  readonly files: Files;
  readonly fileIntake: FileIntake;
  readonly machine: Machine;
  readonly scheduler: Scheduler;
  readonly sheets: SheetFiles;
  readonly mail: Mail;
  /** Where this site is reached, for links in letters: https://duijie.example */
  readonly siteUrl: string;
  /** Tells whoever runs the site, in its log. */
  readonly warn: (detail: object, message: string) => void;
  readonly now: () => Instant;
  readonly newId: () => Id;
}
