import type { Instant } from "../shared/time.ts";

/** A session ends 14 days after sign-in, however often it is used. */
const days = 14;

/** Seeing a browser again is written down at most this often, so that reading pages writes little. */
const touchMinutes = 10;

export const sessionSeconds = days * 86_400;

export function sessionEnd(from: Instant): Instant {
  return plus(from, sessionSeconds * 1000);
}

export function worthTouching(lastSeenAt: Instant, now: Instant): boolean {
  return now > plus(lastSeenAt, touchMinutes * 60_000);
}

function plus(instant: Instant, milliseconds: number): Instant {
  // A given instant is no clock: the result depends on the arguments alone.
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
