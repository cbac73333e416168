import { feedbackProblems, type Feedback } from "#app/domain/matching/feedback.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { sideBetween } from "./side-between.ts";
import { verb } from "./verb.ts";

type Given = Pick<Feedback, "needId" | "listingId" | "opinion" | "reason" | "words">;

/**
 * Says whether a match suits, for one's own side of it and in place of what was said before. Nothing is learnt from
 * it: a reviewer reads it, and the audit keeps each change.
 */
export const giveFeedback = verb<Given, null>({
  name: "give-feedback",
  access: "editor",
  subject: ({ needId, listingId, opinion, reason }) =>
    [needId, listingId, reason ?? opinion].join("+"),
  async run({ store, now, organisationId }, given) {
    const { needId, listingId } = given;
    const [match, need, listing] = await Promise.all([
      store.matches.between(needId, listingId),
      store.needs.byId(needId),
      store.listings.byId(listingId),
    ]);
    if (!match || !need || !listing || !organisationId) return refuse({ code: "not_found" });
    const side = sideBetween(need.organisationId, listing.organisationId, organisationId);
    if (!side) return refuse({ code: "not_found" });
    const reason = given.opinion === "suits" ? null : given.reason;
    const said = { needId, listingId, opinion: given.opinion, reason, words: given.words.trim() };
    const problems = feedbackProblems(said);
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    await store.feedback.put({ ...said, side, organisationId, tier: match.tier, at: now });
    return ok(null);
  },
});
