import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { takeOwn } from "./own-organisation.ts";
import { verb } from "./verb.ts";

/** Takes an invitation back: its link opens nothing any more. */
export const revokeInvitation = verb<{ readonly id: Id }, null>({
  name: "revoke-invitation",
  access: "owner",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const own = await takeOwn(context);
    if (!own.ok) return own;
    const invitation = await context.store.invitations.byId(id);
    if (invitation?.organisationId !== own.value.id) return refuse({ code: "not_found" });
    await context.store.invitations.remove(id);
    return ok(null);
  },
});
