import type { MatchEvent } from "#app/domain/events/event.ts";
import { outcomeStates, type OutcomeEnterer } from "#app/domain/events/outcome.ts";
import type { Participation } from "#app/domain/events/participation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { publishedEvent } from "./hosted-event.ts";
import type { Repositories } from "./ports.ts";
import type { Answer } from "./verb.ts";

interface OutcomeSides {
  readonly event: MatchEvent;
  readonly buyer: Participation;
  readonly supplier: Participation;
  readonly enteredBy: OutcomeEnterer;
}

/**
 * The two that met at an event, and as which of them (or as the host) the actor's organisation speaks. For everybody
 * else, and for pairs that could not have met, not found.
 */
export async function outcomeSides(
  store: Pick<Repositories, "matchEvents">,
  organisationId: Id | null,
  asked: { readonly eventId: Id; readonly buyerId: Id; readonly supplierId: Id },
): Answer<OutcomeSides> {
  const found = await publishedEvent(store, asked.eventId);
  if (!found.ok) return found;
  const event = found.value;
  const came = async (id: Id, side: Participation["side"]) => {
    const one = await store.matchEvents.participation(id);
    return one?.eventId === event.id && one.side === side && one.state === "approved" ? one : null;
  };
  const buyer = await came(asked.buyerId, "buyer");
  const supplier = await came(asked.supplierId, "supplier");
  if (!buyer || !supplier || !organisationId) return refuse({ code: "not_found" });
  const enteredBy =
    buyer.organisationId === organisationId
      ? "buyer"
      : supplier.organisationId === organisationId
        ? "supplier"
        : event.hostId === organisationId
          ? "host"
          : null;
  if (!enteredBy) return refuse({ code: "not_found" });
  if (!outcomeStates.includes(event.state))
    return refuse({ code: "conflict", message: "对接会开始后才能登记成果。" });
  return ok({ event, buyer, supplier, enteredBy });
}
