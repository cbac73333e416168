import type { MatchEvent } from "#app/domain/events/event.ts";
import type { EventGroup } from "#app/domain/events/event-group.ts";
import type { Participation } from "#app/domain/events/participation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { publicEvent, type PublicEvent } from "./hosted-event.ts";
import { question } from "./verb.ts";

interface EventDesk {
  readonly hosted: readonly {
    readonly event: PublicEvent;
    readonly asked: number;
    readonly approved: number;
  }[];
  readonly joined: readonly {
    readonly event: PublicEvent;
    readonly state: Participation["state"];
  }[];
  /** Asked to come, and not registered yet. */
  readonly invited: readonly PublicEvent[];
  /** Asked to look after a group, or doing so. */
  readonly coOrganised: readonly {
    readonly event: PublicEvent;
    readonly group: Pick<EventGroup, "name" | "state">;
  }[];
}

/** The events that an organisation holds, goes to or is asked to. */
export const viewEventDesk = question<null, EventDesk>({
  name: "view-event-desk",
  access: "viewer",
  async answer({ ports: { store }, organisationId }) {
    if (!organisationId) return refuse({ code: "not_found" });
    const { matchEvents } = store;
    const [hosted, joined, invitations, groups] = await Promise.all([
      matchEvents.ofHost(organisationId),
      matchEvents.participationsOf(organisationId),
      matchEvents.invitationsOf(organisationId),
      store.eventGroups.ofOrganisation(organisationId),
    ]);
    const known = new Set(joined.map(({ eventId }) => eventId));
    const asked = invitations.map(({ eventId }) => eventId).filter((id) => !known.has(id));
    const helping = groups.filter(({ state }) => state !== "declined");
    const named = [...known, ...asked, ...helping.map(({ eventId }) => eventId)];
    const events = new Map<Id, MatchEvent>(
      (await matchEvents.byIds([...new Set(named)])).map((event) => [event.id, event]),
    );
    const counted = await Promise.all(
      hosted.map(async (event) => {
        const all = await matchEvents.participations(event.id);
        const inState = (state: Participation["state"]) =>
          all.filter((each) => each.state === state).length;
        return {
          event: publicEvent(event),
          asked: inState("asked"),
          approved: inState("approved"),
        };
      }),
    );
    return ok({
      hosted: counted,
      joined: joined.flatMap(({ eventId, state }) => {
        const event = events.get(eventId);
        return event ? [{ event: publicEvent(event), state }] : [];
      }),
      coOrganised: helping.flatMap(({ eventId, name, state }) => {
        const event = events.get(eventId);
        return event ? [{ event: publicEvent(event), group: { name, state } }] : [];
      }),
      invited: asked.flatMap((id) => {
        const event = events.get(id);
        return event?.publishedAt && event.state === "open" ? [publicEvent(event)] : [];
      }),
    });
  },
});
