import { graceMinutes } from "#app/domain/events/no-show.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { eventDayOf } from "./event-day-of.ts";
import { hostedEvent } from "./hosted-event.ts";
import { verb } from "./verb.ts";

/** How many minutes a table waits for a side that has not checked in. */
export const setGrace = verb<{ readonly id: Id; readonly minutes: number }, null>({
  name: "set-grace",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, minutes }) {
    const { store } = context;
    const found = await hostedEvent(store, context, id);
    if (!found.ok) return found;
    const { least, most } = graceMinutes;
    if (!Number.isInteger(minutes) || minutes < least || minutes > most)
      return refuse({
        code: "invalid",
        problems: [{ field: "grace", message: `请填 ${least} 到 ${most} 之间的整数` }],
      });
    // The board's link stands in the same row.
    await store.eventMeetings.lock(id);
    await store.eventDays.save({ ...(await eventDayOf(store, id)), graceMinutes: minutes });
    return ok(null);
  },
});
