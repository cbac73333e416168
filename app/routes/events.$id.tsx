import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { ButtonLink } from "#app/components/button.tsx";
import { Crumbs } from "#app/components/crumbs.tsx";
import { EventStateTag } from "#app/components/event-list.tsx";
import { EventFacts, EventTimetable } from "#app/components/event-timetable.tsx";
import { eventSideLabels, eventSides } from "#app/domain/events/instance.ts";
import { registrationLabels } from "#app/domain/events/registration-window.ts";
import { placeName } from "#app/domain/shared/place.ts";
import { eventFacts, eventPaths, timetableView } from "#app/views/event-view.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const view = valueOr(await context.useCases.viewEvent({ id }), request);
  const { event, host, registration, participants, hosted } = view;
  return {
    title: event.title,
    series: event.series,
    about: event.about,
    state: event.state,
    host: { name: host.name, demo: host.demo, zone: `/hosts/${host.id}` },
    hosted,
    paths: eventPaths(id),
    registration: { state: registration, words: registrationLabels[registration] },
    facts: eventFacts(event, context.reference),
    timetable: timetableView(event),
    sides: eventSides.map((side) => ({
      side,
      title: eventSideLabels[side],
      rows: participants
        .filter((each) => each.side === side)
        .map(({ organisation, brings }) => ({
          id: organisation.id,
          name: organisation.name,
          place: placeName(organisation.place),
          brings,
        })),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "对接会"} · 对接` },
];

export default function EventPage() {
  const page = useLoaderData<typeof loader>();
  const { title, series, about, state, host, hosted, paths, registration } = page;
  return (
    <div className="wrap page stack">
      <Crumbs way={[{ to: "/events", name: "对接会" }]} here={title} />
      {series && <p className="quiet">{series}</p>}
      <div className="between">
        <h1>{title}</h1>
        <EventStateTag state={state} />
      </div>
      <p>
        承办：<Link to={host.zone}>{host.name}</Link>
        {host.demo && <span className="quiet">（示例）</span>}
      </p>
      <div className="actions">
        {hosted ? (
          <ButtonLink to={paths.host} look="main">
            管理这场对接会
          </ButtonLink>
        ) : (
          <ButtonLink to={paths.desk} look={registration.state === "open" ? "main" : "plain"}>
            {registration.state === "open" ? "报名" : "我的报名"}
          </ButtonLink>
        )}
        <span className="quiet">{registration.words}</span>
      </div>
      <section className="sheet pad stack" aria-labelledby="facts-title">
        <h2 id="facts-title">安排</h2>
        <EventFacts facts={page.facts} />
        {about && <p className="prose">{about}</p>}
      </section>
      <EventTimetable title="时段和桌位" {...page.timetable} />
      <section className="stack" aria-labelledby="participants-title">
        <h2 id="participants-title">参加企业</h2>
        <p className="quiet">只列出同意公开的企业。</p>
        {page.sides.map(({ side, title: name, rows }) => (
          <section key={side} className="sheet pad stack" aria-labelledby={`side-${side}`}>
            <h3 id={`side-${side}`}>
              {name} <span className="quiet">{rows.length} 家</span>
            </h3>
            {rows.map((row) => (
              <div key={row.id}>
                <strong>{row.name}</strong> <span className="quiet">{row.place}</span>
                {row.brings.map(({ id, title: what, to }) => (
                  <Link key={id} to={to} className="block">
                    {what}
                  </Link>
                ))}
              </div>
            ))}
          </section>
        ))}
      </section>
    </div>
  );
}
