import type { Review, ReviewKind } from "#app/domain/review/review.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { PlacedMark } from "./catalogue-port.ts";
import { ownClaim } from "./mark-moves.ts";
import { subjectOf, type ReviewSubject, type SubjectName } from "./review-subject.ts";
import { question } from "./verb.ts";

export interface ReviewView extends ReviewSubject {
  readonly review: Review;
  /** The claim of a catalogue mark that is to be decided. */
  readonly mark: PlacedMark | null;
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
    const mark = review.kind === "mark" ? await store.catalogueMarks.byId(review.subjectId) : null;
    const subject = await subjectOf(context, subjectName(review, mark));
    if (!subject.ok) return subject;
    const beside = await store.reviews.beside(review, kind);
    const own = mark && ownClaim(context, mark.claim);
    const barred = subject.value.barred ?? (own?.code === "forbidden" ? own.message : null);
    return ok({ ...subject.value, ...beside, barred, review, mark });
  },
});

function subjectName(review: Review, mark: PlacedMark | null): SubjectName {
  if (mark) return { kind: "listing", id: mark.claim.listingId };
  return review.kind === "claim" || review.kind === "mark"
    ? { kind: "organisation", id: review.organisationId }
    : { kind: review.kind, id: review.subjectId };
}
