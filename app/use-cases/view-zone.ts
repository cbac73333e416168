import { phaseOn } from "#app/domain/events/registration-window.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { placeName } from "#app/domain/shared/place.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { broughtTitles, type BroughtTitle } from "./event-brought.ts";
import { publicEvent } from "./hosted-event.ts";
import { question } from "./verb.ts";
import type { ListedEvent } from "./view-events.ts";

interface Zone {
  readonly host: Organisation;
  readonly events: readonly ListedEvent[];
  /** Organisations that agreed to be listed at one of its events, with what they brought. */
  readonly members: readonly {
    readonly id: Id;
    readonly name: string;
    readonly place: string;
    readonly brings: readonly BroughtTitle[];
  }[];
}

/** A host's own page. Without a published event an organisation has none: the same answer as a random id. */
export const viewZone = question<{ readonly id: Id }, Zone>({
  name: "view-zone",
  access: "anyone",
  async answer({ ports: { store }, now }, { id }) {
    const events = (await store.matchEvents.ofHost(id)).filter((each) => each.publishedAt);
    const host = (await store.people.organisations([id])).get(id);
    if (!host || events.length === 0) return refuse({ code: "not_found" });
    const today = dayInChina(now);
    const all = await Promise.all(
      events.map((event) => store.matchEvents.participations(event.id)),
    );
    const listed = all.flat().filter(({ state, listed: agreed }) => state === "approved" && agreed);
    const [organisations, titles] = await Promise.all([
      store.people.organisations(listed.map(({ organisationId }) => organisationId)),
      broughtTitles(store, listed),
    ]);
    const brought = new Map<Id, Map<Id, BroughtTitle>>();
    for (const { id: participationId, organisationId } of listed) {
      const own = brought.get(organisationId) ?? new Map<Id, BroughtTitle>();
      for (const each of titles.get(participationId) ?? []) own.set(each.id, each);
      brought.set(organisationId, own);
    }
    return ok({
      host,
      events: events.map((event) => ({
        event: publicEvent(event),
        hostName: host.name,
        phase: phaseOn(event, today),
      })),
      members: [...brought].map(([organisationId, own]) => {
        const organisation = organisations.get(organisationId)!;
        return {
          id: organisationId,
          name: organisation.name,
          place: placeName(organisation.place),
          brings: [...own.values()],
        };
      }),
    });
  },
});
