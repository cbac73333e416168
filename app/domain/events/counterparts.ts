import type { MatchTier } from "../matching/match.ts";
import type { Id } from "../shared/id.ts";
import type { Pairing } from "./event.ts";
import type { Participation } from "./participation.ts";

/** A stored match between something brought by one side and something brought by the other. */
export interface BroughtMatch {
  readonly needId: Id;
  readonly listingId: Id;
  readonly tier: MatchTier;
  /** 0 to 1 inside the tier. */
  readonly score: number;
}

export interface Counterpart {
  readonly participationId: Id;
  readonly organisationId: Id;
  /** 0 to 1 over all tiers; 0 where nothing that was brought fits. */
  readonly score: number;
  readonly best: BroughtMatch | null;
  /** How many pairs of what both bring fit. */
  readonly matches: number;
}

type Bringing = Pick<Participation, "id" | "organisationId" | "side" | "broughtIds">;

/** Where the scores of a tier begin; the next tier begins where they end. */
const tierBase: Record<Exclude<MatchTier, "failing">, number> = {
  fit: 2 / 3,
  open: 1 / 3,
  near: 0,
};

/** How much a match speaks for a meeting, 0 to 1; a match that violates a must speaks for none. */
export function pairScore({ tier, score }: Pick<BroughtMatch, "tier" | "score">): number {
  return tier === "failing" ? 0 : tierBase[tier] + Math.min(1, Math.max(0, score)) / 3;
}

/**
 * Whom somebody may meet, the best match first, ties by id. Only the other side of the table, never the own
 * organisation; where only matched pairs may meet, the others are left out.
 */
export function counterpartsOf(
  own: Bringing,
  others: readonly Bringing[],
  matches: readonly BroughtMatch[],
  pairing: Pairing,
): readonly Counterpart[] {
  const mine = new Set(own.broughtIds);
  const [ownEnd, theirEnd] =
    own.side === "buyer" ? (["needId", "listingId"] as const) : (["listingId", "needId"] as const);
  return others
    .filter((each) => each.side !== own.side && each.organisationId !== own.organisationId)
    .map((other) => {
      const theirs = new Set(other.broughtIds);
      const fitting = matches
        .filter((match) => mine.has(match[ownEnd]) && theirs.has(match[theirEnd]))
        .filter(({ tier }) => tier !== "failing")
        .sort((a, b) => pairScore(b) - pairScore(a) || order(nameOf(a), nameOf(b)));
      const [best] = fitting;
      return {
        participationId: other.id,
        organisationId: other.organisationId,
        score: best ? pairScore(best) : 0,
        best: best ?? null,
        matches: fitting.length,
      };
    })
    .filter(({ best }) => pairing === "everyone" || best !== null)
    .sort((a, b) => b.score - a.score || order(a.participationId, b.participationId));
}

const nameOf = ({ needId, listingId }: BroughtMatch) => `${needId} ${listingId}`;

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
