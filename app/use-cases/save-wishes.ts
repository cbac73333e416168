import { gatheringStates } from "#app/domain/events/event-state.ts";
import type { WishKind } from "#app/domain/events/instance.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { counterpartsFor } from "./event-counterparts.ts";
import { publishedEvent } from "./hosted-event.ts";
import { verb } from "./verb.ts";

interface Wishing {
  /** The event's. */
  readonly id: Id;
  /** By participation; whoever is not named is left to chance. */
  readonly wishes: readonly { readonly toId: Id; readonly kind: WishKind }[];
}

/** Says whom one must, wants to or does not want to meet: replaces what was wished before. */
export const saveWishes = verb<Wishing, null>({
  name: "save-wishes",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, wishes }) {
    const { store, organisationId } = context;
    const found = await publishedEvent(store, id);
    if (!found.ok) return found;
    const own = organisationId && (await store.matchEvents.participationOf(id, organisationId));
    if (!own) return refuse({ code: "not_found" });
    if (own.state !== "approved" || !gatheringStates.includes(found.value.state))
      return refuse({ code: "conflict", message: "报名通过后、洽谈排定前才能选择想见的企业。" });
    const offered = await counterpartsFor(store, found.value, own);
    const known = new Set(offered.map(({ participationId }) => participationId));
    const byId = new Map(wishes.map((wish) => [wish.toId, wish]));
    if ([...byId.keys()].some((toId) => !known.has(toId))) return refuse({ code: "not_found" });
    await store.matchEvents.saveWishes(own.id, [...byId.values()]);
    return ok(null);
  },
});
