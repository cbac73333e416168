import type { FollowUp } from "#app/domain/events/follow-up.ts";
import type { OutcomeEntry, OutcomeLine, OutcomeReply } from "#app/domain/events/outcome.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Day } from "#app/domain/shared/time.ts";

/** Two organisations, whatever the event. */
interface OutcomePair {
  readonly buyerOrganisationId: Id;
  readonly supplierOrganisationId: Id;
}

/** 成果登记: rows are only added, the database refuses every change of them. */
export interface Outcomes {
  /** Waits for whoever else is entering something about this pair, until the end of the transaction. */
  lock(pair: OutcomePair): Promise<void>;
  byId(id: Id): Promise<OutcomeLine | null>;
  /** Everything entered at an event, with all that was said of the same deals at others; oldest first. */
  ofEvent(eventId: Id): Promise<readonly OutcomeLine[]>;
  ofPair(pair: OutcomePair): Promise<readonly OutcomeLine[]>;
  /** False when somebody has corrected the same entry meanwhile. */
  add(entry: OutcomeEntry): Promise<boolean>;
  reply(reply: OutcomeReply): Promise<void>;
}

/** 跟进: each organisation's own. */
export interface FollowUps {
  of(meetingId: Id, organisationId: Id): Promise<FollowUp | null>;
  /** In the order of their days. */
  ofOrganisation(organisationId: Id): Promise<readonly FollowUp[]>;
  /** False when it is there already. */
  insert(followUp: FollowUp): Promise<boolean>;
  /** Saves when the stored version is `version - 1`; false when somebody was faster. */
  update(followUp: FollowUp): Promise<boolean>;
  /** Open ones due by that day of which nobody was told: given to one caller, once for each due day. */
  takeDue(day: Day, limit: number): Promise<readonly FollowUp[]>;
}
