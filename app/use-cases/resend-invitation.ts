import type { Id } from "#app/domain/shared/id.ts";
import { refuse } from "#app/domain/shared/result.ts";
import { takeOwn } from "./own-organisation.ts";
import { sendInvitation } from "./send-invitation.ts";
import { verb } from "./verb.ts";

/** Sends an invitation again, with a fresh link; the earlier one ends. */
export const resendInvitation = verb<
  { readonly id: Id; readonly address: string },
  { readonly id: Id }
>({
  name: "resend-invitation",
  access: "owner",
  subject: ({ id }) => id,
  async run(context, { id, address }) {
    const own = await takeOwn(context);
    if (!own.ok) return own;
    const invitation = await context.store.invitations.byId(id);
    if (invitation?.organisationId !== own.value.id) return refuse({ code: "not_found" });
    return sendInvitation(context, own.value, { ...invitation, address });
  },
});
