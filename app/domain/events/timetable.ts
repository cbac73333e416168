import { addDays, type Day } from "../shared/time.ts";
import type { EventContent, EventRoom, EventSession } from "./event.ts";
import type { MeetingTable, Slot } from "./instance.ts";

/** A slot with its clock times in China, as people read it. */
export interface EventSlot extends Slot {
  readonly sessionName: string;
  readonly day: Day;
  readonly from: string;
  readonly to: string;
}

/** Minutes after midnight of HH:MM from 00:00 to 24:00; null when it is no time. */
export function clockMinutes(text: string): number | null {
  const match = /^(\d{1,2})[:：](\d{2})$/.exec(text.trim());
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  return minutes < 60 && hours * 60 + minutes <= 1440 ? hours * 60 + minutes : null;
}

export function clockText(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * Slots of all sessions in the order of time; what is left of a session after its last whole slot is nobody's. A
 * slot's id says session and clock, so that it stays the same when other slots come or go.
 */
export function slotsOf(
  event: Pick<EventContent, "sessions" | "slotMinutes">,
): readonly EventSlot[] {
  const slots = event.sessions.flatMap((session) => slotsOfSession(session, event.slotMinutes));
  return slots.sort((a, b) => (a.start === b.start ? cmp(a.id, b.id) : cmp(a.start, b.start)));
}

function slotsOfSession(session: EventSession, length: number): EventSlot[] {
  const [from, to] = [clockMinutes(session.from), clockMinutes(session.to)];
  if (from === null || to === null || length <= 0) return [];
  const count = Math.max(0, Math.floor((to - from) / length));
  return Array.from({ length: count }, (_, n) => {
    const begins = from + n * length;
    return {
      id: `${session.id}-${clockText(begins).replace(":", "")}`,
      sessionId: session.id,
      sessionName: session.name,
      day: session.day,
      from: clockText(begins),
      to: clockText(begins + length),
      start: instantOf(session.day, begins),
      end: instantOf(session.day, begins + length),
    };
  });
}

/** China is eight hours ahead of UTC all year. */
function instantOf(day: Day, minutes: number): string {
  const utc = minutes - 480;
  return utc < 0
    ? `${addDays(day, -1)}T${clockText(utc + 1440)}:00.000Z`
    : `${day}T${clockText(utc)}:00.000Z`;
}

/** All tables, numbered within their room: A厅 3. */
export function tablesOf(rooms: readonly EventRoom[]): readonly MeetingTable[] {
  return rooms.flatMap(({ id, name, tables }) =>
    Array.from({ length: tables }, (_, n) => ({
      id: `${id}-${n + 1}`,
      name: String(n + 1),
      roomId: id,
      roomName: name,
      closedSlotIds: [],
    })),
  );
}

/** The days of an event, in order. */
export function eventDaysOf(sessions: readonly Pick<EventSession, "day">[]): readonly Day[] {
  return [...new Set(sessions.map(({ day }) => day))].sort();
}

/** First and last day; null without sessions. */
export function daysOf(
  sessions: readonly Pick<EventSession, "day">[],
): { readonly first: Day; readonly last: Day } | null {
  const days = eventDaysOf(sessions);
  const [first] = days;
  return first === undefined ? null : { first, last: days[days.length - 1]! };
}

function cmp(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
