import { dayInChina, type Day, type Instant } from "../shared/time.ts";
import type { BookedMeeting } from "./booked-meeting.ts";
import { eventSideLabels, eventSides, type EventSide, type Slot } from "./instance.ts";

/** Minutes after the start of a slot in which somebody may still come. */
export const graceMinutes = { usual: 10, least: 3, most: 30 } as const;

/** The first check-in of any person of a participation, by the day of the event, then by the participation's id. */
export type Arrivals = ReadonlyMap<Day, ReadonlyMap<string, Instant>>;

interface MissedMeeting {
  readonly meeting: BookedMeeting;
  readonly absent: readonly EventSide[];
  readonly words: string;
}

/** The same time after the start of a slot, or after somebody was put into it while it ran. */
function graceEnd(
  { start }: Pick<Slot, "start">,
  grace: number,
  since: Instant = start,
): Instant {
  const begins = since > start ? since : start;
  return new Date(Date.parse(begins) + grace * 60_000).toISOString();
}

/** The sides of a meeting of which nobody had come by that time; a colleague counts for the person who was planned. */
function absentSides(
  { buyerId, supplierId }: Pick<BookedMeeting, "buyerId" | "supplierId">,
  arrivals: ReadonlyMap<string, Instant> | undefined,
  by: Instant,
): EventSide[] {
  const id: Record<EventSide, string> = { buyer: buyerId, supplier: supplierId };
  return eventSides.filter((side) => {
    const came = arrivals?.get(id[side]);
    return came === undefined || came > by;
  });
}

function absentWords(absent: readonly EventSide[], grace: number): string {
  return `开始 ${grace} 分钟后${absent.map((side) => eventSideLabels[side]).join("和")}仍未签到`;
}

/** The minutes of grace after which a meeting was found missed, whatever they are now; null for reasons of others. */
function graceIn(reason: string): number | null {
  const minutes = Number(/^开始 (\d+) 分钟后/.exec(reason)?.[1] ?? Number.NaN);
  const ours = [["buyer"], ["supplier"], ["buyer", "supplier"]] as const;
  return ours.some((absent) => absentWords(absent, minutes) === reason) ? minutes : null;
}

interface EventDay {
  readonly meetings: readonly BookedMeeting[];
  readonly slots: readonly Slot[];
  readonly arrivals: Arrivals;
  readonly grace: number;
  readonly now: Instant;
}

/**
 * Planned meetings whose time of grace has passed with a side not there. Decided by when people came and not by when this
 * is asked, so that asking late or again finds the same. A day on which nobody checks in misses nothing.
 */
export function missedMeetings({
  meetings,
  slots,
  arrivals,
  grace,
  now,
}: EventDay): MissedMeeting[] {
  const slotOf = new Map(slots.map((slot) => [slot.id, slot]));
  return meetings.flatMap((meeting) => {
    const slot = slotOf.get(meeting.slotId);
    if (meeting.course !== "planned" || !slot) return [];
    const end = graceEnd(slot, grace, meeting.updatedAt);
    const ofDay = arrivals.get(dayInChina(slot.start));
    if (end > now || !ofDay) return [];
    const absent = absentSides(meeting, ofDay, end);
    return absent.length > 0 ? [{ meeting, absent, words: absentWords(absent, grace) }] : [];
  });
}

/**
 * Meetings that were found missed while a desk was offline: by what it has sent since, both sides were there in time.
 * What somebody else decided, in other words, is left alone.
 */
export function foundAfterAll({
  meetings,
  slots,
  arrivals,
}: Omit<EventDay, "now" | "grace">): BookedMeeting[] {
  const slotOf = new Map(slots.map((slot) => [slot.id, slot]));
  return meetings.filter((meeting) => {
    const slot = slotOf.get(meeting.slotId);
    const grace = graceIn(meeting.reason);
    if (meeting.course !== "missed" || !slot || grace === null) return false;
    const ofDay = arrivals.get(dayInChina(slot.start));
    return absentSides(meeting, ofDay, graceEnd(slot, grace)).length === 0;
  });
}
