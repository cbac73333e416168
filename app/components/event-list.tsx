import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { EventWhen } from "#app/views/event-view.ts";
import { eventStateLabels, type EventState } from "#app/domain/events/event-state.ts";
import { groupStateLabels, type GroupState } from "#app/domain/events/event-group.ts";
import {
  participationStateLabels,
  type ParticipationState,
} from "#app/domain/events/participation.ts";

export interface EventRow {
  readonly id: string;
  readonly to: string;
  readonly title: string;
  readonly series: string;
  readonly when: EventWhen;
  /** Place, host: one quiet line. */
  readonly about: string;
  /** What can be known at a glance: 报名至 2027-02-20. */
  readonly now: ReactNode;
}

/** Events under each other; on phones the same lines. */
export function EventList({ rows }: { rows: readonly EventRow[] }) {
  return (
    <ul className="sheet event-list">
      {rows.map(({ id, to, title, series, when, about, now }) => (
        <li key={id}>
          <span className="when">
            <strong>{when.day}</strong>
            {when.year}
          </span>
          <span>
            <Link to={to}>{title}</Link>
            <small>{[series, about].filter(Boolean).join("　")}</small>
          </span>
          {now && <span className="now">{now}</span>}
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

const groupLook: Record<GroupState, string> = {
  asked: "submitted",
  accepted: "published",
  declined: "closed",
};

export function GroupStateTag({ state }: { state: GroupState }) {
  return <span className={`status ${groupLook[state]}`}>{groupStateLabels[state]}</span>;
}
