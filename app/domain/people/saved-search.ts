import type { Id } from "../shared/id.ts";
import type { Instant } from "../shared/time.ts";

export const mostSavedSearches = 50;
export const longestSearchName = 40;

/**
 * The index may be a moment behind, and a posting carries the time at which its publication began:
 * each check looks back this far behind the last one, and knows what it has seen there.
 */
export const overlapMinutes = 60;

/** A search is run again at once for this long after a publication; stragglers wait for the hour. */
export const settlingMinutes = 2;

export interface Watermark {
  readonly createdAt: Instant;
  readonly lastCheckedAt: Instant;
  /** Hits of the overlap that were counted already. */
  readonly seen: readonly Id[];
}

interface Hit {
  readonly id: Id;
  readonly organisationId: Id;
  readonly publishedAt: Instant | null;
}

/**
 * The hits published since the last check and after the search was saved, without one's own, and what
 * the next check has to know: every hit young enough to come up again.
 */
export function freshHits(
  { createdAt, lastCheckedAt, seen }: Watermark,
  hits: readonly Hit[],
  own: Id | null,
  now: Instant,
): { readonly fresh: readonly Id[]; readonly seen: readonly Id[] } {
  const looksBack = before(lastCheckedAt);
  const since = looksBack > createdAt ? looksBack : createdAt;
  const recent = hits.filter(({ publishedAt }) => publishedAt !== null && publishedAt > since);
  const fresh = recent
    .filter(({ id, organisationId }) => organisationId !== own && !seen.includes(id))
    .map(({ id }) => id);
  const kept = recent.filter(({ publishedAt }) => publishedAt! > before(now));
  return { fresh, seen: kept.map(({ id }) => id) };
}

function before(instant: Instant): Instant {
  return new Date(Date.parse(instant) - overlapMinutes * 60_000).toISOString();
}

/** A name for a search from its words and conditions, cut to what a name may be. */
export function proposedName(parts: readonly string[]): string {
  const name = parts.filter((part) => part !== "").join(" · ");
  const characters = [...name];
  return characters.length > longestSearchName
    ? `${characters.slice(0, longestSearchName - 1).join("")}…`
    : name;
}
