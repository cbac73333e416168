import type { Feedback } from "#app/domain/matching/feedback.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { question } from "./verb.ts";

interface Asked {
  readonly kind: "need" | "listing";
  readonly id: Id;
}

/** What one's own organisation has said of the matches of its posting. */
export const viewOwnFeedback = question<Asked, readonly Feedback[]>({
  name: "view-own-feedback",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, { kind, id }) {
    const posting = kind === "need" ? await store.needs.byId(id) : await store.listings.byId(id);
    if (!posting || posting.organisationId !== organisationId) return refuse({ code: "not_found" });
    return ok(await (kind === "need" ? store.feedback.ofNeed(id) : store.feedback.ofListing(id)));
  },
});
