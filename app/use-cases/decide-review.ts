import { frozenWords } from "#app/domain/review/publishing.ts";
import {
  decisions,
  type Decision,
  type Review,
  type ReviewKind,
} from "#app/domain/review/review.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { decideMark } from "./mark-moves.ts";
import { listingNoun, needNoun } from "./posting-noun.ts";
import { ownMatter, reasonProblems, takenRefusal } from "./reviewing.ts";
import { moveByStaff } from "./staff-moves.ts";
import { personOf, setFrozen, stepTo } from "./standing.ts";
import { verb, type Answer, type VerbContext } from "./verb.ts";

interface Deciding {
  readonly id: Id;
  readonly decision: Decision;
  /** For the organisation; may be empty for an approval. */
  readonly reason: string;
  /** The part of the queue that the reviewer goes through; absent for all of it. */
  readonly kind?: ReviewKind | null;
}

interface Decided {
  readonly id: Id;
  /** What waits next, from the beginning again after the last; null when nothing waits. */
  readonly next: Id | null;
}

/** What a reviewer answers to something in the queue; whoever is second learns who was first. */
export const decideReview = verb<Deciding, Decided>({
  name: "decide-review",
  access: "reviewer",
  subject: ({ id }) => id,
  async run(context, { id, decision, reason: written, kind = null }) {
    const { store, now } = context;
    const reason = written.trim();
    const review = await store.reviews.byId(id);
    if (!review || !decisions.includes(decision)) return refuse({ code: "not_found" });
    const own = await ownMatter(context, review.organisationId);
    if (own) return refuse(own);
    if (review.state !== "waiting") return refuse(await takenRefusal(context, review));
    const problems = reasonProblems(reason, decision !== "approve");
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    // The row decides between two reviewers: the second waits for the first and then finds it taken.
    const decided = { decision, reason, decidedBy: personOf(context) };
    if (!(await store.reviews.decide(id, decided, now)))
      return refuse(await takenRefusal(context, (await store.reviews.byId(id)) ?? review));
    const settled = await settle(context, review, decision, reason);
    if (!settled.ok) return settled;
    const { next } = await store.reviews.beside(review, kind);
    const [first] = next ? [] : await store.reviews.queue(kind, { page: 1, perPage: 1 });
    return ok({ id, next: next ?? first?.id ?? null });
  },
});

async function settle(
  context: VerbContext,
  review: Review,
  decision: Decision,
  reason: string,
): Answer<unknown> {
  switch (review.kind) {
    case "listing":
      return moveByStaff(context, listingNoun, review.subjectId, decision, reason);
    case "need":
      return moveByStaff(context, needNoun, review.subjectId, decision, reason);
    case "organisation":
      return settleOrganisation(context, review, decision, reason);
    case "mark":
      return decideMark(context, review.subjectId, decision, reason);
    case "claim":
      // Who joins or takes over is more than a yes or no: resolve-claim answers both at once.
      return refuse({ code: "conflict", message: "归属申请请在申请页面处理。" });
  }
}

/** Approving checks name and code; what evidence proves is a step of its own. */
async function settleOrganisation(
  context: VerbContext,
  { organisationId, note }: Review,
  decision: Decision,
  reason: string,
): Answer<unknown> {
  const organisation = (await context.store.people.organisations([organisationId])).get(
    organisationId,
  );
  if (!organisation) return refuse({ code: "not_found" });
  const { trust, trustUntil } = organisation;
  switch (decision) {
    case "approve":
      // Nobody falls by an approval.
      await stepTo(context, organisation, {
        level: trust === "verified" ? trust : "reviewed",
        evidence: null,
        note: reason || note,
        until: trust === "verified" ? trustUntil : null,
      });
      break;
    case "suspend":
      await setFrozen(context, organisation, true, `本企业已停用：${reason} ${frozenWords}`);
      break;
    default:
      await setFrozen(
        context,
        organisation,
        organisation.frozen,
        decision === "return" ? `企业资料被退回：${reason}` : `企业审核未通过：${reason}`,
      );
  }
  return ok(null);
}
