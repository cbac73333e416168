import type { MatchEvent } from "#app/domain/events/event.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { pageOfAll, type PageOf } from "#app/domain/shared/page.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Day } from "#app/domain/shared/time.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { eventCandidates, type EventCandidate } from "./event-candidates.ts";
import { hostedEvent } from "./hosted-event.ts";
import type { Page } from "./ports.ts";
import { question } from "./verb.ts";

interface EventInvitations {
  readonly event: MatchEvent;
  /** One page of those that were invited and have not registered, the latest first. */
  readonly waiting: PageOf<{ readonly organisation: Organisation; readonly invitedOn: Day }>;
  readonly total: number;
  /** Invited and registered. */
  readonly answered: number;
  /** Not invited, with something that fits what approved participants bring. */
  readonly candidates: readonly EventCandidate[];
}

/** Who was asked to come to an event, and who is worth asking. */
export const viewEventInvitations = question<{ readonly id: Id } & Page, EventInvitations>({
  name: "view-event-invitations",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, { id, page, perPage }) {
    const found = await hostedEvent(store, { organisationId }, id);
    if (!found.ok) return found;
    const event = found.value;
    const [participations, invitations] = await Promise.all([
      store.matchEvents.participations(id),
      store.matchEvents.invitations(id),
    ]);
    const here = new Set(participations.map((each) => each.organisationId));
    const waiting = [...invitations].reverse().filter((each) => !here.has(each.organisationId));
    const shown = pageOfAll(waiting, { page, perPage });
    const known = new Set([
      event.hostId,
      ...here,
      ...invitations.map((each) => each.organisationId),
    ]);
    const [organisations, candidates] = await Promise.all([
      store.people.organisations(shown.rows.map((each) => each.organisationId)),
      eventCandidates(store, participations, known),
    ]);
    return ok({
      event,
      waiting: {
        ...shown,
        rows: shown.rows.map((each) => ({
          organisation: organisations.get(each.organisationId)!,
          invitedOn: dayInChina(each.invitedAt),
        })),
      },
      total: waiting.length,
      answered: invitations.length - waiting.length,
      candidates,
    });
  },
});
