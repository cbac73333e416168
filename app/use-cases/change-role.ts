import { memberRoleLabels, type MemberRole } from "#app/domain/people/actor.ts";
import { isLastOwner } from "#app/domain/people/member.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { notify } from "./notify.ts";
import { takeOwn } from "./own-organisation.ts";
import { verb } from "./verb.ts";

/** Gives a member another role. An organisation keeps an owner. */
export const changeRole = verb<{ readonly userId: Id; readonly role: MemberRole }, null>({
  name: "change-role",
  access: "owner",
  subject: ({ userId }) => userId,
  async run(context, { userId, role }) {
    const { store } = context;
    const own = await takeOwn(context);
    if (!own.ok) return own;
    const { id: organisationId, name } = own.value;
    const members = await store.people.membersOf(organisationId);
    const member = members.find((each) => each.userId === userId);
    if (!member) return refuse({ code: "not_found" });
    if (role !== "owner" && isLastOwner(members, userId))
      return refuse({
        code: "conflict",
        message: "企业至少要有一位所有者。请先把另一位成员设为所有者。",
      });
    if (member.role === role) return ok(null);
    await store.people.setRole(userId, organisationId, role);
    await notify(context, {
      to: { userId },
      kind: "membership",
      key: organisationId,
      words: `您在${name}的角色改为“${memberRoleLabels[role]}”`,
      link: "/workbench/organisation",
    });
    return ok(null);
  },
});
