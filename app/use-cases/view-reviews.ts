import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Review, ReviewKind } from "#app/domain/review/review.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Page, Repositories } from "./ports.ts";
import { question } from "./verb.ts";

interface ReviewsQuestion extends Page {
  /** Null for every kind. */
  readonly kind: ReviewKind | null;
  /** decided: what reviewers have answered last. */
  readonly state: "waiting" | "decided";
}

export interface ListedReview {
  readonly review: Review;
  /** What it is about, in one line. */
  readonly title: string;
  readonly organisation: Organisation;
}

interface ReviewsView {
  readonly items: readonly ListedReview[];
  readonly waiting: Readonly<Record<ReviewKind, number>>;
}

/** The reviewers' queue, oldest first, or what they decided last. */
export const viewReviews = question<ReviewsQuestion, ReviewsView>({
  name: "view-reviews",
  access: "reviewer",
  async answer({ ports: { store } }, { kind, state, ...page }) {
    const [reviews, waiting] = await Promise.all([
      state === "waiting" ? store.reviews.queue(kind, page) : store.reviews.decided(page),
      store.reviews.waiting(),
    ]);
    const organisations = await store.people.organisations(
      reviews.map((review) => review.organisationId),
    );
    const titles = await titlesOf(store, reviews);
    return ok({
      waiting,
      items: reviews.flatMap((review) => {
        const organisation = organisations.get(review.organisationId);
        const title = titles.get(review.subjectId) ?? organisation?.name ?? "";
        return organisation ? [{ review, title, organisation }] : [];
      }),
    });
  },
});

/** Postings by their title, marks by their entry, organisations and claims by the name of the organisation. */
async function titlesOf(
  { listings, needs }: Repositories,
  reviews: readonly Review[],
): Promise<ReadonlyMap<Id, string>> {
  const ids = (kind: ReviewKind) =>
    reviews.filter((review) => review.kind === kind).map(({ subjectId }) => subjectId);
  const [offers, wants] = await Promise.all([
    listings.byIds(ids("listing")),
    needs.byIds(ids("need")),
  ]);
  // What a claim is about stands in the note that it came with.
  const marks = reviews.flatMap(({ kind, subjectId, note }): [Id, string][] =>
    kind === "mark" ? [[subjectId, note]] : [],
  );
  return new Map([
    ...[...offers, ...wants].map(({ id, title }): [Id, string] => [id, title]),
    ...marks,
  ]);
}
