import { groupProblems, type GroupContent } from "#app/domain/events/event-group.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { comingTo, hostedGroup } from "./event-groups.ts";
import { unknownSectorRows } from "./event-sectors.ts";
import { frozenRefusal } from "./publishing.ts";
import { verb } from "./verb.ts";

interface GroupEdit {
  readonly id: Id;
  /** The version from which the form started. */
  readonly version: number;
  readonly content: GroupContent;
}

/** Changes whom a co-organiser looks after. */
export const editEventGroup = verb<GroupEdit, { readonly id: Id }>({
  name: "edit-event-group",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, version, content: said }) {
    const { store, ports } = context;
    const found = await hostedGroup(store, context, id);
    if (!found.ok) return found;
    const frozen = await frozenRefusal(context);
    if (frozen) return refuse(frozen);
    const { group } = found.value;
    const content = { ...said, memberIds: await comingTo(store, group.eventId, said.memberIds) };
    const problems = [...groupProblems(content), ...unknownSectorRows(content, ports.reference)];
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    if (!(await store.eventGroups.update({ ...group, ...content, version: version + 1 })))
      return refuse({ code: "conflict", message: "协办组刚刚有变化，请看过新的内容再保存。" });
    return ok({ id });
  },
});
