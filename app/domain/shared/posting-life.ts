import type { Instant } from "./time.ts";

/** A posting is shown this long unless it is renewed. */
export const shownDays = 180;

/** Its owner is reminded this long before the end. */
export const reminderDays = 14;

/** Until when a posting has to end for its owner to be reminded now. */
export function remindedUntil(now: Instant): Instant {
  return new Date(Date.parse(now) + reminderDays * 86_400_000).toISOString();
}

/** When a posting that is published or renewed now stops being shown. */
export function expiryFrom(now: Instant): Instant {
  return new Date(Date.parse(now) + shownDays * 86_400_000).toISOString();
}
