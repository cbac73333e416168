import type { StoredReading } from "#app/domain/matching/reading/read-listing.ts";
import type { Id } from "#app/domain/shared/id.ts";

/** What was read in the words of one version of a listing. */
export interface KnownReading {
  readonly listingId: Id;
  readonly version: number;
  readonly body: StoredReading;
}

/**
 * Reading a listing takes longer than judging it, and a listing meets many needs: what was read is kept. The
 * reader's name changes with the matcher and the vocabulary; another reader's readings are as good as none.
 */
export interface ListingReadings {
  of(listingIds: readonly Id[], reader: string): Promise<ReadonlyMap<Id, KnownReading>>;
  /** In place of older ones; listings that have gone meanwhile are left out. */
  put(readings: readonly KnownReading[], reader: string): Promise<void>;
}
