import type { BookedMeeting } from "#app/domain/events/booked-meeting.ts";
import { attendeeKey } from "#app/domain/events/check-in.ts";
import { pairScore, type BroughtMatch } from "#app/domain/events/counterparts.ts";
import type { MatchEvent } from "#app/domain/events/event.ts";
import type { EventSide, MeetingTable } from "#app/domain/events/instance.ts";
import type { MatchWords } from "#app/domain/events/match-words.ts";
import { isConfirmed, sideIn } from "#app/domain/events/meeting-answer.ts";
import type { Attendee, Participation } from "#app/domain/events/participation.ts";
import { slotsOf, tablesOf, type EventSlot } from "#app/domain/events/timetable.ts";
import type { MatchTier } from "#app/domain/matching/match.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { broughtTitles, type BroughtTitle } from "./event-brought.ts";
import { postingsKey, wordsOfMatches } from "./event-counterparts.ts";
import type { Repositories } from "./ports.ts";

type Sources = Pick<
  Repositories,
  "matchEvents" | "eventMeetings" | "matches" | "people" | "listings" | "needs"
>;

/** Why two were brought together: the best pair of what both bring. */
interface MatchedPair {
  readonly need: BroughtTitle;
  readonly listing: BroughtTitle;
  readonly tier: MatchTier;
  readonly words: MatchWords | null;
}

/** A meeting as one of its two sides reads it. */
export interface PlannedMeeting {
  readonly meeting: BookedMeeting;
  readonly side: EventSide;
  /** Null where the host took the slot or the table away. */
  readonly slot: EventSlot | null;
  readonly table: MeetingTable | null;
  /** Own people who sit there. */
  readonly ours: readonly Attendee[];
  readonly counterpart: {
    readonly participationId: Id;
    readonly organisationId: Id;
    readonly name: string;
    readonly place: Organisation["place"];
    readonly brings: readonly BroughtTitle[];
    /** Those who come to this meeting, once both sides have said yes to it; before, and after a refusal, nobody. */
    readonly people: readonly Attendee[];
  };
  /** Null where nothing that both bring fits. */
  readonly pair: MatchedPair | null;
}

/** All that is needed to say of any meeting of an event who, why, when and where. */
export interface EventPlan {
  readonly meetings: readonly BookedMeeting[];
  readonly participations: ReadonlyMap<Id, Participation>;
  readonly organisations: ReadonlyMap<Id, Organisation>;
  readonly titles: ReadonlyMap<Id, readonly BroughtTitle[]>;
  seenBy(meeting: BookedMeeting, own: Participation): PlannedMeeting | null;
}

/** Reads these meetings of an event with everything around them, in a handful of questions whatever their number. */
export async function eventPlan(
  store: Sources,
  event: MatchEvent,
  meetings: readonly BookedMeeting[],
): Promise<EventPlan> {
  const involved = new Set(meetings.flatMap(({ buyerId, supplierId }) => [buyerId, supplierId]));
  const all = await store.matchEvents.participations(event.id);
  const participations = new Map(
    all
      .filter(({ id, state }) => involved.has(id) || state === "approved")
      .map((each) => [each.id, each]),
  );
  const met = [...participations.values()].filter(({ id }) => involved.has(id));
  const broughtBy = (side: EventSide) =>
    met.filter((each) => each.side === side).flatMap(({ broughtIds }) => broughtIds);
  const [organisations, titles, matches] = await Promise.all([
    store.people.organisations([...participations.values()].map((each) => each.organisationId)),
    broughtTitles(store, [...participations.values()]),
    store.matches.among(broughtBy("buyer"), broughtBy("supplier")),
  ]);
  const bestOf = bestMatches(matches);
  const best = new Map(
    meetings.map((meeting) => [
      meeting.id,
      bestOf(
        participations.get(meeting.buyerId)?.broughtIds ?? [],
        participations.get(meeting.supplierId)?.broughtIds ?? [],
      ),
    ]),
  );
  const words = await wordsOfMatches(
    store,
    [...new Set(best.values())].flatMap((match) => match ?? []),
  );
  const slots = new Map(slotsOf(event).map((slot) => [slot.id, slot]));
  const tables = new Map(tablesOf(event.rooms).map((table) => [table.id, table]));
  const titleOf = new Map([...titles.values()].flat().map((title) => [title.id, title]));
  const pairOf = (meeting: BookedMeeting): MatchedPair | null => {
    const match = best.get(meeting.id);
    const need = match && titleOf.get(match.needId);
    const listing = match && titleOf.get(match.listingId);
    if (!need || !listing) return null;
    return { need, listing, tier: match.tier, words: words.get(postingsKey(match)) ?? null };
  };
  return {
    meetings,
    participations,
    organisations,
    titles,
    seenBy(meeting, own) {
      const side = sideIn(meeting, own.id);
      const other = participations.get(side === "buyer" ? meeting.supplierId : meeting.buyerId);
      const organisation = other && organisations.get(other.organisationId);
      if (!side || !organisation) return null;
      return {
        meeting,
        side,
        slot: slots.get(meeting.slotId) ?? null,
        table: tables.get(meeting.tableId) ?? null,
        ours: sittingOf(own, meeting),
        counterpart: {
          participationId: other.id,
          organisationId: organisation.id,
          name: organisation.name,
          place: organisation.place,
          brings: titles.get(other.id) ?? [],
          people: isConfirmed(meeting) ? sittingOf(other, meeting) : [],
        },
        pair: pairOf(meeting),
      };
    },
  };
}

/** A meeting without people, for what goes from hand to hand. */
export function withoutPeople(meeting: PlannedMeeting): PlannedMeeting {
  return { ...meeting, ours: [], counterpart: { ...meeting.counterpart, people: [] } };
}

/** The people of a participation who sit in a meeting. */
export function sittingOf(
  { id: participationId, people }: Participation,
  { peopleIds }: BookedMeeting,
): readonly Attendee[] {
  const sitting = new Set(peopleIds);
  return people.filter(({ id }) => sitting.has(attendeeKey({ participationId, attendeeId: id })));
}

/** Finds the best match between two lists of postings; what violates a must speaks for no meeting. */
function bestMatches(matches: readonly BroughtMatch[]) {
  const byNeed = new Map<Id, BroughtMatch[]>();
  for (const match of matches)
    if (match.tier !== "failing")
      byNeed.set(match.needId, [...(byNeed.get(match.needId) ?? []), match]);
  return (needIds: readonly Id[], listingIds: readonly Id[]): BroughtMatch | null => {
    const theirs = new Set(listingIds);
    const [best] = needIds
      .flatMap((id) => byNeed.get(id) ?? [])
      .filter(({ listingId }) => theirs.has(listingId))
      .sort((a, b) => pairScore(b) - pairScore(a) || (postingsKey(a) < postingsKey(b) ? -1 : 1));
    return best ?? null;
  };
}
