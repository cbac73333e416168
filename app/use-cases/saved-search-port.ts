import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { SearchIndex } from "./search-port.ts";

/** A search that a person keeps. The query can hold anything people type: it is never logged. */
export interface SavedSearch {
  readonly id: Id;
  readonly userId: Id;
  /** For which organisation it was saved; null for people without one. */
  readonly organisationId: Id | null;
  readonly index: SearchIndex;
  /** Words and conditions of the result page's address in one writing, without order and page. */
  readonly query: string;
  readonly name: string;
  readonly alerts: boolean;
  readonly createdAt: Instant;
  readonly lastCheckedAt: Instant;
  /** Hits young enough to come up again at the next check. */
  readonly seen: readonly Id[];
  /** Hits since the person last opened it. */
  readonly newHits: number;
}

export interface SavedSearches {
  /** known: the person keeps this search already. full: there is no room for another. */
  insert(search: SavedSearch, most: number): Promise<"saved" | "known" | "full">;
  /** Newest first. */
  ofUser(userId: Id): Promise<readonly SavedSearch[]>;
  byId(id: Id): Promise<SavedSearch | null>;
  byQuery(userId: Id, index: SearchIndex, query: string): Promise<SavedSearch | null>;
  rename(id: Id, name: string): Promise<void>;
  setAlerts(id: Id, alerts: boolean): Promise<void>;
  /** The person has seen its hits. */
  open(id: Id): Promise<void>;
  remove(id: Id): Promise<void>;
  removeAllOf(userId: Id): Promise<void>;
  /**
   * Searches in whose index something was published since their last check or just before it, and
   * once an hour those with a publication within the overlap.
   */
  dueForCheck(now: Instant): Promise<readonly Id[]>;
  /** Writes down a check and gives the new count of new hits; null when another check was faster. */
  checked(
    search: SavedSearch,
    seen: readonly Id[],
    fresh: number,
    at: Instant,
  ): Promise<number | null>;
}
