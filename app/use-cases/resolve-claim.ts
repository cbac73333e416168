import { isOpen, resolutions, type Resolution } from "#app/domain/people/claim.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { closeClaim } from "./close-claim.ts";
import { ownMatter, reasonProblems } from "./reviewing.ts";
import { personOf } from "./standing.ts";
import { verb } from "./verb.ts";

interface Resolving {
  readonly id: Id;
  readonly resolution: Resolution;
  /** For the claimant, and for the organisation where it concerns it. */
  readonly reason: string;
}

/** A reviewer's decision about who belongs to a company, or speaks for it; with its review in one step. */
export const resolveClaim = verb<Resolving, null>({
  name: "resolve-claim",
  access: "reviewer",
  subject: ({ id }) => id,
  async run(context, { id, resolution, reason: written }) {
    const { actor, store, now } = context;
    const reason = written.trim();
    const claim = await store.claims.byId(id);
    if (!claim || !resolutions.includes(resolution)) return refuse({ code: "not_found" });
    const own = await ownMatter(context, claim.organisationId);
    if (own) return refuse(own);
    if (actor.kind === "person" && actor.userId === claim.userId)
      return refuse({ code: "forbidden", message: "自己的申请由其他审核员处理。" });
    if (!isOpen(claim)) return refuse({ code: "conflict", message: "这个申请已经处理过。" });
    const problems = reasonProblems(reason, true);
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const waiting = (await store.reviews.ofSubject(id)).find(({ state }) => state === "waiting");
    if (waiting) {
      const decision = resolution === "keep" ? "refuse" : "approve";
      const decided = { decision, reason, decidedBy: personOf(context) } as const;
      if (!(await store.reviews.decide(waiting.id, decided, now)))
        return refuse({ code: "conflict", message: "这个申请已经处理过。" });
    }
    const closed = await closeClaim(context, claim, resolution, reason);
    return closed.ok ? ok(null) : closed;
  },
});
