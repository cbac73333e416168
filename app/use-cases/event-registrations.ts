import type { EventGroup } from "#app/domain/events/event-group.ts";
import type { EventSide } from "#app/domain/events/instance.ts";
import {
  participationStates,
  type Participation,
  type ParticipationState,
} from "#app/domain/events/participation.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { pageOfAll } from "#app/domain/shared/page.ts";
import { broughtTitles, type BroughtTitle } from "./event-brought.ts";
import { groupsOf } from "./event-groups.ts";
import type { Page, Repositories } from "./ports.ts";

export const registrationSorts = ["asked", "name"] as const;

/** Which registrations, and in which order; null where it does not matter. */
export interface RegistrationQuestion extends Page {
  readonly state: ParticipationState | null;
  readonly side: EventSide | null;
  /** Part of the organisation's name; empty for all. */
  readonly q: string;
  readonly sort: (typeof registrationSorts)[number];
}

export interface Registration {
  readonly participation: Participation;
  readonly organisation: Organisation;
  readonly brings: readonly BroughtTitle[];
  readonly wishes: number;
  /** For the host; a co-organiser knows its group. */
  readonly groups: readonly EventGroup[];
}

export interface Registrations {
  readonly rows: readonly Registration[];
  /** Of what `side` and `q` leave, by state. */
  readonly counts: Readonly<Record<ParticipationState, number>>;
  readonly total: number;
  /** The page that `rows` are, and how many there are: never past the last one. */
  readonly page: number;
  readonly pages: number;
}

/** One page of an event's registrations; with `only`, of those of that group. */
export async function registrationsOf(
  store: Repositories,
  eventId: Id,
  { state, side, q, sort, page, perPage }: RegistrationQuestion,
  only: EventGroup | null = null,
): Promise<Registrations> {
  const [all, wishes, groups] = await Promise.all([
    store.matchEvents.participations(eventId),
    store.matchEvents.wishes(eventId),
    only ? [only] : store.eventGroups.ofEvent(eventId),
  ]);
  const [grouped, organisations] = await Promise.all([
    groupsOf(store, groups, all),
    store.people.organisations(all.map((each) => each.organisationId)),
  ]);
  const nameOf = (each: Participation) => organisations.get(each.organisationId)!.name;
  const wanted = q.trim().toLowerCase();
  const chosen = all
    .filter(({ id }) => !only || grouped.get(id)!.length > 0)
    .filter((each) => side === null || each.side === side)
    .filter((each) => nameOf(each).toLowerCase().includes(wanted));
  const inState = chosen.filter((each) => state === null || each.state === state);
  if (sort === "name") inState.sort((a, b) => nameOf(a).localeCompare(nameOf(b), "zh-CN"));
  const shown = pageOfAll(inState, { page, perPage });
  const titles = await broughtTitles(store, shown.rows);
  return {
    rows: shown.rows.map((participation) => ({
      participation,
      organisation: organisations.get(participation.organisationId)!,
      brings: titles.get(participation.id) ?? [],
      wishes: wishes.filter(({ fromId }) => fromId === participation.id).length,
      groups: only ? [] : (grouped.get(participation.id) ?? []),
    })),
    counts: Object.fromEntries(
      participationStates.map((each) => [each, chosen.filter((one) => one.state === each).length]),
    ) as Record<ParticipationState, number>,
    total: inState.length,
    page: shown.page,
    pages: shown.pages,
  };
}
