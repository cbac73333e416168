import type { MatchEvent } from "#app/domain/events/event.ts";
import type { EventGroup } from "#app/domain/events/event-group.ts";
import { eventSideLabels } from "#app/domain/events/instance.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { groupsOf } from "./event-groups.ts";
import { hostedEvent } from "./hosted-event.ts";
import { question } from "./verb.ts";

interface EventGroupsView {
  readonly event: MatchEvent;
  readonly groups: readonly {
    readonly group: EventGroup;
    readonly organisation: Organisation;
    /** Registrations that belong to it, and how many of them wait. */
    readonly registered: number;
    readonly asked: number;
  }[];
  /** Who can be picked by hand: registered or invited, by name. */
  readonly coming: readonly { readonly id: Id; readonly name: string; readonly about: string }[];
}

/** Who looks after whom at an event, for its host. */
export const viewEventGroups = question<{ readonly id: Id }, EventGroupsView>({
  name: "view-event-groups",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, { id }) {
    const found = await hostedEvent(store, { organisationId }, id);
    if (!found.ok) return found;
    const [groups, participations, invitations] = await Promise.all([
      store.eventGroups.ofEvent(id),
      store.matchEvents.participations(id),
      store.matchEvents.invitations(id),
    ]);
    const coming = participations.filter(({ state }) => state === "asked" || state === "approved");
    const sideOf = new Map(coming.map((each) => [each.organisationId, each.side]));
    const choices = new Set([...sideOf.keys(), ...invitations.map((each) => each.organisationId)]);
    const [belonging, organisations] = await Promise.all([
      groupsOf(store, groups, coming),
      store.people.organisations([...choices, ...groups.map((each) => each.organisationId)]),
    ]);
    const of = (group: EventGroup) =>
      coming.filter((each) => belonging.get(each.id)?.includes(group));
    return ok({
      event: found.value,
      groups: groups.map((group) => ({
        group,
        organisation: organisations.get(group.organisationId)!,
        registered: of(group).length,
        asked: of(group).filter(({ state }) => state === "asked").length,
      })),
      coming: [...choices]
        .map((each) => {
          const side = sideOf.get(each);
          const about = side ? eventSideLabels[side] : "受邀，未报名";
          return { id: each, name: organisations.get(each)!.name, about };
        })
        .sort((a, b) => a.name.localeCompare(b.name, "zh-CN")),
    });
  },
});
