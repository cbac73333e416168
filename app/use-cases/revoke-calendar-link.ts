import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { verb } from "./verb.ts";

/** Ends the link to the own agenda at once; in whatever state the event is. */
export const revokeCalendarLink = verb<{ readonly id: Id }, null>({
  name: "revoke-calendar-link",
  access: "editor",
  subject: ({ id }) => id,
  async run({ store, organisationId }, { id }) {
    const own = organisationId && (await store.matchEvents.participationOf(id, organisationId));
    if (!own) return refuse({ code: "not_found" });
    await store.eventCalendars.remove(own.id);
    return ok(null);
  },
});
