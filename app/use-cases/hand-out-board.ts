import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { eventDayOf } from "./event-day-of.ts";
import { hostedEvent } from "./hosted-event.ts";
import { verb } from "./verb.ts";

/** Makes a link to the board for a screen without sign-in, in place of the one before, or takes it back. */
export const handOutBoard = verb<{ readonly id: Id; readonly open: boolean }, null>({
  name: "hand-out-board",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, open }) {
    const { store, ports } = context;
    const found = await hostedEvent(store, context, id);
    if (!found.ok) return found;
    // The minutes of grace stand in the same row.
    await store.eventMeetings.lock(id);
    const boardToken = open ? ports.tokens.make() : null;
    await store.eventDays.save({ ...(await eventDayOf(store, id)), boardToken });
    return ok(null);
  },
});
