import type { EventGroup } from "#app/domain/events/event-group.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import {
  registrationsOf,
  type RegistrationQuestion,
  type Registrations,
} from "./event-registrations.ts";
import { publicEvent, type PublicEvent } from "./hosted-event.ts";
import { question } from "./verb.ts";

interface OwnGroup {
  readonly event: PublicEvent;
  readonly hostName: string;
  readonly group: EventGroup;
  /** Null before the organisation has accepted, and after it has stepped back. */
  readonly registrations: Registrations | null;
  /** Of the group by hand or invitation, and not registered yet. */
  readonly waiting: readonly Organisation[];
}

/** An event as the co-organiser of one of its groups sees it: that group and nothing else. */
export const viewOwnGroup = question<{ readonly id: Id } & RegistrationQuestion, OwnGroup>({
  name: "view-own-group",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, { id, ...asked }) {
    const group = organisationId ? await store.eventGroups.ofEventAnd(id, organisationId) : null;
    const event = group && (await store.matchEvents.byId(id));
    if (!group || !event) return refuse({ code: "not_found" });
    const accepted = group.state === "accepted";
    const registrations = accepted ? await registrationsOf(store, id, asked, group) : null;
    const here = accepted ? await store.matchEvents.participations(id) : [];
    const registered = new Set(here.map((each) => each.organisationId));
    const waitingIds = accepted ? group.memberIds.filter((each) => !registered.has(each)) : [];
    const organisations = await store.people.organisations([event.hostId, ...waitingIds]);
    return ok({
      event: publicEvent(event),
      hostName: organisations.get(event.hostId)?.name ?? "",
      group,
      registrations,
      waiting: waitingIds.flatMap((each) => organisations.get(each) ?? []),
    });
  },
});
