import { eventStateLabels, type EventState } from "#app/domain/events/event-state.ts";
import type { EventSide } from "#app/domain/events/instance.ts";
import { isSilent, unfinishedRunStates } from "#app/domain/events/schedule-run.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { eventInstance } from "./event-instance.ts";
import { hostedEvent } from "./hosted-event.ts";
import { actorLabel, verb } from "./verb.ts";

/** States in which the timetable is worked out: before it is published, and once more for what has become free. */
export const schedulableStates: readonly EventState[] = ["closed", "scheduled"];

/** Asks for the timetable of an event to be worked out. One run at a time; a run that died makes room. */
export const startSchedule = verb<{ readonly id: Id }, { readonly runId: Id }>({
  name: "start-schedule",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const { store, ports, now, actor } = context;
    const found = await hostedEvent(store, context, id);
    if (!found.ok) return found;
    await store.eventMeetings.lock(id);
    const event = (await store.matchEvents.byId(id))!;
    if (!schedulableStates.includes(event.state))
      return refuse({
        code: "conflict",
        message: `对接会现在是“${eventStateLabels[event.state]}”，截止报名后、开始前才能排洽谈。`,
      });
    const { instance } = await eventInstance(store, event);
    const has = (side: EventSide) => instance.participants.some((each) => each.side === side);
    if (!has("buyer") || !has("supplier"))
      return refuse({ code: "conflict", message: "至少要有一家需方和一家供方通过审核。" });
    if (instance.slots.length === 0 || instance.tables.length === 0)
      return refuse({ code: "conflict", message: "还没有时段或洽谈桌，请先修改对接会。" });
    const [last] = await store.eventSchedules.runs(id, 1);
    if (last && unfinishedRunStates.includes(last.state)) {
      if (!isSilent(last, now))
        return refuse({ code: "conflict", message: "已经有一次排期在进行，请等它结束或先取消。" });
      const reason = "中断后没有继续，已重新开始一次";
      await store.eventSchedules.finishRun(last.id, { state: "failed", report: null, reason }, now);
    }
    const runId = ports.newId();
    const inserted = await store.eventSchedules.insertRun({
      id: runId,
      eventId: id,
      state: "waiting",
      stage: null,
      share: 0,
      seed: (last?.seed ?? 0) + 1,
      early: false,
      report: null,
      reason: "",
      startedBy: actorLabel(actor),
      askedAt: now,
      startedAt: null,
      seenAt: now,
      finishedAt: null,
    });
    if (!inserted)
      return refuse({ code: "conflict", message: "已经有一次排期在进行，请等它结束或先取消。" });
    await store.jobs.enqueue({ name: "run-schedule", id: runId }, "soon");
    return ok({ runId });
  },
});
