import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { settleMarked, tellSupplier } from "./mark-moves.ts";
import { endMark } from "./mark-steps.ts";
import { ownMatter, reasonProblems } from "./reviewing.ts";
import { verb } from "./verb.ts";

/** A reviewer takes a verified mark back, with the reason. */
export const revokeMark = verb<{ readonly id: Id; readonly reason: string }, { readonly id: Id }>({
  name: "revoke-mark",
  access: "reviewer",
  subject: ({ id }) => id,
  async run(context, { id, reason: written }) {
    const placed = await context.store.catalogueMarks.byId(id);
    if (!placed) return refuse({ code: "not_found" });
    const own = await ownMatter(context, placed.claim.organisationId);
    if (own) return refuse(own);
    const problems = reasonProblems(written, true);
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const reason = written.trim();
    const verified = placed.claim.state === "verified";
    if (!verified || !(await endMark(context, placed.claim, `审核员撤销：${reason}`)))
      return refuse({ code: "conflict", message: "只有已核验的标识可以撤销。" });
    await settleMarked(context, [placed.claim.listingId]);
    await tellSupplier(context, placed, `的核验已撤销：${reason}`);
    return ok({ id });
  },
});
