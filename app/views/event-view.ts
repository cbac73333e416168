import {
  admissionLabels,
  eventTypeLabels,
  pairingLabels,
  type EventContent,
} from "#app/domain/events/event.ts";
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

/** What an event is, line by line. */
export function eventFacts(
  event: EventContent,
  { sectorRows }: Pick<Reference, "sectorRows">,
): { readonly name: string; readonly value: string }[] {
  const sectors = event.sectorRows.flatMap(
    (id) => sectorRows.find((row) => row.id === id)?.sector ?? [],
  );
  return [
    { name: "形式", value: eventTypeLabels[event.type] },
    { name: "时间", value: eventDays(event.sessions) },
    { name: "地点", value: eventPlace(event) },
    { name: "专栏", value: [...new Set(sectors)].join("、") || "不限" },
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
    host: `/workbench/events/${id}/host`,
    edit: `/workbench/events/${id}/edit`,
  };
}
