import { pairKey, type Meeting, type SchedulingInstance } from "./instance.ts";
import { worthOfPairs } from "./pair-worth.ts";

/**
 * The rule of fairness: before any points count, as many participants as possible who have a mutual 必见 hold at least
 * one of them. So nobody with a mutual 必见 goes without while another holds several, unless no schedule could serve both.
 */
export interface Fairness {
  /** Participants with at least one mutual 必见. */
  readonly hoping: number;
  /** Those who hold at least one of theirs. */
  readonly served: number;
  /** No schedule serves more; null where that was not worked out. */
  readonly atMost: number | null;
}

export function fairnessOf(
  instance: SchedulingInstance,
  meetings: readonly Meeting[],
  atMost: number | null,
): Fairness {
  const worth = worthOfPairs(instance);
  const sides = ({ buyerId, supplierId }: Pick<Meeting, "buyerId" | "supplierId">) => [
    buyerId,
    supplierId,
  ];
  const mutual = [...worth.values()].filter((pair) => pair.mutualMust);
  const held = meetings.filter((meeting) => worth.get(pairKey(meeting))?.mutualMust);
  return {
    hoping: new Set(mutual.flatMap(sides)).size,
    served: new Set(held.flatMap(sides)).size,
    atMost,
  };
}
