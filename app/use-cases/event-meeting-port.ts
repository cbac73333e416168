import type { BookedMeeting } from "#app/domain/events/booked-meeting.ts";
import type { Id } from "#app/domain/shared/id.ts";

/** The meetings of events, those that were declined or missed included. */
export interface EventMeetings {
  /** Waits for whoever else is changing the meetings of this event, until the end of the transaction. */
  lock(eventId: Id): Promise<void>;
  /** In the order of slots, then tables. */
  ofEvent(eventId: Id): Promise<readonly BookedMeeting[]>;
  ofParticipation(participationId: Id): Promise<readonly BookedMeeting[]>;
  byId(id: Id): Promise<BookedMeeting | null>;
  insert(meetings: readonly BookedMeeting[]): Promise<void>;
  /** Saves when the stored version is `version - 1`; false when somebody was faster. */
  update(meeting: BookedMeeting): Promise<boolean>;
  remove(ids: readonly Id[]): Promise<void>;
}
