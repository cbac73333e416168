import type { MatchEvent } from "#app/domain/events/event.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Repositories } from "./ports.ts";

/** How an organisation was asked to come; null when it was not. */
export async function isInvited(
  store: Pick<Repositories, "matchEvents">,
  event: MatchEvent,
  organisationId: Id,
  code: string,
): Promise<"by-host" | "by-link" | null> {
  const invited = await store.matchEvents.invitationsOf(organisationId);
  if (invited.some(({ eventId }) => eventId === event.id)) return "by-host";
  return code !== "" && code === event.invitationCode ? "by-link" : null;
}
