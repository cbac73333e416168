import type { EventContent } from "#app/domain/events/event.ts";
import { eventProblems } from "#app/domain/events/event-problems.ts";
import { editableEventStates, eventStateLabels } from "#app/domain/events/event-state.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { unknownSectorRows } from "./event-sectors.ts";
import { hostedEvent } from "./hosted-event.ts";
import { frozenRefusal } from "./publishing.ts";
import { verb } from "./verb.ts";

interface EventEdit {
  readonly id: Id;
  /** The version from which the form started. */
  readonly version: number;
  readonly content: EventContent;
}

/** Changes what an event is, until its meetings are scheduled. */
export const editEvent = verb<EventEdit, { readonly id: Id }>({
  name: "edit-event",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, version, content }) {
    const { store, ports, now } = context;
    const found = await hostedEvent(store, context, id);
    if (!found.ok) return found;
    const frozen = await frozenRefusal(context);
    if (frozen) return refuse(frozen);
    const event = found.value;
    if (!editableEventStates.includes(event.state))
      return refuse({
        code: "conflict",
        message: `对接会现在是“${eventStateLabels[event.state]}”，不能再修改。`,
      });
    const problems = [...eventProblems(content), ...unknownSectorRows(content, ports.reference)];
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const saved = await store.matchEvents.update({
      ...event,
      ...content,
      version: version + 1,
      updatedAt: now,
    });
    if (!saved)
      return refuse({ code: "conflict", message: "别人刚刚修改过，请看过新的内容再保存。" });
    return ok({ id });
  },
});
