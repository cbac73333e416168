import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { verb } from "./verb.ts";

/** Acts from now on for another organisation of which the person is a member. */
export const switchOrganisation = verb<
  { readonly token: string; readonly organisationId: Id },
  null
>({
  name: "switch-organisation",
  access: "signed-in",
  subject: ({ organisationId }) => organisationId,
  async run({ actor, ports, store }, { token, organisationId }) {
    if (actor.kind !== "person") return refuse({ code: "signed_out" });
    const memberships = await store.people.membershipsOf(actor.userId);
    if (!memberships.some((membership) => membership.organisationId === organisationId))
      return refuse({ code: "not_found" });
    await store.sessions.switchOrganisation(ports.tokens.digest(token), organisationId);
    return ok(null);
  },
});
