import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { takeClaimBack } from "./take-claim-back.ts";
import { verb } from "./verb.ts";

/** Takes one's own claim back. */
export const withdrawClaim = verb<{ readonly id: Id }, null>({
  name: "withdraw-claim",
  access: "signed-in",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const { actor, store } = context;
    if (actor.kind !== "person") return refuse({ code: "signed_out" });
    const claim = await store.claims.byId(id);
    if (claim?.userId !== actor.userId) return refuse({ code: "not_found" });
    return (await takeClaimBack(context, claim))
      ? ok(null)
      : refuse({ code: "conflict", message: "这个申请已经处理过。" });
  },
});
