import { stateAfter } from "#app/domain/events/event-state.ts";
import { answersUntil } from "#app/domain/events/meeting-answer.ts";
import { checkSchedule } from "#app/domain/events/rules/check-schedule.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { openArranging } from "./arranging.ts";
import { plainMeeting } from "./event-instance.ts";
import { frozenRefusal } from "./publishing.ts";
import { tellScheduled } from "./tell-schedule.ts";
import { verb } from "./verb.ts";

/** Shows the draft to everybody who comes. Only a timetable that breaks no rule is published. */
export const publishSchedule = verb<{ readonly id: Id }, null>({
  name: "publish-schedule",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const { store, now } = context;
    const opened = await openArranging(context, id);
    if (!opened.ok) return opened;
    const frozen = await frozenRefusal(context);
    if (frozen) return refuse(frozen);
    const { event, current } = opened.value;
    const state = stateAfter(event.state, "schedule");
    if (!state) return refuse({ code: "conflict", message: "洽谈安排已经发布了。" });
    if (current.seated.length === 0)
      return refuse({ code: "conflict", message: "还没有洽谈可以发布，请先排期或手工添加。" });
    const plain = { ...current.instance, fixed: [] };
    const broken = checkSchedule(plain, current.seated.map(plainMeeting));
    if (broken.length > 0)
      return refuse({
        code: "conflict",
        message: `有 ${broken.length} 处已经不成立，例如：${broken[0]!.words}。请再排一次或手工调整后发布。`,
      });
    const published = {
      ...event,
      state,
      answersUntil: answersUntil(event, now),
      version: event.version + 1,
      updatedAt: now,
    };
    if (!(await store.matchEvents.update(published)))
      return refuse({ code: "conflict", message: "别人刚刚修改过，请看过新的内容再发布。" });
    await tellScheduled(context, published, current.participations, current.seated);
    return ok(null);
  },
});
