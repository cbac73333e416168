import type { Need } from "#app/domain/demand/need.ts";
import { reminderDays } from "#app/domain/shared/posting-life.ts";
import { dayInChina, daysBetween, type Day } from "#app/domain/shared/time.ts";
import type { Listing } from "#app/domain/supply/listing.ts";

/** Until when a posting is shown; soon: within the days of the reminder. */
export interface PostingEnd {
  readonly day: Day;
  readonly soon: boolean;
}

/** Null for what is not shown and did not just end. */
export function endOf(
  { status, expiresAt }: Pick<Listing, "status" | "expiresAt">,
  today: Day,
): PostingEnd | null {
  if (expiresAt === null || (status !== "published" && status !== "expired")) return null;
  const day = dayInChina(expiresAt);
  return { day, soon: status === "published" && daysBetween(today, day) <= reminderDays };
}

/** A need that is shown although its own deadline has passed. */
export function isOverdue(posting: Listing | Need, today: Day): boolean {
  if (!("deadline" in posting) || posting.status !== "published") return false;
  return posting.deadline !== null && posting.deadline < today;
}
