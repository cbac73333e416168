import { attendeeKey, type PassedPerson } from "#app/domain/events/check-in.ts";
import type { EventPass } from "#app/domain/events/pass.ts";
import type { Participation } from "#app/domain/events/participation.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { hostedEvent } from "./hosted-event.ts";
import type { Answer, VerbContext } from "./verb.ts";

/** An attendee of an approved participation in an own event, with the pass that is good; null where there is none. */
export async function passOf(
  context: Pick<VerbContext, "store" | "organisationId">,
  person: PassedPerson,
): Answer<{ readonly participation: Participation; readonly pass: EventPass | null }> {
  const { store } = context;
  const participation = await store.matchEvents.participation(person.participationId);
  if (!participation) return refuse({ code: "not_found" });
  const found = await hostedEvent(store, context, participation.eventId);
  if (!found.ok) return found;
  const comes = participation.people.some(({ id }) => id === person.attendeeId);
  if (participation.state !== "approved" || !comes) return refuse({ code: "not_found" });
  const passes = await store.eventPasses.ofParticipation(participation.id);
  const pass = passes.find(
    (each) => each.revokedAt === null && attendeeKey(each) === attendeeKey(person),
  );
  return ok({ participation, pass: pass ?? null });
}
