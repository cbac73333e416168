import type { MatchEvent } from "#app/domain/events/event.ts";
import type { EventPage } from "#app/domain/events/event-page.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { Repositories } from "./ports.ts";
import type { Answer } from "./verb.ts";

/** An event of the organisation for which the actor acts; those of others are not found. */
export async function hostedEvent(
  store: Pick<Repositories, "matchEvents">,
  { organisationId }: { readonly organisationId: Id | null },
  id: Id,
): Answer<MatchEvent> {
  const event = await store.matchEvents.byId(id);
  return event && organisationId !== null && event.hostId === organisationId
    ? ok(event)
    : refuse({ code: "not_found" });
}

/** A page of an event of the actor's organisation; those of others are not found. */
export async function hostedPage(
  store: Pick<Repositories, "matchEvents" | "eventPages">,
  asking: { readonly organisationId: Id | null },
  id: Id,
): Answer<EventPage> {
  const page = await store.eventPages.byId(id);
  if (!page) return refuse({ code: "not_found" });
  const found = await hostedEvent(store, asking, page.eventId);
  return found.ok ? ok(page) : found;
}

/** An event that is or was open to registration; drafts are not found by anybody. */
export async function publishedEvent(
  store: Pick<Repositories, "matchEvents">,
  id: Id,
): Answer<MatchEvent> {
  const event = await store.matchEvents.byId(id);
  return event?.publishedAt ? ok(event) : refuse({ code: "not_found" });
}

/** What everybody may read of an event. */
export type PublicEvent = Omit<MatchEvent, "invitationCode">;

export function publicEvent(event: MatchEvent): PublicEvent {
  const { invitationCode: _secret, ...shown } = event;
  return shown;
}
