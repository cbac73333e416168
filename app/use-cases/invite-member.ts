import type { MemberRole } from "#app/domain/people/actor.ts";
import { mostInvitations } from "#app/domain/people/member.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { refuse } from "#app/domain/shared/result.ts";
import { takeOwn } from "./own-organisation.ts";
import { sendInvitation } from "./send-invitation.ts";
import { verb } from "./verb.ts";

interface Inviting {
  readonly email: string;
  readonly role: MemberRole;
  readonly address: string;
}

/** Invites somebody by mail. Whether the address has an account makes no difference here. */
export const inviteMember = verb<Inviting, { readonly id: Id }>({
  name: "invite-member",
  access: "owner",
  subject: (_input, output) => output?.id ?? "",
  async run(context, { email, role, address }) {
    const { store, ports } = context;
    const own = await takeOwn(context);
    if (!own.ok) return own;
    const members = await store.people.membersOf(own.value.id);
    if (members.some((member) => member.email.toLowerCase() === email))
      return refuse({
        code: "invalid",
        problems: [{ field: "email", message: "这个邮箱已经是本企业成员" }],
      });
    const sent = await store.invitations.of(own.value.id);
    const earlier = sent.find((invitation) => invitation.email === email);
    if (!earlier && sent.length >= mostInvitations)
      return refuse({
        code: "conflict",
        message: `还有 ${sent.length} 个邀请没有接受，请先撤回不需要的邀请。`,
      });
    const id = earlier?.id ?? ports.newId();
    return sendInvitation(context, own.value, { id, email, role, address });
  },
});
