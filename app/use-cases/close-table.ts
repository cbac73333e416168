import { slotsOf, tablesOf } from "#app/domain/events/timetable.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { openArranging } from "./arranging.ts";
import { verb } from "./verb.ts";

interface Closing {
  /** The event's. */
  readonly id: Id;
  readonly tableId: string;
  /** In which nobody is to sit there; none opens the table again. */
  readonly slotIds: readonly string[];
}

/** Closes a table in some slots. Meetings that sit there stay until the host moves them or runs the scheduler again. */
export const closeTable = verb<Closing, null>({
  name: "close-table",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, tableId, slotIds }) {
    const opened = await openArranging(context, id);
    if (!opened.ok) return opened;
    const { event } = opened.value;
    if (!tablesOf(event.rooms).some((table) => table.id === tableId))
      return refuse({
        code: "invalid",
        problems: [{ field: "closing-table", message: "请选择一张洽谈桌" }],
      });
    const wanted = new Set(slotIds);
    const known = slotsOf(event).map((slot) => slot.id);
    await context.store.eventSchedules.saveClosure(
      id,
      tableId,
      known.filter((each) => wanted.has(each)),
    );
    return ok(null);
  },
});
