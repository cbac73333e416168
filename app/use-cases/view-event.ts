import type { EventPage } from "#app/domain/events/event-page.ts";
import type { EventSide } from "#app/domain/events/instance.ts";
import { registrationOn, type RegistrationState } from "#app/domain/events/registration-window.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { broughtTitles, type BroughtTitle } from "./event-brought.ts";
import { publicEvent, publishedEvent, type PublicEvent } from "./hosted-event.ts";
import { question } from "./verb.ts";

interface ListedParticipant {
  readonly organisation: Pick<Organisation, "id" | "name" | "place" | "demo">;
  readonly side: EventSide;
  readonly brings: readonly BroughtTitle[];
}

interface EventView {
  readonly event: PublicEvent;
  readonly host: Organisation;
  /** Those that have accepted to look after a group. */
  readonly coOrganisers: readonly Organisation[];
  /** Published ones, in the order of writing. */
  readonly pages: readonly EventPage[];
  readonly registration: RegistrationState;
  /** Approved ones that agreed to stand here; no people, no contact data. */
  readonly participants: readonly ListedParticipant[];
  /** The reader's organisation holds it. */
  readonly hosted: boolean;
}

/** The public page of an event. */
export const viewEvent = question<{ readonly id: Id }, EventView>({
  name: "view-event",
  access: "anyone",
  async answer({ ports: { store }, now, organisationId }, { id }) {
    const found = await publishedEvent(store, id);
    if (!found.ok) return found;
    const event = found.value;
    const [all, groups, pages] = await Promise.all([
      store.matchEvents.participations(id),
      store.eventGroups.ofEvent(id),
      store.eventPages.ofEvent(id),
    ]);
    const helpers = groups
      .filter(({ state }) => state === "accepted")
      .map((group) => group.organisationId);
    const listed = all.filter(({ state, listed: agreed }) => state === "approved" && agreed);
    const [organisations, titles] = await Promise.all([
      store.people.organisations([
        event.hostId,
        ...helpers,
        ...listed.map((each) => each.organisationId),
      ]),
      broughtTitles(store, listed),
    ]);
    return ok({
      event: publicEvent(event),
      host: organisations.get(event.hostId)!,
      coOrganisers: helpers.flatMap((helper) => organisations.get(helper) ?? []),
      pages: pages.filter(({ publishedAt }) => publishedAt !== null),
      registration: registrationOn(event, dayInChina(now)),
      participants: listed.map(({ id: participationId, organisationId: own, side }) => {
        const { id: orgId, name, place, demo } = organisations.get(own)!;
        return {
          organisation: { id: orgId, name, place, demo },
          side,
          brings: titles.get(participationId) ?? [],
        };
      }),
      hosted: organisationId !== null && event.hostId === organisationId,
    });
  },
});
