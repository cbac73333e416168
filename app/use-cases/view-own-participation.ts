import type { Counterpart } from "#app/domain/events/counterparts.ts";
import { gatheringStates } from "#app/domain/events/event-state.ts";
import type { WishKind } from "#app/domain/events/instance.ts";
import type { MatchWords } from "#app/domain/events/match-words.ts";
import type { Participation } from "#app/domain/events/participation.ts";
import { registrationOn, type RegistrationState } from "#app/domain/events/registration-window.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { placeName } from "#app/domain/shared/place.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { broughtTitles, type BroughtTitle } from "./event-brought.ts";
import { counterpartsFor, postingsKey, wordsOfMatches } from "./event-counterparts.ts";
import { isInvited } from "./event-invited.ts";
import { publicEvent, publishedEvent, type PublicEvent } from "./hosted-event.ts";
import { question, type QuestionContext } from "./verb.ts";

/** Another participant as a counterpart reads it: no people, no availability, no wishes. */
interface ShownCounterpart extends Counterpart {
  readonly name: string;
  readonly place: string;
  readonly brings: readonly BroughtTitle[];
  /** What decides the best match; null where nothing fits. */
  readonly words: MatchWords | null;
  readonly wish: WishKind | null;
}

interface OwnParticipation {
  readonly event: PublicEvent;
  readonly hostName: string;
  readonly registration: RegistrationState;
  /** Registering is let in; always where everybody may register. */
  readonly admitted: boolean;
  readonly participation: Participation | null;
  /** Own published postings, by side. */
  readonly postings: Readonly<Record<"buyer" | "supplier", readonly BroughtTitle[]>>;
  /** Empty before the registration is approved. */
  readonly counterparts: readonly ShownCounterpart[];
  /** The registration and the wishes may still be changed. */
  readonly gathering: boolean;
}

const mostPostings = { page: 1, perPage: 200 } as const;

/** An event as the organisation that goes to it, or may go to it, sees it. The host's own has the host's desk. */
export const viewOwnParticipation = question<
  { readonly id: Id; readonly code: string },
  OwnParticipation
>({
  name: "view-own-participation",
  access: "viewer",
  async answer(context, { id, code }) {
    const { organisationId, now } = context;
    const { store } = context.ports;
    const found = await publishedEvent(store, id);
    if (!found.ok) return found;
    const event = found.value;
    if (!organisationId || event.hostId === organisationId) return refuse({ code: "not_found" });
    const [participation, hosts, listings, needs, invited] = await Promise.all([
      store.matchEvents.participationOf(id, organisationId),
      store.people.organisations([event.hostId]),
      store.listings.ofOrganisation(organisationId, "published", mostPostings),
      store.needs.ofOrganisation(organisationId, "published", mostPostings),
      isInvited(store, event, organisationId, code),
    ]);
    return ok({
      event: publicEvent(event),
      hostName: hosts.get(event.hostId)?.name ?? "",
      registration: registrationOn(event, dayInChina(now)),
      admitted: event.admission === "anyone" || invited !== null,
      participation,
      postings: {
        supplier: listings.items.map((each) => ({
          id: each.id,
          title: each.title,
          to: `/equipment/${each.id}`,
        })),
        buyer: needs.items.map((each) => ({
          id: each.id,
          title: each.title,
          to: `/needs/${each.id}`,
        })),
      },
      counterparts:
        participation?.state === "approved"
          ? await shownCounterparts(context, event, participation)
          : [],
      gathering: gatheringStates.includes(event.state),
    });
  },
});

async function shownCounterparts(
  { ports: { store } }: QuestionContext,
  event: Parameters<typeof counterpartsFor>[1],
  own: Participation,
): Promise<readonly ShownCounterpart[]> {
  const [found, all, wishes] = await Promise.all([
    counterpartsFor(store, event, own),
    store.matchEvents.participations(event.id),
    store.matchEvents.wishesFrom(own.id),
  ]);
  const shown = new Set(found.map(({ participationId }) => participationId));
  const [organisations, titles, words] = await Promise.all([
    store.people.organisations(found.map(({ organisationId }) => organisationId)),
    broughtTitles(
      store,
      all.filter(({ id }) => shown.has(id)),
    ),
    wordsOfMatches(
      store,
      found.flatMap(({ best }) => best ?? []),
    ),
  ]);
  const wishOf = new Map(wishes.map(({ toId, kind }) => [toId, kind]));
  return found.map((counterpart) => {
    const organisation = organisations.get(counterpart.organisationId)!;
    return {
      ...counterpart,
      name: organisation.name,
      place: placeName(organisation.place),
      brings: titles.get(counterpart.participationId) ?? [],
      words: counterpart.best && (words.get(postingsKey(counterpart.best)) ?? null),
      wish: wishOf.get(counterpart.participationId) ?? null,
    };
  });
}
