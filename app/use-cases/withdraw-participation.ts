import { participationAfter, participationStateLabels } from "#app/domain/events/participation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { dropMeetings } from "./drop-meetings.ts";
import { notify } from "./notify.ts";
import { verb } from "./verb.ts";

/** Takes the own registration for an event back, with its wishes and the meetings that are still to come. */
export const withdrawParticipation = verb<{ readonly id: Id }, null>({
  name: "withdraw-participation",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const { store, organisationId } = context;
    await store.eventMeetings.lock(id);
    const own = organisationId && (await store.matchEvents.participationOf(id, organisationId));
    const event = own && (await store.matchEvents.byId(id));
    if (!own || !event) return refuse({ code: "not_found" });
    const state = participationAfter(own.state, "withdraw");
    const over = event.state === "finished" || event.state === "archived";
    if (!state || over)
      return refuse({
        code: "conflict",
        message: over
          ? "对接会已结束。"
          : `报名现在是“${participationStateLabels[own.state]}”，不用再退出。`,
      });
    const left = { ...own, state, version: own.version + 1, decidedAt: null };
    if (!(await store.matchEvents.updateParticipation(left)))
      return refuse({ code: "conflict", message: "报名刚刚有变化，请看过新的内容再处理。" });
    await store.matchEvents.saveWishes(own.id, []);
    await store.eventCalendars.remove(own.id);
    await dropMeetings(context, event, own.id, "对方退出对接会");
    await notify(context, {
      to: { organisationId: event.hostId },
      kind: "event",
      key: `${id}-withdrawn`,
      words: (count) => `对接会“${event.title}”有 ${count} 家企业退出`,
      link: `/workbench/events/${id}/host`,
    });
    return ok(null);
  },
});
