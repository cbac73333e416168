import {
  admissionLabels,
  eventTypeLabels,
  pairingLabels,
  type EventContent,
  type MatchEvent,
} from "#app/domain/events/event.ts";
import type { EventPhase } from "#app/domain/events/registration-window.ts";
import { daysOf, slotsOf, tablesOf } from "#app/domain/events/timetable.ts";
import { placeName } from "#app/domain/shared/place.ts";
import { longDay } from "#app/domain/shared/time.ts";
import type { Reference } from "#app/use-cases/ports.ts";

/** 2027年3月1日, or the first and the last day. */
export function eventDays(sessions: EventContent["sessions"]): string {
  const days = daysOf(sessions);
  if (!days) return "日期待定";
  return days.first === days.last
    ? longDay(days.first)
    : `${longDay(days.first)} 至 ${longDay(days.last)}`;
}

/** The day as lists show it, large, with the year and weekday small below. */
export interface EventWhen {
  readonly day: string;
  readonly year: string;
}

export function eventWhen(sessions: EventContent["sessions"]): EventWhen {
  const days = daysOf(sessions);
  if (!days) return { day: "待定", year: "" };
  const [[year, month, day], [, lastMonth, lastDay]] = [days.first, days.last].map((each) =>
    each.split("-").map(Number),
  ) as [number[], number[]];
  const one = days.first === days.last;
  const last = lastMonth === month ? `–${lastDay}日` : `–${lastMonth}月${lastDay}日`;
  return {
    day: one ? `${month}月${day}日` : `${month}月${day}${lastMonth === month ? "" : "日"}${last}`,
    year: `${year}年`,
  };
}

export function eventPlace({ place, venue }: Pick<EventContent, "place" | "venue">): string {
  return [placeName(place), venue].filter(Boolean).join(" ");
}

export interface SlotRow {
  readonly session: string;
  readonly day: string;
  readonly slots: readonly { readonly id: string; readonly words: string }[];
}

/** The sessions with their slots, as participants tick them and hosts check them. */
export function slotRows(event: Pick<EventContent, "sessions" | "slotMinutes">): SlotRow[] {
  const slots = slotsOf(event);
  return event.sessions.map(({ id, name, day }) => ({
    session: name,
    day,
    slots: slots
      .filter(({ sessionId }) => sessionId === id)
      .map((slot) => ({ id: slot.id, words: `${slot.from}–${slot.to}` })),
  }));
}

export interface TimetableView {
  readonly rows: readonly SlotRow[];
  readonly slots: number;
  readonly rooms: readonly { readonly name: string; readonly tables: number }[];
  readonly tables: number;
  /** Meetings that fit at all: tables times slots. */
  readonly capacity: number;
}

export function timetableView(event: EventContent): TimetableView {
  const [slots, tables] = [slotsOf(event).length, tablesOf(event.rooms).length];
  return {
    rows: slotRows(event),
    slots,
    rooms: event.rooms.map(({ name, tables: n }) => ({ name, tables: n })),
    tables,
    capacity: slots * tables,
  };
}

/** What of an event presses now: until when one can register, or that it is on; empty otherwise. */
export function eventNow(
  { state, closesOn }: Pick<MatchEvent, "state" | "closesOn">,
  phase: EventPhase,
): string {
  if (phase === "open") return `${closesOn} 前报名`;
  return phase === "coming" && state === "running" ? "正在举行" : "";
}

/** Sectors of 专栏 rows by name, each once; empty for none. */
export function eventSectorNames(
  ids: readonly string[],
  { sectorRows }: Pick<Reference, "sectorRows">,
): string {
  const names = ids.flatMap((id) => sectorRows.find((row) => row.id === id)?.sector ?? []);
  return [...new Set(names)].join("、");
}

/** What an event is, line by line. */
export function eventFacts(
  event: EventContent,
  reference: Pick<Reference, "sectorRows">,
): { readonly name: string; readonly value: string }[] {
  return [
    { name: "形式", value: eventTypeLabels[event.type] },
    { name: "时间", value: eventDays(event.sessions) },
    { name: "地点", value: eventPlace(event) },
    { name: "专栏", value: eventSectorNames(event.sectorRows, reference) || "不限" },
    { name: "洽谈", value: `每场 ${event.slotMinutes} 分钟，${pairingLabels[event.pairing]}` },
    {
      name: "每家场数",
      value: `需方最多 ${event.caps.buyer} 场，供方最多 ${event.caps.supplier} 场`,
    },
    { name: "报名", value: `${longDay(event.opensOn)} 至 ${longDay(event.closesOn)}` },
    { name: "参加方式", value: admissionLabels[event.admission] },
  ];
}

/** Paths of the pages of one event. */
export function eventPaths(id: string) {
  return {
    page: `/events/${id}`,
    desk: `/workbench/events/${id}`,
    agenda: `/workbench/events/${id}/agenda`,
    calendar: `/workbench/events/${id}/agenda/calendar`,
    book: `/workbench/events/${id}/book`,
    wholeBook: `/workbench/events/${id}/book/all`,
    host: `/workbench/events/${id}/host`,
    edit: `/workbench/events/${id}/edit`,
    day: `/workbench/events/${id}/day`,
    checkIn: `/workbench/events/${id}/check-in`,
    board: `/workbench/events/${id}/board`,
    passes: `/workbench/events/${id}/passes`,
    offers: `/workbench/events/${id}/offers`,
    meetings: `/workbench/events/${id}/meetings`,
    registrations: `/workbench/events/${id}/registrations`,
    invitations: `/workbench/events/${id}/invitations`,
    groups: `/workbench/events/${id}/groups`,
    pages: `/workbench/events/${id}/pages`,
    group: `/workbench/events/${id}/group`,
    schedule: `/workbench/events/${id}/schedule`,
    outcomes: `/workbench/events/${id}/outcomes`,
    results: `/workbench/events/${id}/results`,
  };
}

/** What the head of every page of a host's desk says. */
export function eventHead({ id, title, state }: Pick<MatchEvent, "id" | "title" | "state">) {
  return { id, title, state };
}
