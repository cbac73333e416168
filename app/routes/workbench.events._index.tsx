import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import {
  EventList,
  EventStateTag,
  GroupStateTag,
  ParticipationStateTag,
} from "#app/components/event-list.tsx";
import { mayUse } from "#app/domain/people/actor.ts";
import type { PublicEvent } from "#app/use-cases/hosted-event.ts";
import { eventPaths, eventPlace, eventWhen } from "#app/views/event-view.ts";

export const meta: MetaFunction = () => [{ title: "对接会 · 工作台 · 对接" }];

function rowOf(event: PublicEvent, to: string) {
  return {
    id: event.id,
    to,
    title: event.title,
    series: event.series,
    when: eventWhen(event.sessions),
    about: eventPlace(event),
  };
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { hosted, joined, invited, coOrganised } = valueOr(
    await context.useCases.viewEventDesk(null),
    request,
  );
  return {
    mayWrite: mayUse("editor", context.actor),
    invited: invited.map((event) => ({
      ...rowOf(event, eventPaths(event.id).desk),
      now: `${event.closesOn} 前报名`,
    })),
    joined: joined.map(({ event, state }) => ({
      ...rowOf(event, eventPaths(event.id).desk),
      state,
    })),
    coOrganised: coOrganised.map(({ event, group }) => ({
      ...rowOf(event, eventPaths(event.id).group),
      about: `${eventPlace(event)}　${group.name}`,
      state: group.state,
    })),
    hosted: hosted.map(({ event, asked, approved }) => ({
      ...rowOf(event, eventPaths(event.id).host),
      state: event.state,
      counts: `已通过 ${approved} 家${asked > 0 ? `，待审核 ${asked} 家` : ""}`,
    })),
  };
}

export default function EventDesk() {
  const { mayWrite, invited, joined, coOrganised, hosted } = useLoaderData<typeof loader>();
  const none = invited.length + joined.length + coOrganised.length + hosted.length === 0;
  return (
    <>
      <div className="between">
        <h1>对接会</h1>
        <div className="actions">
          {mayWrite && (
            <ButtonLink to="/workbench/events/new" look="main">
              举办对接会
            </ButtonLink>
          )}
          <Link to="/workbench/events/zone">我的专区</Link>
          <Link to="/events">公开的对接会</Link>
        </div>
      </div>
      {none && (
        <EmptyState
          title="还没有参加或举办对接会"
          ways={[
            <Link key="all" to="/events">
              看看公开的对接会
            </Link>,
          ]}
        />
      )}
      {invited.length > 0 && (
        <section className="stack" aria-labelledby="invited-title">
          <h2 id="invited-title">受邀</h2>
          <EventList rows={invited} />
        </section>
      )}
      {joined.length > 0 && (
        <section className="stack" aria-labelledby="joined-title">
          <h2 id="joined-title">参加的</h2>
          <EventList
            rows={joined.map((row) => ({
              ...row,
              now: <ParticipationStateTag state={row.state} />,
            }))}
          />
        </section>
      )}
      {coOrganised.length > 0 && (
        <section className="stack" aria-labelledby="co-organised-title">
          <h2 id="co-organised-title">协办的</h2>
          <EventList
            rows={coOrganised.map((row) => ({ ...row, now: <GroupStateTag state={row.state} /> }))}
          />
        </section>
      )}
      {hosted.length > 0 && (
        <section className="stack" aria-labelledby="hosted-title">
          <h2 id="hosted-title">举办的</h2>
          <EventList
            rows={hosted.map((row) => ({
              ...row,
              now: (
                <>
                  <EventStateTag state={row.state} /> <span className="quiet">{row.counts}</span>
                </>
              ),
            }))}
          />
        </section>
      )}
    </>
  );
}
