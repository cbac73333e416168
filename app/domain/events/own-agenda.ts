import { dayInChina, type Day, type Instant } from "../shared/time.ts";

/** A meeting as its participant goes to it. */
export interface AgendaMeeting {
  readonly id: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly roomId: string;
  readonly roomName: string;
  /** Own people who sit there. */
  readonly peopleIds: readonly string[];
}

/** Somebody comes from a table in another room. */
export interface Walk {
  readonly personId: string;
  readonly fromRoom: string;
  readonly toRoom: string;
  /** Between the two meetings. */
  readonly minutes: number;
}

type AgendaLine<M extends AgendaMeeting> =
  | { readonly kind: "meeting"; readonly meeting: M; readonly walks: readonly Walk[] }
  /** Nobody sits anywhere. */
  | {
      readonly kind: "gap";
      readonly from: Instant;
      readonly to: Instant;
      readonly minutes: number;
    };

interface AgendaDay<M extends AgendaMeeting> {
  readonly day: Day;
  readonly lines: readonly AgendaLine<M>[];
}

/** Meetings by day and time with the gaps between them, and who has to change rooms. */
export function agendaDays<M extends AgendaMeeting>(meetings: readonly M[]): AgendaDay<M>[] {
  const inOrder = [...meetings].sort(
    (a, b) => compare(a.start, b.start) || compare(a.end, b.end) || compare(a.id, b.id),
  );
  const days = new Map<Day, M[]>();
  for (const meeting of inOrder) {
    const day = dayInChina(meeting.start);
    days.set(day, [...(days.get(day) ?? []), meeting]);
  }
  return [...days].map(([day, own]) => ({ day, lines: linesOf(own) }));
}

function linesOf<M extends AgendaMeeting>(meetings: readonly M[]): AgendaLine<M>[] {
  const lines: AgendaLine<M>[] = [];
  const last = new Map<string, M>();
  let end: Instant | null = null;
  for (const meeting of meetings) {
    if (end !== null && meeting.start > end)
      lines.push({
        kind: "gap",
        from: end,
        to: meeting.start,
        minutes: minutesBetween(end, meeting.start),
      });
    const walks = meeting.peopleIds.flatMap((personId): Walk[] => {
      const before = last.get(personId);
      last.set(personId, meeting);
      if (!before || before.roomId === meeting.roomId) return [];
      return [
        {
          personId,
          fromRoom: before.roomName,
          toRoom: meeting.roomName,
          minutes: minutesBetween(before.end, meeting.start),
        },
      ];
    });
    lines.push({ kind: "meeting", meeting, walks });
    if (end === null || meeting.end > end) end = meeting.end;
  }
  return lines;
}

function minutesBetween(from: Instant, to: Instant): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
