/**
 * Answers that are the same for everybody until something public changes. They are kept under the epoch in which
 * their making began: an answer that was made while something changed is never given twice.
 */
export interface KeptAnswers<T> {
  /** The kept answer, the one that is being made, or a new one; what fails, or is told not to, is not kept. */
  get(key: string, make: () => Promise<Made<T>>): Promise<T>;
  /** Only what is kept already. */
  known(key: string): T | null;
}

export interface Made<T> {
  readonly answer: T;
  /** False: true for this moment alone. */
  readonly keep: boolean;
  readonly bytes: number;
}

/** What has changed, and how long an answer may be given without being made again. */
export interface Epoch {
  current(): number;
  freshMs(): number;
}

export interface KeptLimits {
  readonly entries: number;
  readonly bytes: number;
}

interface Kept<T> {
  readonly epoch: number;
  readonly at: number;
  readonly making: Promise<Made<T>>;
  made: Made<T> | null;
}

/** The least recently used goes first. `clock` in milliseconds, from any beginning. */
export function keptAnswers<T>(
  epoch: Epoch,
  limits: KeptLimits,
  clock: () => number = () => performance.now(),
): KeptAnswers<T> {
  const all = new Map<string, Kept<T>>();
  let bytes = 0;

  function drop(key: string): void {
    bytes -= all.get(key)?.made?.bytes ?? 0;
    all.delete(key);
  }

  function fresh(key: string): Kept<T> | null {
    const kept = all.get(key);
    if (!kept) return null;
    if (kept.epoch === epoch.current() && clock() - kept.at < epoch.freshMs()) return kept;
    drop(key);
    return null;
  }

  function used(key: string, kept: Kept<T>): void {
    all.delete(key);
    all.set(key, kept);
  }

  return {
    known(key) {
      const kept = fresh(key);
      if (!kept?.made) return null;
      used(key, kept);
      return kept.made.answer;
    },
    async get(key, make) {
      const known = fresh(key);
      if (known) {
        used(key, known);
        return (await known.making).answer;
      }
      const kept: Kept<T> = { epoch: epoch.current(), at: clock(), making: make(), made: null };
      all.set(key, kept);
      try {
        const made = await kept.making;
        if (all.get(key) !== kept) return made.answer;
        if (made.keep && kept.epoch === epoch.current()) {
          kept.made = made;
          bytes += made.bytes;
        } else drop(key);
        for (const oldest of all.keys()) {
          if (all.size <= limits.entries && bytes <= limits.bytes) break;
          drop(oldest);
        }
        return made.answer;
      } catch (problem) {
        if (all.get(key) === kept) drop(key);
        throw problem;
      }
    },
  };
}
