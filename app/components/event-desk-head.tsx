import { Link } from "@remix-run/react";
import type { EventState } from "#app/domain/events/event-state.ts";
import { eventPaths } from "#app/views/event-view.ts";
import { Crumbs } from "./crumbs.tsx";
import { EventDeskNav, type EventDeskPart } from "./event-desk-nav.tsx";
import { EventStateTag } from "./event-list.tsx";

interface EventDeskHeadProps {
  id: string;
  title: string;
  state: EventState;
  at: EventDeskPart;
}

/** From the published plan on there is a book of it. */
const bookStates: ReadonlySet<EventState> = new Set(["scheduled", "running", "finished"]);

/** The head of every page of a host's desk: which event, its state, and its parts. */
export function EventDeskHead({ id, title, state, at }: EventDeskHeadProps) {
  return (
    <>
      <Crumbs way={[{ to: "/workbench/events", name: "对接会" }]} here={title} />
      <div className="between">
        <h1>{title}</h1>
        <p className="actions">
          {bookStates.has(state) && <Link to={eventPaths(id).wholeBook}>对接手册</Link>}
          <EventStateTag state={state} />
        </p>
      </div>
      <EventDeskNav eventId={id} at={at} />
    </>
  );
}
