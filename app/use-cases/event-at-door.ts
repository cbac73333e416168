import type { MatchEvent } from "#app/domain/events/event.ts";
import type { EventGroup } from "#app/domain/events/event-group.ts";
import { plannedStates } from "#app/domain/events/meeting-answer.ts";
import { mayUse, type Actor } from "#app/domain/people/actor.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { hostedEvent } from "./hosted-event.ts";
import type { Repositories } from "./ports.ts";
import type { Answer } from "./verb.ts";

interface AtDoor {
  readonly event: MatchEvent;
  readonly supervisor: boolean;
  /** Whom alone a helper is shown; null for the host. */
  readonly group: EventGroup | null;
}

interface Asking {
  readonly actor: Actor;
  readonly organisationId: Id | null;
}

/**
 * An event at whose door the actor's organisation stands: the host's, or one that it helps to hold. Only owners of the
 * host look people up by name.
 */
export async function eventAtDoor(
  store: Pick<Repositories, "matchEvents" | "eventGroups">,
  asking: Asking,
  id: Id,
): Answer<AtDoor> {
  const hosted = await hostedEvent(store, asking, id);
  if (hosted.ok)
    return ok({ event: hosted.value, supervisor: mayUse("owner", asking.actor), group: null });
  if (!asking.organisationId) return hosted;
  const group = await store.eventGroups.ofEventAnd(id, asking.organisationId);
  const event = group?.state === "accepted" ? await store.matchEvents.byId(id) : null;
  return event && plannedStates.includes(event.state)
    ? ok({ event, supervisor: false, group })
    : hosted;
}
