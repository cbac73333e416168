/** Keeps answers for a short while: many people type the same beginnings. */
export interface RecentAnswers<T> {
  /** The kept answer, or a new one; what fails is not kept. */
  get(key: string, now: number, make: () => Promise<T>): Promise<T>;
}

/** At most `most` answers, each for `milliseconds`; the oldest goes first. */
export function recentAnswersOf<T>(most: number, milliseconds: number): RecentAnswers<T> {
  const kept = new Map<string, { readonly until: number; readonly answer: Promise<T> }>();
  return {
    get(key, now, make) {
      const known = kept.get(key);
      if (known && known.until > now) return known.answer;
      const answer = make();
      kept.delete(key);
      kept.set(key, { until: now + milliseconds, answer });
      answer.catch(() => kept.delete(key));
      for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
      return answer;
    },
  };
}
