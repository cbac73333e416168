import { memberRoleLabels, type MemberRole } from "#app/domain/people/actor.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { notify } from "./notify.ts";
import { joinRequest } from "./own-claim.ts";
import { verb } from "./verb.ts";

/** Lets an applicant in with a role. */
export const acceptJoinRequest = verb<{ readonly id: Id; readonly role: MemberRole }, null>({
  name: "accept-join-request",
  access: "owner",
  subject: ({ id }) => id,
  async run(context, { id, role }) {
    const { store, now } = context;
    const found = await joinRequest(context, id);
    if (!found.ok) return found;
    const { organisation, claim } = found.value;
    const closed = { state: "accepted", closedAt: now, reason: "" } as const;
    if (!(await store.claims.move(id, ["asked", "escalated"], closed)))
      return refuse({ code: "conflict", message: "这个申请已经处理过。" });
    const members = await store.people.membersOf(organisation.id);
    if (!members.some(({ userId }) => userId === claim.userId))
      await store.people.insertMembership(claim.userId, organisation.id, role);
    await store.reviews.withdraw("claim", id);
    await notify(context, {
      to: { userId: claim.userId },
      kind: "membership",
      key: id,
      words: `${organisation.name}同意您以“${memberRoleLabels[role]}”身份加入`,
      link: "/workbench/account",
    });
    return ok(null);
  },
});
