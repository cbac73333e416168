import { listLimits } from "#app/domain/events/invitation-list.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { hostedEvent } from "./hosted-event.ts";
import { frozenRefusal } from "./publishing.ts";
import { tellInvited } from "./tell-event.ts";
import { verb } from "./verb.ts";

interface Inviting {
  readonly id: Id;
  /** As a list named them, or as chosen from matches. */
  readonly organisationIds: readonly Id[];
}

/** Asks organisations to come; they are told once the event is public. Asking twice is asking once. */
export const inviteToEvent = verb<Inviting, { readonly invited: number }>({
  name: "invite-to-event",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, organisationIds }) {
    const { store, now } = context;
    // Whoever opens the event at this moment tells those who are invited, these or those before.
    await store.eventMeetings.lock(id);
    const found = await hostedEvent(store, context, id);
    if (!found.ok) return found;
    const event = found.value;
    const frozen = await frozenRefusal(context);
    if (frozen) return refuse(frozen);
    if (event.state === "finished" || event.state === "archived")
      return refuse({ code: "conflict", message: "对接会已结束，不能再邀请。" });
    const most = listLimits.entries;
    if (organisationIds.length === 0 || organisationIds.length > most)
      return refuse({
        code: "invalid",
        problems: [{ field: "organisation", message: `请勾选 1 到 ${most} 家企业` }],
      });
    const asked = new Set((await store.people.organisations(organisationIds)).keys());
    asked.delete(event.hostId);
    for (const { organisationId } of await store.matchEvents.participations(id))
      asked.delete(organisationId);
    const added = await store.matchEvents.invite(id, [...asked], now);
    if (event.publishedAt) await tellInvited(context, event, added);
    return ok({ invited: added.length });
  },
});
