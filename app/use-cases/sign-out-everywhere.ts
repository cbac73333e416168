import { ok, refuse } from "#app/domain/shared/result.ts";
import { verb } from "./verb.ts";

/** Ends every session of the person, this one included. */
export const signOutEverywhere = verb<null, { readonly ended: number }>({
  name: "sign-out-everywhere",
  access: "signed-in",
  subject: () => "",
  async run({ actor, store }) {
    if (actor.kind !== "person") return refuse({ code: "signed_out" });
    return ok({ ended: await store.sessions.removeAllOf(actor.userId) });
  },
});
