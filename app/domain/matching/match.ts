import type { Requirement } from "../demand/requirement.ts";
import type { Id } from "../shared/id.ts";
import type { Instant } from "../shared/time.ts";

/** 满足 / 不满足 / 未知: unknown is never false. */
export const verdictWords = ["met", "violated", "unknown"] as const;
export type VerdictWord = (typeof verdictWords)[number];
export const verdictLabels: Record<VerdictWord, string> = {
  met: "满足",
  violated: "不满足",
  unknown: "未知",
};

/** The answer for one line of a need. `wanted` and `offered` are formatted in the asker's unit. */
export interface Verdict {
  readonly requirement: Requirement;
  readonly verdict: VerdictWord;
  readonly wanted: string;
  readonly offered: string;
  /** Margin, reading or what is missing; may be empty. */
  readonly reason: string;
}

/** One criterion's share of the score, 0 to 1, in words that both sides may read. */
export interface Part {
  readonly criterion: string;
  readonly score: number;
  readonly reason: string;
}

/**
 * fit: right kind of machine, no must violated. open: right kind, nothing violated, but a must unknown.
 * near: a neighbouring kind of machine. failing: a must violated. The order is the order of ranks.
 */
export const matchTiers = ["fit", "open", "near", "failing"] as const;
export type MatchTier = (typeof matchTiers)[number];

export interface Match {
  readonly needId: Id;
  readonly listingId: Id;
  readonly tier: MatchTier;
  /** 0 to 1 inside the tier. */
  readonly score: number;
  readonly parts: readonly Part[];
  readonly verdicts: readonly Verdict[];
}

/** Rises whenever the same two postings could be judged differently; stored matches of another version are stale. */
export const matcherVersion = 3;

export interface StoredMatch extends Match {
  readonly matcherVersion: number;
  readonly computedAt: Instant;
}
