import type { Feedback } from "#app/domain/matching/feedback.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { Side } from "#app/domain/trade/inquiry.ts";
import { sideBetween } from "./side-between.ts";
import { question } from "./verb.ts";

interface PairFeedback {
  readonly needTitle: string;
  readonly listingTitle: string;
  /** Where the actor's organisation stands. */
  readonly side: Side;
  readonly feedback: Feedback | null;
  /** While the two are matched an opinion can be given. */
  readonly matched: boolean;
}

/** One match of one's own posting and what one's own side has said of it. */
export const viewPairFeedback = question<Pick<Feedback, "needId" | "listingId">, PairFeedback>({
  name: "view-pair-feedback",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, { needId, listingId }) {
    const [match, need, listing] = await Promise.all([
      store.matches.between(needId, listingId),
      store.needs.byId(needId),
      store.listings.byId(listingId),
    ]);
    if (!need || !listing) return refuse({ code: "not_found" });
    const side = sideBetween(need.organisationId, listing.organisationId, organisationId);
    if (!side) return refuse({ code: "not_found" });
    const feedback = await store.feedback.of({ needId, listingId, side });
    // Of a posting that is no longer shown not even the title is told, unless it was judged while it was.
    if (!match && !feedback) return refuse({ code: "not_found" });
    const { title: needTitle } = need;
    const { title: listingTitle } = listing;
    return ok({ needTitle, listingTitle, side, feedback, matched: match !== null });
  },
});
