import { groupLimits } from "#app/domain/events/event-group.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { ownGroup } from "./event-groups.ts";
import { takeOwn } from "./own-organisation.ts";
import { tellInvited } from "./tell-event.ts";
import { verb } from "./verb.ts";

interface GroupInviting {
  /** The group's. */
  readonly id: Id;
  readonly organisationIds: readonly Id[];
}

/**
 * A co-organiser invites organisations into its group. Only those whom nobody has invited and who have not registered
 * become its own: what others look after stays theirs, and the answer does not tell them apart.
 */
export const inviteIntoGroup = verb<GroupInviting, { readonly eventId: Id }>({
  name: "invite-into-group",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, organisationIds }) {
    const { store, now } = context;
    const found = await ownGroup(store, context, id);
    if (!found.ok) return found;
    const own = await takeOwn(context);
    if (!own.ok) return own;
    const { group, event } = found.value;
    if (group.state !== "accepted")
      return refuse({ code: "conflict", message: "接受协办后才能邀请企业。" });
    if (event.state === "finished" || event.state === "archived")
      return refuse({ code: "conflict", message: "对接会已结束，不能再邀请。" });
    const problem = (message: string) =>
      refuse({ code: "invalid" as const, problems: [{ field: "organisation", message }] });
    if (organisationIds.length === 0) return problem("请勾选至少一家企业");
    if (group.memberIds.length + organisationIds.length > groupLimits.members)
      return problem(`一个协办组最多 ${groupLimits.members} 家企业`);
    const asked = new Set((await store.people.organisations(organisationIds)).keys());
    asked.delete(event.hostId);
    asked.delete(group.organisationId);
    for (const { organisationId } of await store.matchEvents.participations(event.id))
      asked.delete(organisationId);
    const added = await store.matchEvents.invite(event.id, [...asked], now);
    const memberIds = [...new Set([...group.memberIds, ...added])];
    if (!(await store.eventGroups.update({ ...group, memberIds, version: group.version + 1 })))
      return refuse({ code: "conflict", message: "协办组刚刚有变化，请再试一次。" });
    if (event.publishedAt) await tellInvited(context, event, added);
    return ok({ eventId: event.id });
  },
});
