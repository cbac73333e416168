import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { isSeated } from "#app/domain/events/booked-meeting.ts";
import { isConfirmed } from "#app/domain/events/meeting-answer.ts";
import type { PublicEvent } from "#app/use-cases/hosted-event.ts";
import type { PlannedMeeting } from "#app/use-cases/planned-meetings.ts";
import { eventPaths, eventPlace } from "#app/views/event-view.ts";

interface Agenda {
  readonly event: PublicEvent;
  readonly meetings: readonly PlannedMeeting[];
  readonly siteUrl: string;
}

/**
 * Meetings as an iCalendar file (RFC 5545). Times are written in UTC, which every program shows in its own zone, and
 * name China's for those that ask. It names companies and places, never people: such files go to other services.
 */
export function calendarText({ event, meetings, siteUrl }: Agenda): string {
  const calendar = ical({
    name: event.title,
    prodId: { company: "duijie", product: "events", language: "ZH" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
    x: { "X-WR-TIMEZONE": "Asia/Shanghai" },
  });
  const host = new URL(siteUrl).host;
  for (const { meeting, slot, table, counterpart } of meetings) {
    if (!slot) continue;
    const changed = new Date(meeting.updatedAt);
    const place = table ? `${table.roomName} ${table.name} 号桌` : "桌位待定";
    calendar.createEvent({
      id: `${meeting.id}@${host}`,
      sequence: meeting.version - 1,
      stamp: changed,
      lastModified: changed,
      start: new Date(slot.start),
      end: new Date(slot.end),
      summary: `洽谈：${counterpart.name}`,
      location: `${eventPlace(event)} ${place}`,
      description: `${event.title}\n${place}`,
      url: `${siteUrl}${eventPaths(event.id).agenda}`,
      status: statusOf(meeting),
    });
  }
  return calendar.toString();
}

function statusOf(meeting: PlannedMeeting["meeting"]): ICalEventStatus {
  if (!isSeated(meeting)) return ICalEventStatus.CANCELLED;
  return isConfirmed(meeting) ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}

export function calendarResponse(agenda: Agenda, download: boolean): Response {
  return new Response(calendarText(agenda), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Cache-Control": "private, no-store",
      "X-Robots-Tag": "noindex",
      "X-Content-Type-Options": "nosniff",
      ...(download ? { "Content-Disposition": 'attachment; filename="meetings.ics"' } : {}),
    },
  });
}
