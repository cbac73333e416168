import type { MatchEvent } from "#app/domain/events/event.ts";
import { isInGroup, type EventGroup } from "#app/domain/events/event-group.ts";
import type { Participation } from "#app/domain/events/participation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { hostedEvent } from "./hosted-event.ts";
import type { Repositories } from "./ports.ts";
import type { Answer } from "./verb.ts";

type Grouping = Pick<Participation, "id" | "organisationId" | "side" | "broughtIds">;

/** Sector rows of what each registration brings, published or not: a group must not change with a pause. */
async function broughtSectors(
  store: Pick<Repositories, "listings" | "needs">,
  participations: readonly Grouping[],
): Promise<ReadonlyMap<Id, readonly string[]>> {
  const idsOf = (side: Participation["side"]) =>
    participations.filter((each) => each.side === side).flatMap(({ broughtIds }) => broughtIds);
  const [listings, needs] = await Promise.all([
    store.listings.byIds(idsOf("supplier")),
    store.needs.byIds(idsOf("buyer")),
  ]);
  const rowsOf = new Map([...listings, ...needs].map((each) => [each.id, each.sectorRows]));
  return new Map(
    participations.map(({ id, broughtIds }) => [
      id,
      [...new Set(broughtIds.flatMap((each) => rowsOf.get(each) ?? []))],
    ]),
  );
}

/** The groups that each registration belongs to. */
export async function groupsOf(
  store: Pick<Repositories, "listings" | "needs">,
  groups: readonly EventGroup[],
  participations: readonly Grouping[],
): Promise<ReadonlyMap<Id, readonly EventGroup[]>> {
  const sectors = await broughtSectors(store, participations);
  return new Map(
    participations.map(({ id, organisationId }) => [
      id,
      groups.filter((group) =>
        isInGroup(group, { organisationId, sectorRows: sectors.get(id) ?? [] }),
      ),
    ]),
  );
}

/** The event of a registration, for its host and for the co-organiser that looks after it. */
export async function eventLookedAfter(
  store: Pick<Repositories, "matchEvents" | "eventGroups" | "listings" | "needs">,
  { organisationId }: { readonly organisationId: Id | null },
  participation: Participation,
): Answer<MatchEvent> {
  const hosted = await hostedEvent(store, { organisationId }, participation.eventId);
  if (hosted.ok || !organisationId) return hosted;
  const group = await store.eventGroups.ofEventAnd(participation.eventId, organisationId);
  if (group?.state !== "accepted") return hosted;
  const mine = await groupsOf(store, [group], [participation]);
  const event = await store.matchEvents.byId(participation.eventId);
  return event && mine.get(participation.id)?.length ? ok(event) : hosted;
}

/** A group of an event that the actor's organisation hosts; others are not found. */
export async function hostedGroup(
  store: Pick<Repositories, "matchEvents" | "eventGroups">,
  asking: { readonly organisationId: Id | null },
  id: Id,
): Answer<{ readonly group: EventGroup; readonly event: MatchEvent }> {
  const group = await store.eventGroups.byId(id);
  if (!group) return refuse({ code: "not_found" });
  const found = await hostedEvent(store, asking, group.eventId);
  return found.ok ? ok({ group, event: found.value }) : found;
}

/** A group that the actor's organisation was asked to look after; others are not found. */
export async function ownGroup(
  store: Pick<Repositories, "matchEvents" | "eventGroups">,
  { organisationId }: { readonly organisationId: Id | null },
  id: Id,
): Answer<{ readonly group: EventGroup; readonly event: MatchEvent }> {
  const group = await store.eventGroups.byId(id);
  const event = group && (await store.matchEvents.byId(group.eventId));
  return group && event && organisationId !== null && group.organisationId === organisationId
    ? ok({ group, event })
    : refuse({ code: "not_found" });
}

/** Of these organisations those that are registered for the event or invited to it. */
export async function comingTo(
  store: Pick<Repositories, "matchEvents">,
  eventId: Id,
  organisationIds: readonly Id[],
): Promise<readonly Id[]> {
  const [participations, invitations] = await Promise.all([
    store.matchEvents.participations(eventId),
    store.matchEvents.invitations(eventId),
  ]);
  const known = new Set([...participations, ...invitations].map((each) => each.organisationId));
  return [...new Set(organisationIds)].filter((id) => known.has(id));
}
