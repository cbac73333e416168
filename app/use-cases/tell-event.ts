import type { MatchEvent } from "#app/domain/events/event.ts";
import type { EventGroup } from "#app/domain/events/event-group.ts";
import type { Participation } from "#app/domain/events/participation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { groupsOf } from "./event-groups.ts";
import { notify } from "./notify.ts";
import type { VerbContext } from "./verb.ts";

/** An event that was called off, for everybody who is or wants to be there. */
export async function tellCancelled(context: VerbContext, event: MatchEvent): Promise<void> {
  for (const { organisationId, state } of await context.store.matchEvents.participations(event.id))
    if (state === "asked" || state === "approved")
      await notify(context, {
        to: { organisationId },
        kind: "event",
        key: event.id,
        words: `对接会“${event.title}”已取消`,
        link: `/workbench/events/${event.id}`,
      });
}

/** That an organisation is invited; only about events that it can see. */
export async function tellInvited(
  context: VerbContext,
  event: MatchEvent,
  organisationIds: readonly Id[],
): Promise<void> {
  for (const organisationId of organisationIds)
    await notify(context, {
      to: { organisationId },
      kind: "event",
      key: event.id,
      words: `贵企业受邀参加对接会“${event.title}”，${event.closesOn} 前报名`,
      link: `/workbench/events/${event.id}`,
    });
}

/** That an organisation is asked to look after a group. */
export async function tellAsked(
  context: VerbContext,
  event: MatchEvent,
  { organisationId, name }: EventGroup,
): Promise<void> {
  await notify(context, {
    to: { organisationId },
    kind: "event",
    key: `${event.id}-group`,
    words: `贵企业受邀协办对接会“${event.title}”，负责“${name}”，请答复`,
    link: `/workbench/events/${event.id}/group`,
  });
}

/** That a registration waits, for the host and for whoever looks after it. */
export async function tellRegistered(
  context: VerbContext,
  event: MatchEvent,
  participation: Participation,
): Promise<void> {
  const { store } = context;
  const accepted = (await store.eventGroups.ofEvent(event.id)).filter(
    ({ state }) => state === "accepted",
  );
  const groups = (await groupsOf(store, accepted, [participation])).get(participation.id) ?? [];
  const told = [
    { organisationId: event.hostId, page: "registrations" },
    ...groups.map(({ organisationId }) => ({ organisationId, page: "group" })),
  ];
  for (const { organisationId, page } of told)
    await notify(context, {
      to: { organisationId },
      kind: "event",
      key: event.id,
      words: (count) => `对接会“${event.title}”有 ${count} 家企业报名，请审核`,
      link: `/workbench/events/${event.id}/${page}`,
    });
}
