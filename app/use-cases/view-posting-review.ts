import { savingNotice } from "#app/domain/review/publishing.ts";
import type { Decision } from "#app/domain/review/review.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { dayInChina, type Instant } from "#app/domain/shared/time.ts";
import type { Posting } from "./posting-noun.ts";
import { ownPosting } from "./postings.ts";
import { question, type Answer, type QuestionContext } from "./verb.ts";

export interface PostingReview {
  /** What saving or publishing leads to, said before it; null when there is nothing to say. */
  readonly notice: string | null;
  /** Since when it waits for a reviewer. */
  readonly waitingSince: Instant | null;
  /** The last answer of a reviewer while it still counts: returned, refused, suspended. */
  readonly decided: {
    readonly decision: Decision;
    readonly reason: string;
    readonly at: Instant;
  } | null;
}

interface Asked {
  readonly kind: "listing" | "need";
  /** Null for a posting that is still being written. */
  readonly id: Id | null;
}

/** Where one's own posting stands with the reviewers, for its page and its form. */
export const viewPostingReview = question<Asked, PostingReview>({
  name: "view-posting-review",
  access: "viewer",
  answer: postingReview,
});

export async function postingReview(
  context: Pick<QuestionContext, "ports" | "now" | "actor" | "organisationId">,
  { kind, id }: Asked,
): Answer<PostingReview> {
  const { ports, now, organisationId } = context;
  const { store } = ports;
  const own = (each: Id): Answer<Posting> =>
    kind === "listing"
      ? ownPosting(store.listings, context, each)
      : ownPosting(store.needs, context, each);
  const found = id === null ? null : await own(id);
  if (found && !found.ok) return found;
  const owner = found?.value.organisationId ?? organisationId;
  const publisher = owner ? (await store.people.organisations([owner])).get(owner) : undefined;
  if (!publisher) return refuse({ code: "not_found" });
  const reviews = id === null ? [] : await store.reviews.ofSubject(id);
  const status = found?.value.status ?? null;
  const waiting = reviews.find(({ state }) => state === "waiting");
  const last = reviews.find(({ state }) => state === "decided");
  const counts = status === "returned" || status === "refused" || status === "suspended";
  return ok({
    notice: savingNotice(publisher, status, dayInChina(now)),
    waitingSince: waiting?.openedAt ?? null,
    decided:
      counts && last?.decision && last.decidedAt
        ? { decision: last.decision, reason: last.reason, at: last.decidedAt }
        : null,
  });
}
