import type { MatchEvent } from "#app/domain/events/event.ts";
import type { EventPage } from "#app/domain/events/event-page.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { hostedEvent } from "./hosted-event.ts";
import { question } from "./verb.ts";

/** Pages and news of an event, drafts included, for its host. */
export const viewEventPages = question<
  { readonly id: Id },
  { readonly event: MatchEvent; readonly pages: readonly EventPage[] }
>({
  name: "view-event-pages",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, { id }) {
    const found = await hostedEvent(store, { organisationId }, id);
    if (!found.ok) return found;
    return ok({ event: found.value, pages: await store.eventPages.ofEvent(id) });
  },
});
