import { eventStateLabels, stateAfter } from "#app/domain/events/event-state.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { openArranging } from "./arranging.ts";
import { tellUnscheduled } from "./tell-schedule.ts";
import { verb } from "./verb.ts";

/** Takes a published timetable back to work on it. What both sides confirmed stays confirmed; single answers are asked for again. */
export const unpublishSchedule = verb<{ readonly id: Id }, null>({
  name: "unpublish-schedule",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const { store, now } = context;
    const opened = await openArranging(context, id);
    if (!opened.ok) return opened;
    const { event, current } = opened.value;
    const state = stateAfter(event.state, "unschedule");
    if (!state)
      return refuse({
        code: "conflict",
        message: `对接会现在是“${eventStateLabels[event.state]}”，没有可以撤回的洽谈安排。`,
      });
    const version = event.version + 1;
    const back = { ...event, state, answersUntil: null, version, updatedAt: now };
    if (!(await store.matchEvents.update(back)))
      return refuse({ code: "conflict", message: "别人刚刚修改过，请看过新的内容再处理。" });
    for (const meeting of current.seated) {
      const { answers } = meeting;
      if (meeting.state !== "draft" || (answers.buyer === "open" && answers.supplier === "open"))
        continue;
      await store.eventMeetings.update({
        ...meeting,
        answers: { buyer: "open", supplier: "open" },
        version: meeting.version + 1,
        updatedAt: now,
      });
    }
    await tellUnscheduled(context, event, current.seated);
    return ok(null);
  },
});
