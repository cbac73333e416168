import type { Id } from "../shared/id.ts";
import type { Match, MatchTier } from "./match.ts";

/** Tiers that are worth telling: the right kind of machine, nothing violated. */
const good: ReadonlySet<MatchTier> = new Set(["fit", "open"]);

export function isGood({ tier }: Pick<Match, "tier">): boolean {
  return good.has(tier);
}

type Pair = Pick<Match, "needId" | "listingId">;

export interface MatchTold {
  readonly side: "need" | "listing";
  /** The posting of those who are told. */
  readonly id: Id;
  /** Matches that are new to them. */
  readonly amount: number;
}

/**
 * Who hears of the pairs that a need found for the first time, best first. Its own organisation
 * hears once how many there are; of the suppliers each hears for its best listing alone, however
 * many of its listings fit.
 */
export function newsOfNeed(
  fresh: readonly Pair[],
  ownerOf: (listingId: Id) => Id | undefined,
): MatchTold[] {
  const [first] = fresh;
  if (!first) return [];
  const told = new Set<Id>();
  const best = fresh.filter(({ listingId }) => {
    const owner = ownerOf(listingId);
    if (owner === undefined || told.has(owner)) return false;
    told.add(owner);
    return true;
  });
  return [
    { side: "need", id: first.needId, amount: fresh.length },
    ...best.map(({ listingId }) => ({ side: "listing", id: listingId, amount: 1 }) as const),
  ];
}

/**
 * Who hears of the pairs that a listing found for the first time: the needs' organisations. Its own
 * does not: who puts a product range on show is not to get a message for every product.
 */
export function newsOfListing(fresh: readonly Pair[]): MatchTold[] {
  return fresh.map(({ needId }) => ({ side: "need", id: needId, amount: 1 }));
}

const longestTitle = 30;

export function matchWords(side: MatchTold["side"], title: string): (count: number) => string {
  const characters = [...title];
  const short =
    characters.length > longestTitle ? `${characters.slice(0, longestTitle).join("")}…` : title;
  return side === "need"
    ? (count) => `您的需求“${short}”有 ${count} 条新匹配`
    : (count) => `您的供给“${short}”有 ${count} 条新匹配的需求`;
}
