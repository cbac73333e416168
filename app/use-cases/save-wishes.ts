import { gatheringStates } from "#app/domain/events/event-state.ts";
import type { WishKind } from "#app/domain/events/instance.ts";
import { changedWishes, mostMusts } from "#app/domain/events/wish-limits.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { counterpartsFor } from "./event-counterparts.ts";
import { publishedEvent } from "./hosted-event.ts";
import { verb } from "./verb.ts";

interface Wishing {
  /** The event's. */
  readonly id: Id;
  /** By participation; null takes a wish back, what is not named stays. */
  readonly wishes: readonly { readonly toId: Id; readonly kind: WishKind | null }[];
}

/** Says whom one must, wants to or does not want to meet; gives what was wished of them before. */
export const saveWishes = verb<Wishing, Pick<Wishing, "wishes">>({
  name: "save-wishes",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, wishes }) {
    const { store, organisationId } = context;
    // Two people of one company wish at the same time: the later adds to the earlier.
    await store.eventMeetings.lock(id);
    const found = await publishedEvent(store, id);
    if (!found.ok) return found;
    const own = organisationId && (await store.matchEvents.participationOf(id, organisationId));
    if (!own) return refuse({ code: "not_found" });
    if (own.state !== "approved" || !gatheringStates.includes(found.value.state))
      return refuse({ code: "conflict", message: "报名通过后、洽谈排定前才能选择想见的企业。" });
    const offered = await counterpartsFor(store, found.value, own);
    const known = new Set(offered.map(({ participationId }) => participationId));
    if (wishes.some(({ toId }) => !known.has(toId))) return refuse({ code: "not_found" });
    const before = await store.matchEvents.wishesFrom(own.id);
    const after = changedWishes(before, wishes);
    const most = mostMusts(found.value, own.side);
    const musts = (list: typeof after) =>
      list.filter(({ kind, toId }) => kind === "must" && known.has(toId)).length;
    if (musts(after) > most && musts(after) > musts(before))
      return refuse({
        code: "conflict",
        message: `必见最多 ${most} 家，是每家洽谈场数上限的一半。请先把一家必见改成想见。`,
      });
    await store.matchEvents.saveWishes(own.id, after);
    const kindOf = new Map(before.map(({ toId, kind }) => [toId, kind]));
    return ok({ wishes: wishes.map(({ toId }) => ({ toId, kind: kindOf.get(toId) ?? null })) });
  },
});
