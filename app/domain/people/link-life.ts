import type { Instant } from "../shared/time.ts";

/** Links in letters open something once, within these hours. */
export const linkHours = { registration: 48, reset: 1, email: 48, invitation: 7 * 24 } as const;
export type LinkPurpose = keyof typeof linkHours;

export function linkEnd(purpose: LinkPurpose, from: Instant): Instant {
  // A given instant is no clock: the result depends on the arguments alone.
  return new Date(Date.parse(from) + linkHours[purpose] * 3_600_000).toISOString();
}

/** Letters that wait, and those that the development mailbox shows, go after this many days. */
export const letterDays = 7;
/** The development mailbox keeps at most this many. */
export const mostLetters = 200;

export function lettersFrom(now: Instant): Instant {
  return new Date(Date.parse(now) - letterDays * 86_400_000).toISOString();
}
