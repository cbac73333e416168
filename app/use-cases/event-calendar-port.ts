import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";

/** Links by which calendar programs read the agenda of one participation; secrets are kept as digests. */
export interface EventCalendars {
  /** Since when there is one; null without. */
  madeAt(participationId: Id): Promise<Instant | null>;
  /** In place of the one before, which ends. */
  save(participationId: Id, digest: string, at: Instant): Promise<void>;
  remove(participationId: Id): Promise<void>;
  participationOf(digest: string): Promise<Id | null>;
}
