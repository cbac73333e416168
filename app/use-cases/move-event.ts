import { trustOn } from "#app/domain/review/trust.ts";
import {
  eventStateLabels,
  hostMovesFrom,
  stateAfter,
  type EventMove,
} from "#app/domain/events/event-state.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { hostedEvent } from "./hosted-event.ts";
import { takeOwn } from "./own-organisation.ts";
import { tellCancelled, tellInvited } from "./tell-event.ts";
import { verb } from "./verb.ts";

/** Opens, closes, starts, ends an event by hand. Only a host whose name was checked opens one to the public. */
export const moveEvent = verb<{ readonly id: Id; readonly move: EventMove }, { readonly id: Id }>({
  name: "move-event",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, move }) {
    const { store, now } = context;
    const found = await hostedEvent(store, context, id);
    if (!found.ok) return found;
    const event = found.value;
    const host = await takeOwn(context);
    if (!host.ok) return host;
    const state = stateAfter(event.state, move);
    if (!state || !hostMovesFrom(event.state).includes(move))
      return refuse({
        code: "conflict",
        message: `对接会现在是“${eventStateLabels[event.state]}”，不能这样处理。`,
      });
    const today = dayInChina(now);
    const opening = move === "open" || move === "reopen";
    if (opening && trustOn(host.value, today) === "registered")
      return refuse({ code: "conflict", message: "企业通过审核后才能发布对接会。" });
    if (opening && event.closesOn < today)
      return refuse({ code: "conflict", message: "报名截止日期已过，请先修改报名时间。" });
    const moved = {
      ...event,
      state,
      version: event.version + 1,
      updatedAt: now,
      publishedAt: event.publishedAt ?? (opening ? now : null),
    };
    if (!(await store.matchEvents.update(moved)))
      return refuse({ code: "conflict", message: "别人刚刚修改过，请看过新的内容再处理。" });
    if (move === "open") {
      const invited = await store.matchEvents.invitations(id);
      await tellInvited(
        context,
        moved,
        invited.map(({ organisationId }) => organisationId),
      );
    }
    if (move === "archive" && event.state === "closed") await tellCancelled(context, moved);
    return ok({ id });
  },
});
