import { eventSideLabels, eventSides, type EventSide } from "#app/domain/events/instance.ts";
import { registrationLabels } from "#app/domain/events/registration-window.ts";
import { pageOfAll } from "#app/domain/shared/page.ts";
import { placeName } from "#app/domain/shared/place.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import { eventFacts, eventPaths, timetableView } from "./event-view.ts";

const perPage = 30;

type Answered = Awaited<ReturnType<UseCases["viewEvent"]>>;
type EventView = Extract<Answered, { ok: true }>["value"];

/** The public page of an event; `side` and `page` choose which participants stand on it. */
export function eventPage(
  view: EventView,
  reference: Pick<Reference, "sectorRows">,
  side: EventSide | null,
  page: number,
) {
  const { event, host, coOrganisers, pages, registration, participants, hosted } = view;
  const paths = eventPaths(event.id);
  const chosen = participants.filter((each) => side === null || each.side === side);
  const shown = pageOfAll(chosen, { page, perPage });
  const address = (of: EventSide | null) => (of ? `${paths.page}?side=${of}` : paths.page);
  return {
    title: event.title,
    series: event.series,
    about: event.about,
    state: event.state,
    host: { name: host.name, demo: host.demo, zone: `/hosts/${host.id}` },
    coOrganisers: coOrganisers.map(({ name }) => name),
    hosted,
    paths,
    registration: { state: registration, words: registrationLabels[registration] },
    facts: eventFacts(event, reference),
    timetable: timetableView(event),
    pages: pages.map(({ id, title, text, publishedAt, updatedAt }) => ({
      id,
      title,
      text,
      on: dayInChina(updatedAt > (publishedAt ?? "") ? updatedAt : (publishedAt ?? updatedAt)),
    })),
    participants: {
      total: participants.length,
      tabs: [
        { name: "全部", to: address(null), count: participants.length, current: side === null },
        ...eventSides.map((each) => ({
          name: eventSideLabels[each],
          to: address(each),
          count: participants.filter((one) => one.side === each).length,
          current: side === each,
        })),
      ].map((tab) => ({ ...tab, to: `${tab.to}#participants` })),
      rows: shown.rows.map(({ organisation, brings, side: of }) => ({
        id: organisation.id,
        name: organisation.name,
        about: `${placeName(organisation.place)}　${eventSideLabels[of]}`,
        brings,
      })),
      page: shown.page,
      pages: shown.pages,
      address: address(side),
    },
  };
}
export type EventPageView = ReturnType<typeof eventPage>;
