import { graceMinutes } from "#app/domain/events/no-show.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { EventDay } from "./event-day-port.ts";
import type { Repositories } from "./ports.ts";

/** What the host set for the day, or what holds where nothing was set. */
export async function eventDayOf(
  { eventDays }: Pick<Repositories, "eventDays">,
  eventId: Id,
): Promise<EventDay> {
  return (
    (await eventDays.of(eventId)) ?? {
      eventId,
      graceMinutes: graceMinutes.usual,
      boardToken: null,
    }
  );
}
