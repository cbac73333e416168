import { eventPhaseLabels } from "#app/domain/events/registration-window.ts";
import { placeName } from "#app/domain/shared/place.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import { eventNow, eventPaths, eventPlace, eventWhen } from "./event-view.ts";

export const zonePerPage = { events: 10, members: 60 } as const;

type Answered = Awaited<ReturnType<UseCases["viewZone"]>>;
type Zone = Extract<Answered, { ok: true }>["value"];

/** A host's own page as visitors see it. */
export function zonePage(zone: Zone) {
  const { host } = zone;
  const featured = [
    { title: "推荐的需求", rows: zone.featured.filter(({ kind }) => kind === "need") },
    { title: "推荐的供给", rows: zone.featured.filter(({ kind }) => kind === "listing") },
  ];
  return {
    id: host.id,
    name: host.name,
    place: placeName(host.place),
    demo: host.demo,
    own: zone.own,
    about: zone.about,
    featured: featured.filter(({ rows }) => rows.length > 0),
    events: {
      rows: zone.events.rows.map(({ event, phase }) => ({
        id: event.id,
        to: eventPaths(event.id).page,
        title: event.title,
        series: event.series,
        when: eventWhen(event.sessions),
        about: eventPlace(event),
        now: eventNow(event, phase) || eventPhaseLabels[phase],
      })),
      total: zone.eventsTotal,
      page: zone.events.page,
      pages: zone.events.pages,
    },
    members: {
      rows: zone.members.rows.map(({ id, name, place }) => ({
        id,
        name,
        place,
        to: zone.suppliers.has(id) ? `/suppliers/${id}` : null,
      })),
      total: zone.membersTotal,
      page: zone.members.page,
      pages: zone.members.pages,
    },
  };
}
