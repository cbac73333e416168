/**
 * When an engine that fails is no longer asked, and how it comes back. Pure: times come in as milliseconds.
 * closed: it is asked. open: it is not; when `probeAt` has come, one probe may go out. probing: that one is on
 * its way, and nobody else asks until it is back.
 */
export type Breaker<Trouble> =
  | { readonly kind: "closed"; readonly failures: number }
  | {
      readonly kind: "open" | "probing";
      readonly trouble: Trouble;
      /** How long it waits between two probes, now. */
      readonly pause: number;
      readonly probeAt: number;
    };

/** So many failures in a row are no accident. */
const mostFailures = 3;
const shortestPause = 500;
const longestPause = 8_000;

export const closedBreaker = { kind: "closed", failures: 0 } as const;

/** A breaker that lets nothing through until a probe has been well; the first may go out at once. */
export function untried<T>(trouble: T): Breaker<T> {
  return { kind: "open", trouble, pause: shortestPause, probeAt: -Infinity };
}

export function succeeded<T>(breaker: Breaker<T>): Breaker<T> {
  // What comes back late from before it opened proves nothing.
  return breaker.kind === "closed" ? closedBreaker : breaker;
}

export function failed<T>(breaker: Breaker<T>, trouble: T, now: number): Breaker<T> {
  if (breaker.kind !== "closed") return breaker;
  const failures = breaker.failures + 1;
  if (failures < mostFailures) return { kind: "closed", failures };
  return { kind: "open", trouble, pause: shortestPause, probeAt: now + shortestPause };
}

export function mayProbe<T>(breaker: Breaker<T>, now: number): boolean {
  return breaker.kind === "open" && now >= breaker.probeAt;
}

export function probing<T>(breaker: Breaker<T>): Breaker<T> {
  return breaker.kind === "open" ? { ...breaker, kind: "probing" } : breaker;
}

/** A probe that finds trouble doubles the pause; one that finds none closes. */
export function probed<T>(breaker: Breaker<T>, trouble: T | null, now: number): Breaker<T> {
  if (breaker.kind !== "probing") return breaker;
  if (trouble === null) return closedBreaker;
  const pause = Math.min(breaker.pause * 2, longestPause);
  return { kind: "open", trouble, pause, probeAt: now + pause };
}
