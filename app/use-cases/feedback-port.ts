import type { Feedback, Opinion, UnsuitableReason } from "#app/domain/matching/feedback.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Side } from "#app/domain/trade/inquiry.ts";

/** Which opinions; null where it does not matter. */
export interface FeedbackQuestion {
  readonly opinion: Opinion | null;
  readonly side: Side | null;
  readonly reason: UnsuitableReason | null;
  /** Only where people and the matcher disagree. */
  readonly surprising: boolean;
}

/** What the sides of matches say of them: one opinion a side and pair. */
export interface FeedbackBook {
  /** In place of what the side has said before. */
  put(feedback: Feedback): Promise<void>;
  /** False when the side has said nothing. */
  remove(pair: Pick<Feedback, "needId" | "listingId" | "side">): Promise<boolean>;
  of(pair: Pick<Feedback, "needId" | "listingId" | "side">): Promise<Feedback | null>;
  /** What the factory says of its need's matches. */
  ofNeed(needId: Id): Promise<readonly Feedback[]>;
  /** What the supplier says of its listing's matches. */
  ofListing(listingId: Id): Promise<readonly Feedback[]>;
  /** Newest first. */
  find(
    asked: FeedbackQuestion,
    page: { readonly page: number; readonly perPage: number },
  ): Promise<{ readonly items: readonly Feedback[]; readonly total: number }>;
}
