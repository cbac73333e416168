import type { MatchEvent } from "#app/domain/events/event.ts";
import type { Participation } from "#app/domain/events/participation.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { broughtTitles, type BroughtTitle } from "./event-brought.ts";
import { eventCandidates, type EventCandidate } from "./event-candidates.ts";
import { hostedEvent } from "./hosted-event.ts";
import { question } from "./verb.ts";

interface HostedEvent {
  readonly event: MatchEvent;
  readonly registrations: readonly {
    readonly participation: Participation;
    readonly organisation: Organisation;
    readonly brings: readonly BroughtTitle[];
    readonly wishes: number;
  }[];
  /** Invited, and not registered yet. */
  readonly invited: readonly Organisation[];
  /** Not invited, with something that fits what approved participants bring. */
  readonly candidates: readonly EventCandidate[];
}

/** Everything about an event, for its host. */
export const viewHostedEvent = question<{ readonly id: Id }, HostedEvent>({
  name: "view-hosted-event",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, { id }) {
    const found = await hostedEvent(store, { organisationId }, id);
    if (!found.ok) return found;
    const event = found.value;
    const [participations, invitations, wishes] = await Promise.all([
      store.matchEvents.participations(id),
      store.matchEvents.invitations(id),
      store.matchEvents.wishes(id),
    ]);
    const here = new Set(participations.map((each) => each.organisationId));
    const invited = invitations.map((each) => each.organisationId);
    const [organisations, titles, candidates] = await Promise.all([
      store.people.organisations([...here, ...invited]),
      broughtTitles(store, participations),
      eventCandidates(store, participations, new Set([event.hostId, ...here, ...invited])),
    ]);
    return ok({
      event,
      registrations: participations.map((participation) => ({
        participation,
        organisation: organisations.get(participation.organisationId)!,
        brings: titles.get(participation.id) ?? [],
        wishes: wishes.filter(({ fromId }) => fromId === participation.id).length,
      })),
      invited: invited
        .filter((each) => !here.has(each))
        .flatMap((each) => organisations.get(each) ?? []),
      candidates,
    });
  },
});
