import { groupAfter, groupStateLabels, type GroupAnswer } from "#app/domain/events/event-group.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { ownGroup } from "./event-groups.ts";
import { notify } from "./notify.ts";
import { takeOwn } from "./own-organisation.ts";
import { verb } from "./verb.ts";

interface Answering {
  /** The group's. */
  readonly id: Id;
  readonly answer: GroupAnswer;
}

/** Accepts to look after a group, declines, or steps back later. */
export const answerCoOrganising = verb<Answering, { readonly eventId: Id }>({
  name: "answer-co-organising",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, answer }) {
    const { store, now } = context;
    const found = await ownGroup(store, context, id);
    if (!found.ok) return found;
    const own = await takeOwn(context);
    if (!own.ok) return own;
    const { group, event } = found.value;
    const state = groupAfter(group.state, answer);
    if (!state)
      return refuse({
        code: "conflict",
        message: `协办邀请现在是“${groupStateLabels[group.state]}”，不能这样答复。`,
      });
    const answered = { ...group, state, version: group.version + 1, answeredAt: now };
    if (!(await store.eventGroups.update(answered)))
      return refuse({ code: "conflict", message: "协办组刚刚有变化，请看过新的内容再答复。" });
    const words = answer === "accept" ? "接受协办" : "谢绝协办";
    await notify(context, {
      to: { organisationId: event.hostId },
      kind: "event",
      key: `${group.id}-answer`,
      words: `${own.value.name}${words}对接会“${event.title}”的“${group.name}”`,
      link: `/workbench/events/${event.id}/groups`,
    });
    return ok({ eventId: event.id });
  },
});
