import { matchTiers, type Match } from "./match.ts";

/**
 * Tier first, then the higher score, then ids. Among the matches of one need the listing's id decides, among
 * those of one listing the need's, so the order is total in both directions.
 */
export function compareMatches(a: Match, b: Match): number {
  return (
    matchTiers.indexOf(a.tier) - matchTiers.indexOf(b.tier) ||
    b.score - a.score ||
    compareIds(a.needId, b.needId) ||
    compareIds(a.listingId, b.listingId)
  );
}

export function rankMatches<M extends Match>(matches: readonly M[]): M[] {
  return [...matches].sort(compareMatches);
}

/** By code unit, not by locale: every machine orders alike. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
