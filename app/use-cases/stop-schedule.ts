import { unfinishedRunStates } from "#app/domain/events/schedule-run.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { hostedEvent } from "./hosted-event.ts";
import { verb } from "./verb.ts";

interface Stopping {
  /** The event's. */
  readonly id: Id;
  /** discard: the timetable stays as it was. take: the best found until now is saved. */
  readonly how: "discard" | "take";
}

/** Ends the run of the scheduler that is under way. */
export const stopSchedule = verb<Stopping, null>({
  name: "stop-schedule",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, how }) {
    const { store, now } = context;
    const found = await hostedEvent(store, context, id);
    if (!found.ok) return found;
    const { eventSchedules } = store;
    const [last] = await eventSchedules.runs(id, 1);
    const over = refuse({ code: "conflict" as const, message: "这次排期已经结束了。" });
    if (!last || !unfinishedRunStates.includes(last.state)) return over;
    const end = { state: "cancelled", report: null, reason: "" } as const;
    const stopped =
      how === "take"
        ? await eventSchedules.askEarlyEnd(last.id)
        : await eventSchedules.finishRun(last.id, end, now);
    return stopped ? ok(null) : over;
  },
});
