import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { eventStateLabels, type EventState } from "#app/domain/events/event-state.ts";
import {
  participationStateLabels,
  type ParticipationState,
} from "#app/domain/events/participation.ts";

export interface EventRow {
  readonly id: string;
  readonly to: string;
  readonly title: string;
  readonly series: string;
  /** Days, place, host: one quiet line. */
  readonly about: string;
  /** What can be known at a glance: 报名至 2027-02-20. */
  readonly now: ReactNode;
}

/** Events under each other; on phones the same lines. */
export function EventList({ rows }: { rows: readonly EventRow[] }) {
  return (
    <ul className="sheet list">
      {rows.map(({ id, to, title, series, about, now }) => (
        <li key={id} className="pad between">
          <span>
            <Link to={to}>
              <strong>{title}</strong>
            </Link>
            {series && <span className="quiet">　{series}</span>}
            <small className="quiet block">{about}</small>
          </span>
          <span>{now}</span>
        </li>
      ))}
    </ul>
  );
}

/** The status dot of each state, in the colours that postings have. */
const eventLook: Record<EventState, string> = {
  draft: "draft",
  open: "published",
  closed: "paused",
  scheduled: "submitted",
  running: "published",
  finished: "closed",
  archived: "closed",
};

export function EventStateTag({ state }: { state: EventState }) {
  return <span className={`status ${eventLook[state]}`}>{eventStateLabels[state]}</span>;
}

const participationLook: Record<ParticipationState, string> = {
  asked: "submitted",
  approved: "published",
  refused: "refused",
  withdrawn: "closed",
};

export function ParticipationStateTag({ state }: { state: ParticipationState }) {
  return (
    <span className={`status ${participationLook[state]}`}>{participationStateLabels[state]}</span>
  );
}
