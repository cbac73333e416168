import type { Instant } from "../shared/time.ts";

/** Notifications are kept this long. */
export const keptDays = 180;

/** One person gets at most one letter in this time. */
export const minutesBetweenLetters = 15;

/** News that waited longer is in the workbench and no longer worth a letter. */
const freshDays = 3;

const minute = 60_000;
const day = 24 * 60 * minute;

export interface MailTimes {
  /** Who got a letter after this moment waits. */
  readonly lastLetterBefore: Instant;
  /** The latest 08:00 in China: news from before it belongs into the day's letter. */
  readonly dayBegan: Instant;
  /** Older news is not mailed any more. */
  readonly freshSince: Instant;
}

export function mailTimes(now: Instant): MailTimes {
  return {
    lastLetterBefore: minus(now, minutesBetweenLetters * minute),
    // 08:00 in China is midnight in UTC, all year.
    dayBegan: `${now.slice(0, 10)}T00:00:00.000Z`,
    freshSince: minus(now, freshDays * day),
  };
}

export function keptSince(now: Instant): Instant {
  return minus(now, keptDays * day);
}

function minus(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) - milliseconds).toISOString();
}
