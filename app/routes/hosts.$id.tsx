import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { EventList } from "#app/components/event-list.tsx";
import { eventPhaseLabels } from "#app/domain/events/registration-window.ts";
import { placeName } from "#app/domain/shared/place.ts";
import { eventDays, eventPaths, eventPlace } from "#app/views/event-view.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const zone = valueOr(await context.useCases.viewZone({ id: params.id ?? "" }), request);
  return {
    name: zone.host.name,
    place: placeName(zone.host.place),
    demo: zone.host.demo,
    members: zone.members,
    rows: zone.events.map(({ event, phase }) => ({
      id: event.id,
      to: eventPaths(event.id).page,
      title: event.title,
      series: event.series,
      about: `${eventDays(event.sessions)}　${eventPlace(event)}`,
      now: eventPhaseLabels[phase],
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? "承办方"} · 对接会专区 · 对接` },
];

export default function Zone() {
  const { name, place, demo, rows, members } = useLoaderData<typeof loader>();
  return (
    <div className="wrap page stack">
      <Crumbs way={[{ to: "/events", name: "对接会" }]} here={name} />
      <h1>
        {name} <span className="quiet">{place}</span>
      </h1>
      {demo && <p className="quiet">示例企业</p>}
      <h2>
        对接会 <span className="quiet">{rows.length} 场</span>
      </h2>
      <EventList rows={rows} />
      {members.length > 0 && (
        <section className="sheet pad stack" aria-labelledby="members-title">
          <h2 id="members-title">
            参加企业和带来的供需 <span className="quiet">{members.length} 家</span>
          </h2>
          {members.map((member) => (
            <div key={member.id}>
              <strong>{member.name}</strong> <span className="quiet">{member.place}</span>
              {member.brings.map(({ id, title, to }) => (
                <Link key={id} to={to} className="block">
                  {title}
                </Link>
              ))}
            </div>
          ))}
        </section>
      )}
    </div>
  );
}
