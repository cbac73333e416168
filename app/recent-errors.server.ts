const minute = 60_000;

/** Counts what happens, by the minute, for as long as an hour. */
export class HourCount {
  readonly #minutes = new Map<number, number>();

  add(now: number): void {
    const current = Math.floor(now / minute);
    this.#minutes.set(current, (this.#minutes.get(current) ?? 0) + 1);
    for (const each of this.#minutes.keys()) if (each <= current - 60) this.#minutes.delete(each);
  }

  /** How often in the last sixty minutes, the current one included. */
  count(now: number): number {
    const current = Math.floor(now / minute);
    let sum = 0;
    for (const [each, times] of this.#minutes) if (each > current - 60) sum += times;
    return sum;
  }
}

/** Lines of this process's log that tell of an error. */
export const recentErrors = new HourCount();
