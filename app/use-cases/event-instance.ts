import { isSeated, type BookedMeeting } from "#app/domain/events/booked-meeting.ts";
import { attendeeKey } from "#app/domain/events/check-in.ts";
import { pairScore } from "#app/domain/events/counterparts.ts";
import type { MatchEvent } from "#app/domain/events/event.ts";
import {
  pairKey,
  type Meeting,
  type PairScore,
  type SchedulingInstance,
  type SchedulingParticipant,
  type Wish,
} from "#app/domain/events/instance.ts";
import { keepValid, type KeptMeetings } from "#app/domain/events/keep-valid.ts";
import type { Participation } from "#app/domain/events/participation.ts";
import { slotsOf, tablesOf } from "#app/domain/events/timetable.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Repositories } from "./ports.ts";

/** A 必见 or 想见 that no run takes up any more, and why, in words for the host. */
interface LapsedWish extends Wish {
  readonly words: string;
}

/** An event as the scheduler knows it, beside what it was made from. */
export interface EventInstance {
  /** `fixed` holds what `kept` says: the meetings that stay, and those that only changed tables. */
  readonly instance: SchedulingInstance;
  readonly kept: KeptMeetings;
  /** All meetings, those that were declined, missed or cancelled included. */
  readonly meetings: readonly BookedMeeting[];
  /** Those that take their slot and table. */
  readonly seated: readonly BookedMeeting[];
  /** Keys of pairs whose meeting was declined, missed or called off: no run adds them again. */
  readonly over: ReadonlySet<string>;
  /** Keys of pairs of which something that both bring fits, whatever became of their meeting. */
  readonly matched: ReadonlySet<string>;
  /** Approved ones. */
  readonly participations: readonly Participation[];
  readonly lapsed: readonly LapsedWish[];
}

type Sources = Pick<
  Repositories,
  "matchEvents" | "eventMeetings" | "eventSchedules" | "matches" | "people"
>;

/** Only what the scheduler knows of a meeting. */
export function plainMeeting(meeting: Meeting): Meeting {
  const { buyerId, supplierId, slotId, tableId, peopleIds, state } = meeting;
  return { buyerId, supplierId, slotId, tableId, peopleIds, state };
}

/**
 * Who can meet whom, when and where, as it stands now. Who withdrew or was refused is not there, and pairs whose meeting
 * was declined, missed or called off are not proposed again. keepDrafts: drafts are fixed too, so that a run fills only
 * what is free.
 */
export async function eventInstance(
  store: Sources,
  event: MatchEvent,
  { keepDrafts = false }: { readonly keepDrafts?: boolean } = {},
): Promise<EventInstance> {
  const [all, wishes, meetings, closures] = await Promise.all([
    store.matchEvents.participations(event.id),
    store.matchEvents.wishes(event.id),
    store.eventMeetings.ofEvent(event.id),
    store.eventSchedules.closures(event.id),
  ]);
  const participations = all.filter(({ state }) => state === "approved");
  const [organisations, matched] = await Promise.all([
    store.people.organisations(participations.map(({ organisationId }) => organisationId)),
    scoresOf(store, participations),
  ]);
  const seated = meetings.filter(isSeated);
  const over = new Set(meetings.filter((meeting) => !isSeated(meeting)).map(pairKey));
  const matchedPairs = new Set(matched.map(pairKey));
  const scores = matched.filter((each) => !over.has(pairKey(each)));
  const { standing, lapsed } = sorted(wishes, participations, {
    over,
    matched: event.pairing === "matched" ? matchedPairs : null,
  });
  const bare: SchedulingInstance = {
    slots: slotsOf(event),
    tables: tablesOf(event.rooms).map((table) => ({
      ...table,
      closedSlotIds: closures.get(table.id) ?? [],
    })),
    participants: participations.map((each) =>
      participantOf(each, event, organisations.get(each.organisationId)?.name ?? ""),
    ),
    wishes: standing,
    scores,
    fixed: [],
    walkMinutes: event.walkMinutes,
  };
  const kept = keepValid(
    bare,
    seated.map((meeting) => asKept(meeting, keepDrafts)),
  );
  const fixed = [...kept.kept, ...kept.reseated.map(({ after }) => after)];
  return {
    instance: { ...bare, fixed },
    kept,
    meetings,
    seated,
    over,
    matched: matchedPairs,
    participations,
    lapsed,
  };
}

/** What was held stays whatever it was before; a draft that is to stay counts as confirmed. */
function asKept(meeting: BookedMeeting, keepDrafts: boolean): Meeting {
  const plain = plainMeeting(meeting);
  const stays = meeting.course === "held" || keepDrafts;
  return plain.state === "draft" && stays ? { ...plain, state: "confirmed" } : plain;
}

/** The best match between what the two of a pair bring. */
async function scoresOf(
  store: Sources,
  participations: readonly Participation[],
): Promise<PairScore[]> {
  const bringing = new Map<Id, Id[]>();
  for (const { id, broughtIds } of participations)
    for (const each of broughtIds) bringing.set(each, [...(bringing.get(each) ?? []), id]);
  const side = new Map(participations.map((each) => [each.id, each]));
  const idsOf = (wanted: Participation["side"]) =>
    participations.filter((each) => each.side === wanted).flatMap(({ broughtIds }) => broughtIds);
  const matches = await store.matches.among(idsOf("buyer"), idsOf("supplier"));
  const best = new Map<string, PairScore>();
  for (const match of matches) {
    if (match.tier === "failing") continue;
    for (const buyerId of bringing.get(match.needId) ?? [])
      for (const supplierId of bringing.get(match.listingId) ?? []) {
        if (side.get(buyerId)!.organisationId === side.get(supplierId)!.organisationId) continue;
        const pair = { buyerId, supplierId, score: pairScore(match) };
        if ((best.get(pairKey(pair))?.score ?? -1) < pair.score) best.set(pairKey(pair), pair);
      }
  }
  return [...best.values()];
}

/** Wishes that a run takes up, and those that it does not. A 不见 always stands. */
function sorted(
  wishes: readonly Wish[],
  participations: readonly Participation[],
  {
    over,
    matched,
  }: { readonly over: ReadonlySet<string>; readonly matched: ReadonlySet<string> | null },
): { readonly standing: readonly Wish[]; readonly lapsed: readonly LapsedWish[] } {
  const side = new Map(participations.map((each) => [each.id, each.side]));
  const standing: Wish[] = [];
  const lapsed: LapsedWish[] = [];
  for (const wish of wishes) {
    const from = side.get(wish.fromId);
    if (!from) continue;
    const [buyerId, supplierId] =
      from === "buyer" ? [wish.fromId, wish.toId] : [wish.toId, wish.fromId];
    const key = pairKey({ buyerId, supplierId });
    if (wish.kind === "never") standing.push(wish);
    else if (over.has(key)) lapsed.push({ ...wish, words: "这场洽谈已谢绝、取消或未到场" });
    else if (matched && side.has(wish.toId) && !matched.has(key))
      lapsed.push({ ...wish, words: "双方带来的需求和供给已没有匹配" });
    else standing.push(wish);
  }
  return { standing, lapsed };
}

function participantOf(
  { id, organisationId, side, people, availableSlotIds }: Participation,
  { caps }: MatchEvent,
  name: string,
): SchedulingParticipant {
  return {
    id,
    organisationId,
    name,
    side,
    people: people.map((person) => ({
      id: attendeeKey({ participationId: id, attendeeId: person.id }),
      awaySlotIds: [],
    })),
    availableSlotIds,
    cap: caps[side],
  };
}
