import type { CheckIn } from "#app/domain/events/check-in.ts";
import type { EventSide } from "#app/domain/events/instance.ts";
import type { MeetingNote } from "#app/domain/events/meeting-note.ts";
import type { EventPass } from "#app/domain/events/pass.ts";
import type { SeatOffer } from "#app/domain/events/seat-offer.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";

/** What the host set for the day; null where nothing was set. */
export interface EventDay {
  readonly eventId: Id;
  readonly graceMinutes: number;
  /** Whoever has it may see the board; null while it is not handed out. */
  readonly boardToken: string | null;
}

/** The day of an event: passes, who came, tables that became free, what was noted at the tables. */
export interface EventDays {
  /** Events that run now. */
  running(): Promise<readonly Id[]>;
  of(eventId: Id): Promise<EventDay | null>;
  save(day: EventDay): Promise<void>;
  eventOfBoard(token: string): Promise<Id | null>;
}

/** Passes that are needed: an attendee of an approved participation who never had one. */
export type MissingPass = Pick<EventPass, "eventId" | "participationId" | "attendeeId">;

export interface EventPasses {
  ofEvent(eventId: Id): Promise<readonly EventPass[]>;
  ofParticipation(participationId: Id): Promise<readonly EventPass[]>;
  /** Of one participation, or of all events that are not over. */
  missing(participationId?: Id): Promise<readonly MissingPass[]>;
  /** Leaves out attendees that have a good pass already. */
  insert(passes: readonly EventPass[]): Promise<void>;
  revoke(code: Id, at: Instant): Promise<void>;
}

/** Rows are only added. */
export interface EventCheckIns {
  /** Those whose id is there already change nothing. */
  add(checkIns: readonly (Omit<CheckIn, "byName"> & { readonly byId: Id })[]): Promise<void>;
  ofEvent(eventId: Id): Promise<readonly CheckIn[]>;
}

export interface SeatOffers {
  ofEvent(eventId: Id): Promise<readonly SeatOffer[]>;
  byId(id: Id): Promise<SeatOffer | null>;
  insert(offers: readonly SeatOffer[]): Promise<void>;
  update(offer: SeatOffer): Promise<void>;
}

export interface MeetingNotes {
  ofEvent(eventId: Id): Promise<readonly MeetingNote[]>;
  of(meetingId: Id, side: EventSide): Promise<MeetingNote | null>;
  /** In place of what the side noted before. */
  save(note: MeetingNote): Promise<void>;
}
