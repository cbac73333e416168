import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { EventList } from "#app/components/event-list.tsx";
import { Paragraphs } from "#app/components/event-pages.tsx";
import { Paging } from "#app/components/paging.tsx";
import { placeName } from "#app/domain/shared/place.ts";
import { pageAsked } from "#app/views/page-number.ts";
import { zonePage, zonePerPage } from "#app/views/zone-page.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const events = { page: pageAsked(searchParams), perPage: zonePerPage.events };
  const members = { page: pageAsked(searchParams, "members"), perPage: zonePerPage.members };
  const asked = { id: params.id ?? "", events, members };
  const zone = valueOr(await context.useCases.viewZone(asked), request);
  return zonePage(zone);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? "承办方"} · 对接会专区 · 对接` },
];

export default function Zone() {
  const { id, name, place, demo, own, about, featured, events, members } =
    useLoaderData<typeof loader>();
  return (
    <div className="wrap page stack">
      <Crumbs way={[{ to: "/events", name: "对接会" }]} here={name} />
      <div className="between">
        <h1>
          {name} <span className="quiet">{place}</span>
        </h1>
        {own && <Link to="/workbench/events/zone">编辑专区</Link>}
      </div>
      {demo && <p className="quiet">示例企业</p>}
      {about && (
        <section aria-label="介绍">
          <Paragraphs text={about} />
        </section>
      )}
      <section className="stack" aria-labelledby="events-title">
        <h2 id="events-title">
          对接会 <span className="count">{events.total} 场</span>
        </h2>
        <EventList rows={events.rows} />
        <Paging
          page={events.page}
          pages={events.pages}
          hrefOf={(each) => `/hosts/${id}?page=${each}`}
        />
      </section>
      {featured.map(({ title, rows }) => (
        <section key={title} className="sheet pad stack" aria-label={title}>
          <h2>
            {title} <span className="count">{rows.length} 条</span>
          </h2>
          <ul className="featured">
            {rows.map((row) => (
              <li key={row.id}>
                <Link to={row.to}>{row.title}</Link>
                <span className="quiet">
                  {row.organisation}　{row.place}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {members.total > 0 && (
        <section className="sheet pad stack" aria-labelledby="members-title" id="members">
          <h2 id="members-title">
            参会企业 <span className="count">{members.total} 家，只列出同意公开的</span>
          </h2>
          <ul className="choices names">
            {members.rows.map((member) => (
              <li key={member.id}>
                {member.to ? <Link to={member.to}>{member.name}</Link> : member.name}{" "}
                <span className="quiet">{placeName(member.place)}</span>
              </li>
            ))}
          </ul>
          <Paging
            page={members.page}
            pages={members.pages}
            hrefOf={(each) => `/hosts/${id}?members=${each}#members`}
          />
        </section>
      )}
    </div>
  );
}
