import type { Feedback } from "#app/domain/matching/feedback.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { sideBetween } from "./side-between.ts";
import { verb } from "./verb.ts";

/** Takes back what one's own side has said of a match. */
export const takeFeedbackBack = verb<Pick<Feedback, "needId" | "listingId">, null>({
  name: "take-feedback-back",
  access: "editor",
  subject: ({ needId, listingId }) => [needId, listingId].join("+"),
  async run({ store, organisationId }, { needId, listingId }) {
    const [need, listing] = await Promise.all([
      store.needs.byId(needId),
      store.listings.byId(listingId),
    ]);
    if (!need || !listing) return refuse({ code: "not_found" });
    const side = sideBetween(need.organisationId, listing.organisationId, organisationId);
    if (!side || !(await store.feedback.remove({ needId, listingId, side })))
      return refuse({ code: "not_found" });
    return ok(null);
  },
});
