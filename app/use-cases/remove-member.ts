import { isLastOwner } from "#app/domain/people/member.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { notify } from "./notify.ts";
import { takeOwn } from "./own-organisation.ts";
import { verb } from "./verb.ts";

/** Ends somebody's membership at once; their account stays. */
export const removeMember = verb<{ readonly userId: Id }, null>({
  name: "remove-member",
  access: "owner",
  subject: ({ userId }) => userId,
  async run(context, { userId }) {
    const { store } = context;
    const own = await takeOwn(context);
    if (!own.ok) return own;
    const { id: organisationId, name } = own.value;
    const members = await store.people.membersOf(organisationId);
    if (!members.some((each) => each.userId === userId)) return refuse({ code: "not_found" });
    if (isLastOwner(members, userId))
      return refuse({
        code: "conflict",
        message: "企业至少要有一位所有者。请先把另一位成员设为所有者。",
      });
    await store.people.removeMembership(userId, organisationId);
    await notify(context, {
      to: { userId },
      kind: "membership",
      key: organisationId,
      words: `您不再是${name}的成员`,
      link: "/workbench/account",
    });
    return ok(null);
  },
});
