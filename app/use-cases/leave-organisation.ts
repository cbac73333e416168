import { isLastOwner } from "#app/domain/people/member.ts";
import { frozenWords } from "#app/domain/review/publishing.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { notify } from "./notify.ts";
import { verb } from "./verb.ts";

interface Leaving {
  /** Who becomes owner when the last one goes. */
  readonly successor: Id | null;
}

/** Ends one's own membership. The last owner names another first; whoever is alone deletes instead. */
export const leaveOrganisation = verb<Leaving, null>({
  name: "leave-organisation",
  access: "viewer",
  subject: ({ successor }) => successor ?? "",
  async run(context, { successor }) {
    const { actor, store, organisationId } = context;
    const organisation = organisationId && (await store.people.takeOrganisation(organisationId));
    if (actor.kind !== "person" || !organisation) return refuse({ code: "not_found" });
    const members = await store.people.membersOf(organisation.id);
    const me = members.find((each) => each.userId === actor.userId);
    if (!me) return refuse({ code: "not_found" });
    // Anybody may go, but while it is in dispute its owners stay to answer.
    if (organisation.frozen && me.role === "owner")
      return refuse({ code: "conflict", message: frozenWords });
    if (isLastOwner(members, me.userId)) {
      const next = members.find((each) => each.userId === successor && each !== me);
      if (!next)
        return refuse({
          code: "invalid",
          problems: [
            {
              field: "successor",
              message:
                members.length > 1
                  ? "您是唯一的所有者，请先指定一位成员接任"
                  : "企业里没有其他成员。可以邀请同事接任，或者删除企业",
            },
          ],
        });
      await store.people.setRole(next.userId, organisation.id, "owner");
      await notify(context, {
        to: { userId: next.userId },
        kind: "membership",
        key: organisation.id,
        words: `${me.name}退出，您已成为${organisation.name}的所有者`,
        link: "/workbench/organisation",
      });
    }
    await store.people.removeMembership(me.userId, organisation.id);
    await notify(context, {
      to: { organisationId: organisation.id },
      kind: "membership",
      key: me.userId,
      words: `${me.name}退出了本企业`,
      link: "/workbench/organisation",
    });
    return ok(null);
  },
});
