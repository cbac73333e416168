import { agendaOf, hasRoom, placeInSlot } from "./agenda.ts";
import { pairKey, type Meeting, type SchedulingInstance } from "./instance.ts";
import { worthOfPairs } from "./pair-worth.ts";

/** A meeting that could be held in a slot that became free. */
interface FreedOffer {
  readonly meeting: Meeting;
  readonly points: number;
  /** Whether it would be the first mutual 必见 of one of the two. */
  readonly firstMust: boolean;
}

interface FreedQuestion {
  /** How many offers at most. */
  readonly count?: number;
  /** Participants who did not come, and therefore get no offer. */
  readonly absentIds?: readonly string[];
}

/**
 * The best unmet pairs for a slot in which something became free, best first: participants whose mutual 必见 all failed
 * come before points. Each offer stands alone; taking one may rule out the next. Most often asked after a no-show.
 */
export function fillFreed(
  instance: SchedulingInstance,
  meetings: readonly Meeting[],
  slotId: string,
  { count = 1, absentIds = [] }: FreedQuestion = {},
): FreedOffer[] {
  const agenda = agendaOf(instance, meetings);
  const worth = worthOfPairs(instance);
  const served = new Set(
    meetings
      .filter((meeting) => worth.get(pairKey(meeting))?.mutualMust)
      .flatMap((meeting) => [meeting.buyerId, meeting.supplierId]),
  );
  const wanted = [...worth.values()]
    .filter((pair) => pair.points > 0 && !agenda.meetingOf(pair))
    .filter((pair) => ![pair.buyerId, pair.supplierId].some((id) => absentIds.includes(id)))
    .map((pair) => ({
      pair,
      firstMust: pair.mutualMust && !(served.has(pair.buyerId) && served.has(pair.supplierId)),
    }))
    .sort(
      (a, b) =>
        Number(b.firstMust) - Number(a.firstMust) ||
        b.pair.points - a.pair.points ||
        (pairKey(a.pair) < pairKey(b.pair) ? -1 : 1),
    );
  const offers: FreedOffer[] = [];
  for (const { pair, firstMust } of wanted) {
    if (offers.length >= count) break;
    if (!hasRoom(agenda, pair.buyerId) || !hasRoom(agenda, pair.supplierId)) continue;
    const meeting = placeInSlot(agenda, pair, slotId);
    if (meeting) offers.push({ meeting, points: pair.points, firstMust });
  }
  return offers;
}
