import { eventPhases, phaseOn } from "#app/domain/events/registration-window.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { pageOfAll, type PageOf } from "#app/domain/shared/page.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { publicEvent } from "./hosted-event.ts";
import type { Page } from "./ports.ts";
import { question } from "./verb.ts";
import type { ListedEvent } from "./view-events.ts";
import { featuredTitles, zoneMembers, type FeaturedTitle } from "./zone-members.ts";

interface ZoneAsked {
  readonly id: Id;
  readonly events: Page;
  readonly members: Page;
}

interface Zone {
  readonly host: Organisation;
  /** The reader's organisation is the host. */
  readonly own: boolean;
  readonly about: string;
  readonly featured: readonly FeaturedTitle[];
  /** One page: open ones first, then what comes, then past ones. */
  readonly events: PageOf<ListedEvent>;
  readonly eventsTotal: number;
  /** One page of the organisations that agreed to be listed at one of its events. */
  readonly members: PageOf<Organisation>;
  readonly membersTotal: number;
  /** Those of them that have a page of what they offer. */
  readonly suppliers: ReadonlySet<Id>;
}

/** A host's own page. Without a published event an organisation has none: the same answer as a random id. */
export const viewZone = question<ZoneAsked, Zone>({
  name: "view-zone",
  access: "anyone",
  async answer({ ports: { store }, now, organisationId }, { id, events: eventsPage, members }) {
    const published = (await store.matchEvents.ofHost(id)).filter((each) => each.publishedAt);
    const host = (await store.people.organisations([id])).get(id);
    if (!host || published.length === 0) return refuse({ code: "not_found" });
    const today = dayInChina(now);
    const listed = published.map((event) => ({
      event: publicEvent(event),
      hostName: host.name,
      phase: phaseOn(event, today),
    }));
    // The host's come latest first: of what is ahead the next stands first.
    const past = listed.filter(({ phase }) => phase === "past");
    const events = [...listed.filter(({ phase }) => phase !== "past").reverse(), ...past].sort(
      (a, b) => eventPhases.indexOf(a.phase) - eventPhases.indexOf(b.phase),
    );
    const [all, zone] = await Promise.all([zoneMembers(store, published), store.hostZones.of(id)]);
    const shown = pageOfAll(all, members);
    return ok({
      host,
      own: id === organisationId,
      about: zone?.about ?? "",
      featured: await featuredTitles(store, zone?.featured ?? [], all),
      events: pageOfAll(events, eventsPage),
      eventsTotal: events.length,
      members: shown,
      membersTotal: all.length,
      suppliers: await store.listings.publishing(shown.rows.map((each) => each.id)),
    });
  },
});
