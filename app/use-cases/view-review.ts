import type { Review, ReviewKind } from "#app/domain/review/review.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { subjectOf, type ReviewSubject } from "./review-subject.ts";
import { question } from "./verb.ts";

export interface ReviewView extends ReviewSubject {
  readonly review: Review;
  readonly next: Id | null;
  readonly previous: Id | null;
}

interface Asked {
  readonly id: Id;
  /** The part of the queue that the reviewer goes through; null for all of it. */
  readonly kind: ReviewKind | null;
}

/** One thing of the queue with everything that a decision rests on. */
export const viewReview = question<Asked, ReviewView>({
  name: "view-review",
  access: "reviewer",
  async answer(context, { id, kind }) {
    const { store } = context.ports;
    const review = await store.reviews.byId(id);
    if (!review) return refuse({ code: "not_found" });
    const subject = await subjectOf(
      context,
      review.kind === "claim"
        ? { kind: "organisation", id: review.organisationId }
        : { kind: review.kind, id: review.subjectId },
    );
    if (!subject.ok) return subject;
    const beside = await store.reviews.beside(review, kind);
    return ok({ ...subject.value, ...beside, review });
  },
});
