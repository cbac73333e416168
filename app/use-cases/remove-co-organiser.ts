import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { hostedGroup } from "./event-groups.ts";
import { notify } from "./notify.ts";
import { verb } from "./verb.ts";

/** Ends what an organisation was asked to look after: from here on it reads as not found for it. */
export const removeCoOrganiser = verb<{ readonly id: Id }, { readonly eventId: Id }>({
  name: "remove-co-organiser",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const { store } = context;
    const found = await hostedGroup(store, context, id);
    if (!found.ok) return found;
    const { group, event } = found.value;
    await store.eventGroups.remove(id);
    if (group.state !== "declined")
      await notify(context, {
        to: { organisationId: group.organisationId },
        kind: "event",
        key: `${event.id}-group`,
        words: `对接会“${event.title}”的承办方已结束贵企业的协办`,
        link: "/workbench/events",
      });
    return ok({ eventId: event.id });
  },
});
