import type { PassedPerson } from "#app/domain/events/check-in.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { passOf } from "./event-pass-of.ts";
import { verb } from "./verb.ts";

/** The host takes an attendee's pass out of use; whoever has come already stays checked in. */
export const revokePass = verb<PassedPerson, null>({
  name: "revoke-pass",
  access: "editor",
  subject: ({ participationId }) => participationId,
  async run(context, person) {
    const found = await passOf(context, person);
    if (!found.ok) return found;
    const { pass } = found.value;
    if (!pass) return refuse({ code: "conflict", message: "这张入场证已经作废。" });
    await context.store.eventPasses.revoke(pass.code, context.now);
    return ok(null);
  },
});
