import type { Decision, Review, ReviewKind } from "#app/domain/review/review.ts";
import type { Verification } from "#app/domain/review/verification.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { Page } from "./posting-port.ts";

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
