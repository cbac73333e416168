import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { settleMarked } from "./mark-moves.ts";
import { endMark } from "./mark-steps.ts";
import { verb } from "./verb.ts";

/** A supplier takes a claim or a verified mark back. */
export const withdrawMark = verb<{ readonly id: Id }, { readonly listingId: Id }>({
  name: "withdraw-mark",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const placed = await context.store.catalogueMarks.byId(id);
    if (!placed || placed.claim.organisationId !== context.organisationId)
      return refuse({ code: "not_found" });
    const { claim } = placed;
    const live = claim.state === "claimed" || claim.state === "verified";
    if (!live || !(await endMark(context, claim, "企业撤回")))
      return refuse({ code: "conflict", message: "这个标识已经不在使用，请刷新页面。" });
    await settleMarked(context, [claim.listingId]);
    return ok({ listingId: claim.listingId });
  },
});
