import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EventList } from "#app/components/event-list.tsx";
import { eventPhaseLabels, eventPhases } from "#app/domain/events/registration-window.ts";
import { eventNow, eventPaths, eventPlace, eventWhen } from "#app/views/event-view.ts";

export const meta: MetaFunction = () => [{ title: "对接会 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const listed = valueOr(await context.useCases.viewEvents(null), request);
  return {
    groups: eventPhases
      .map((phase) => ({
        phase,
        title: eventPhaseLabels[phase],
        rows: listed
          .filter((each) => each.phase === phase)
          .map(({ event, hostName }) => ({
            id: event.id,
            to: eventPaths(event.id).page,
            title: event.title,
            series: event.series,
            when: eventWhen(event.sessions),
            about: `${eventPlace(event)}　承办 ${hostName}`,
            now: eventNow(event, phase),
          })),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

export default function Events() {
  const { groups } = useLoaderData<typeof loader>();
  return (
    <div className="wrap page stack-l">
      <div className="between">
        <h1>对接会</h1>
        <Link to="/workbench/events">我的对接会</Link>
      </div>
      {groups.length === 0 && (
        <EmptyState
          title="还没有公开的对接会"
          ways={[
            <Link key="host" to="/workbench/events/new">
              举办一场对接会
            </Link>,
          ]}
        />
      )}
      {groups.map(({ phase, title, rows }) => (
        <section key={phase} className="stack" aria-labelledby={`phase-${phase}`}>
          <h2 id={`phase-${phase}`}>
            {title} <span className="count">{rows.length} 场</span>
          </h2>
          <EventList rows={rows} />
        </section>
      ))}
    </div>
  );
}
