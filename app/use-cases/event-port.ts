import type { MatchEvent } from "#app/domain/events/event.ts";
import type { Wish } from "#app/domain/events/instance.ts";
import type { Participation } from "#app/domain/events/participation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Day, Instant } from "#app/domain/shared/time.ts";

/** Who was asked to come, and when. */
interface EventInvitation {
  readonly eventId: Id;
  readonly organisationId: Id;
  readonly invitedAt: Instant;
}

/** Events with who comes to them and whom they wish to meet. */
export interface MatchEvents {
  byId(id: Id): Promise<MatchEvent | null>;
  byIds(ids: readonly Id[]): Promise<readonly MatchEvent[]>;
  insert(event: MatchEvent): Promise<void>;
  /** Saves when the stored version is `event.version - 1`; false when somebody was faster. */
  update(event: MatchEvent): Promise<boolean>;
  /** Published ones that end on that day or later, the next first. */
  publishedFrom(day: Day, limit: number): Promise<readonly MatchEvent[]>;
  /** Published ones that ended before that day, the latest first. */
  publishedBefore(day: Day, limit: number): Promise<readonly MatchEvent[]>;
  /** In every state, the latest first. */
  ofHost(hostId: Id): Promise<readonly MatchEvent[]>;

  /** In every state, in the order of registration. */
  participations(eventId: Id): Promise<readonly Participation[]>;
  participation(id: Id): Promise<Participation | null>;
  participationOf(eventId: Id, organisationId: Id): Promise<Participation | null>;
  participationsOf(organisationId: Id): Promise<readonly Participation[]>;
  /** False when the organisation has registered already. */
  insertParticipation(participation: Participation): Promise<boolean>;
  /** Saves when the stored version is `version - 1`; false when somebody was faster. */
  updateParticipation(participation: Participation): Promise<boolean>;

  /** Gives those that were not invited before. */
  invite(eventId: Id, organisationIds: readonly Id[], at: Instant): Promise<readonly Id[]>;
  invitations(eventId: Id): Promise<readonly EventInvitation[]>;
  invitationsOf(organisationId: Id): Promise<readonly EventInvitation[]>;

  /** What one participation wishes. */
  wishesFrom(participationId: Id): Promise<readonly Wish[]>;
  wishes(eventId: Id): Promise<readonly Wish[]>;
  /** Replaces all that it wished before. */
  saveWishes(fromId: Id, wishes: readonly Pick<Wish, "toId" | "kind">[]): Promise<void>;
}
