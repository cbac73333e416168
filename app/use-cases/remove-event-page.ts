import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { hostedPage } from "./hosted-event.ts";
import { verb } from "./verb.ts";

/** Deletes a page of an event for good. */
export const removeEventPage = verb<{ readonly id: Id }, { readonly eventId: Id }>({
  name: "remove-event-page",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const found = await hostedPage(context.store, context, id);
    if (!found.ok) return found;
    await context.store.eventPages.remove(id);
    return ok({ eventId: found.value.eventId });
  },
});
