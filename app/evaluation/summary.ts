import {
  hardNegativesIn,
  mean,
  ndcgAt,
  percentile,
  precisionAt,
  recallAt,
  reciprocalRank,
} from "./metrics.ts";

/** One need, or one listing seen the other way: what was listed for it, best first, and how it was graded. */
export interface Ranked {
  readonly id: string;
  readonly ranking: readonly string[];
  readonly grades: ReadonlyMap<string, number>;
  readonly milliseconds: number;
}

export interface Figures {
  readonly "ndcg@10": number;
  readonly "recall@20": number;
  readonly "precision@5": number;
  readonly mrr: number;
  readonly hardNegativesInTop5: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

/** Means over all of them, to four decimals; times in milliseconds. */
export function figuresOf(all: readonly Ranked[]): Figures {
  const over = (measure: (one: Ranked) => number | null) => round(mean(all.map(measure)));
  const times = all.map(({ milliseconds }) => milliseconds);
  return {
    "ndcg@10": over(({ ranking, grades }) => ndcgAt(10, ranking, grades)),
    "recall@20": over(({ ranking, grades }) => recallAt(20, ranking, grades)),
    "precision@5": over(({ ranking, grades }) => precisionAt(5, ranking, grades)),
    mrr: over(({ ranking, grades }) => reciprocalRank(ranking, grades)),
    hardNegativesInTop5: over(({ ranking, grades }) => hardNegativesIn(5, ranking, grades)),
    p50Ms: round(percentile(0.5, times), 1),
    p95Ms: round(percentile(0.95, times), 1),
  };
}

function round(value: number, digits = 4): number {
  return Number(value.toFixed(digits));
}
