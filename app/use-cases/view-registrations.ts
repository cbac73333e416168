import type { MatchEvent } from "#app/domain/events/event.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import {
  registrationsOf,
  type RegistrationQuestion,
  type Registrations,
} from "./event-registrations.ts";
import { hostedEvent } from "./hosted-event.ts";
import { question } from "./verb.ts";

/** Who wants to come to an event, with everything that its host needs to decide. */
export const viewRegistrations = question<
  { readonly id: Id } & RegistrationQuestion,
  Registrations & { readonly event: MatchEvent }
>({
  name: "view-registrations",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, { id, ...asked }) {
    const found = await hostedEvent(store, { organisationId }, id);
    if (!found.ok) return found;
    return ok({ event: found.value, ...(await registrationsOf(store, id, asked)) });
  },
});
