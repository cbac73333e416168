import type { MatchEvent } from "#app/domain/events/event.ts";
import { eventSides, type EventSide } from "#app/domain/events/instance.ts";
import { participationStates, type ParticipationState } from "#app/domain/events/participation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { hostedEvent } from "./hosted-event.ts";
import { question } from "./verb.ts";

interface HostedEvent {
  readonly event: MatchEvent;
  /** Registrations by side and state. */
  readonly registered: Readonly<Record<EventSide, Readonly<Record<ParticipationState, number>>>>;
  /** Approved registrations that have wished for nobody yet. */
  readonly withoutWishes: number;
  /** Invited, and not registered yet. */
  readonly invited: number;
  readonly coOrganisers: { readonly accepted: number; readonly asked: number };
  readonly pages: { readonly published: number; readonly drafts: number };
}

/** Where an event stands, for its host. */
export const viewHostedEvent = question<{ readonly id: Id }, HostedEvent>({
  name: "view-hosted-event",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, { id }) {
    const found = await hostedEvent(store, { organisationId }, id);
    if (!found.ok) return found;
    const [participations, invitations, wishes, groups, pages] = await Promise.all([
      store.matchEvents.participations(id),
      store.matchEvents.invitations(id),
      store.matchEvents.wishes(id),
      store.eventGroups.ofEvent(id),
      store.eventPages.ofEvent(id),
    ]);
    const here = new Set(participations.map((each) => each.organisationId));
    const wishing = new Set(wishes.map(({ fromId }) => fromId));
    const tally = (side: EventSide) =>
      Object.fromEntries(
        participationStates.map((state) => [
          state,
          participations.filter((each) => each.side === side && each.state === state).length,
        ]),
      ) as Record<ParticipationState, number>;
    const published = pages.filter(({ publishedAt }) => publishedAt).length;
    return ok({
      event: found.value,
      registered: Object.fromEntries(eventSides.map((side) => [side, tally(side)])) as Record<
        EventSide,
        Record<ParticipationState, number>
      >,
      withoutWishes: participations.filter(
        (each) => each.state === "approved" && !wishing.has(each.id),
      ).length,
      invited: invitations.filter((each) => !here.has(each.organisationId)).length,
      coOrganisers: {
        accepted: groups.filter(({ state }) => state === "accepted").length,
        asked: groups.filter(({ state }) => state === "asked").length,
      },
      pages: { published, drafts: pages.length - published },
    });
  },
});
