import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { ButtonLink } from "#app/components/button.tsx";
import { Crumbs } from "#app/components/crumbs.tsx";
import { EventStateTag } from "#app/components/event-list.tsx";
import { Paragraphs } from "#app/components/event-pages.tsx";
import { EventParticipants } from "#app/components/event-participants.tsx";
import { EventFacts, EventTimetable } from "#app/components/event-timetable.tsx";
import { eventSides } from "#app/domain/events/instance.ts";
import { eventPage } from "#app/views/event-page.ts";
import { pageAsked } from "#app/views/page-number.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const view = valueOr(await context.useCases.viewEvent({ id: params.id ?? "" }), request);
  const side = eventSides.find((each) => each === searchParams.get("side")) ?? null;
  return eventPage(view, context.reference, side, pageAsked(searchParams));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "对接会"} · 对接` },
];

export default function EventPage() {
  const page = useLoaderData<typeof loader>();
  const { title, series, about, state, host, coOrganisers, hosted, paths, registration } = page;
  const open = registration.state === "open";
  return (
    <div className="wrap page stack">
      <Crumbs way={[{ to: "/events", name: "对接会" }]} here={title} />
      <div className="between">
        <h1>{title}</h1>
        <EventStateTag state={state} />
      </div>
      <p>
        {series && <span className="quiet">{series}　</span>}
        承办：<Link to={host.zone}>{host.name}</Link>
        {host.demo && <span className="quiet">（示例）</span>}
        {coOrganisers.length > 0 && `　协办：${coOrganisers.join("、")}`}
      </p>
      <div className="actions">
        {hosted ? (
          <ButtonLink to={paths.host} look="main">
            管理这场对接会
          </ButtonLink>
        ) : (
          <ButtonLink to={paths.desk} look={open ? "main" : "plain"}>
            {open ? "报名" : "我的报名"}
          </ButtonLink>
        )}
        {!open && <span className="quiet">{registration.words}</span>}
      </div>
      <div className="spread facts-first">
        <div className="stack">
          <section className="sheet pad stack" aria-labelledby="facts-title">
            <h2 id="facts-title">安排</h2>
            <EventFacts facts={page.facts} />
          </section>
          <EventTimetable title="时段和桌位" {...page.timetable} />
        </div>
        <div className="stack">
          {about && (
            <section className="sheet pad" aria-label="介绍">
              <Paragraphs text={about} />
            </section>
          )}
          {page.pages.map(({ id, title: name, text, on }) => (
            <article key={id} className="sheet pad stack" aria-labelledby={`page-${id}`}>
              <div className="between">
                <h2 id={`page-${id}`}>{name}</h2>
                <time className="quiet" dateTime={on}>
                  {on}
                </time>
              </div>
              <Paragraphs text={text} />
            </article>
          ))}
          <EventParticipants {...page.participants} />
        </div>
      </div>
    </div>
  );
}
