import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { ownPlanned } from "./own-plan.ts";
import { verb } from "./verb.ts";

/** Makes the secret link by which calendar programs read the own agenda; one that was there before ends. */
export const makeCalendarLink = verb<{ readonly id: Id }, { readonly address: string }>({
  name: "make-calendar-link",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const { store, ports, now } = context;
    const found = await ownPlanned(store, context, id);
    if (!found.ok) return found;
    const secret = ports.tokens.make();
    await store.eventCalendars.save(found.value.own.id, ports.tokens.digest(secret), now);
    // As a query: the log keeps paths, never queries.
    return ok({ address: `${ports.siteUrl}/calendar.ics?key=${secret}` });
  },
});
