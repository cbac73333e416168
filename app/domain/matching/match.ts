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

/** What a line is about: a stated parameter, a build (闭式), something ruled out, a standard, price and delivery. */
export const verdictTopics = ["figure", "trait", "exclusion", "standard", "terms"] as const;
export type VerdictTopic = (typeof verdictTopics)[number];

/** The answer for one line of a need. `wanted` and `offered` are formatted in the asker's unit. */
export interface Verdict {
  readonly about: VerdictTopic;
  readonly requirement: Requirement;
  readonly verdict: VerdictWord;
  readonly wanted: string;
  readonly offered: string;
  /** Margin, reading or what is missing; may be empty. */
  readonly reason: string;
  /** What is offered over the bound of a figure, where both are above zero. */
  readonly ratio?: number;
  /** The listing's own words, where the answer was read from its text. */
  readonly passage?: string;
  /** The need's own words, where the requirement was read from its text. */
  readonly wantedPassage?: string;
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
export const matcherVersion = 8;

export interface StoredMatch extends Match {
  readonly matcherVersion: number;
  readonly computedAt: Instant;
}
