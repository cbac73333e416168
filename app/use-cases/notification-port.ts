import type { MemberRole } from "#app/domain/people/actor.ts";
import type { MailTimes } from "#app/domain/people/news-times.ts";
import type { NotificationSetting } from "#app/domain/people/notification-rules.ts";
import type { News, NotificationKind } from "#app/domain/people/notification.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";

export interface Notification {
  readonly id: Id;
  readonly kind: NotificationKind;
  readonly words: string;
  readonly link: string;
  /** How many things came together since somebody last read it. */
  readonly count: number;
  readonly at: Instant;
  readonly read: boolean;
}

/** Who reads in the workbench: a person, for the organisation of the session, or of the staff. */
export interface NewsReader {
  readonly userId: Id;
  readonly organisationId: Id | null;
  readonly role: MemberRole | null;
  readonly staff: boolean;
}

export interface KindTally {
  readonly kind: NotificationKind;
  readonly all: number;
  readonly unread: number;
}

/** What waits for a person, for the head of every page. */
export interface Waiting {
  /** Inquiries that the organisation has not answered. */
  readonly inquiries: number;
  /** Unread news, counted up to 100. */
  readonly news: number;
}

/** A person's own news for the export of personal data. */
export type OwnNotification = Omit<Notification, "id" | "count">;

/**
 * News for people. A reader sees what is addressed to the person, to the organisation since the
 * person joined it, and to the staff, without the kinds that are switched off for the workbench.
 */
export interface Notifications {
  /** Unread news of the same audience, kind and key takes the new words and counts what is added. */
  tell(id: Id, news: News, at: Instant): Promise<void>;
  /** Newest first. */
  of(
    reader: NewsReader,
    kind: NotificationKind | null,
    page: { readonly page: number; readonly perPage: number },
  ): Promise<readonly Notification[]>;
  tally(reader: NewsReader): Promise<readonly KindTally[]>;
  waitingFor(reader: NewsReader): Promise<Waiting>;
  /** Marks it read for this reader alone and gives its link; null when the reader does not see it. */
  read(reader: NewsReader, id: Id, at: Instant): Promise<string | null>;
  /** Marks everything read that was told up to then; gives how many. */
  readAll(
    reader: NewsReader,
    kind: NotificationKind | null,
    until: Instant,
    at: Instant,
  ): Promise<number>;
  settingsOf(userId: Id): Promise<readonly NotificationSetting[]>;
  /** Replaces what the person has changed of these kinds. */
  saveSettings(
    userId: Id,
    kinds: readonly NotificationKind[],
    settings: readonly NotificationSetting[],
  ): Promise<void>;
  /** People who may get a letter now. */
  awaitingLetter(times: MailTimes): Promise<readonly Id[]>;
  /**
   * What goes into the person's letter now, marked as sent with it: in the transaction that writes
   * the letter. One such transaction a person at a time.
   */
  takeForLetter(userId: Id, times: MailTimes, at: Instant): Promise<readonly Notification[]>;
  /** Deletes what was told before then; gives how many. */
  sweep(before: Instant): Promise<number>;
  /** News addressed to the person alone. */
  ofUser(userId: Id): Promise<readonly OwnNotification[]>;
  /** News, reads, switches and letters of a person who leaves. */
  removeAllOf(userId: Id): Promise<void>;
}
