import type { Attendee } from "#app/domain/events/participation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { publicEvent, publishedEvent, type PublicEvent } from "./hosted-event.ts";
import { question } from "./verb.ts";

interface OwnPasses {
  readonly event: PublicEvent;
  readonly organisationName: string;
  /** In the order of the registration; without a code while none is good. */
  readonly passes: readonly { readonly attendee: Attendee; readonly code: Id | null }[];
}

/** The passes of the organisation's own people; not found before its registration is approved. */
export const viewPasses = question<{ readonly id: Id }, OwnPasses>({
  name: "view-passes",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, { id }) {
    const found = await publishedEvent(store, id);
    if (!found.ok) return found;
    const own = organisationId && (await store.matchEvents.participationOf(id, organisationId));
    if (!own || own.state !== "approved") return refuse({ code: "not_found" });
    const [passes, organisations] = await Promise.all([
      store.eventPasses.ofParticipation(own.id),
      store.people.organisations([organisationId]),
    ]);
    const good = new Map(
      passes.flatMap(({ attendeeId, code, revokedAt }) => (revokedAt ? [] : [[attendeeId, code]])),
    );
    return ok({
      event: publicEvent(found.value),
      organisationName: organisations.get(organisationId)?.name ?? "",
      passes: own.people.map((attendee) => ({ attendee, code: good.get(attendee.id) ?? null })),
    });
  },
});
