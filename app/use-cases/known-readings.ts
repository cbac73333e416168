import type { ListingReading } from "#app/domain/matching/reading/listing-reading.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";

/** A version of a listing. */
interface Row {
  readonly id: Id;
  readonly version: number;
}

/** What this process has read of listings lately, so that neither the text nor its kept reading is read again. */
export interface KnownReadings {
  /** Whether any version of the listing is known. */
  has(vocabulary: Vocabulary, id: Id): boolean;
  /** Forgets an earlier version. */
  of(vocabulary: Vocabulary, listing: Row): ListingReading | undefined;
  keep(vocabulary: Vocabulary, listing: Row, reading: ListingReading): void;
}

/** Knows the last `most` that were asked for; a reading takes a few kB. */
export function knownReadings(most: number): KnownReadings {
  type Known = Map<Id, { readonly version: number; readonly reading: ListingReading }>;
  const known = new WeakMap<Vocabulary, Known>();
  return {
    has: (vocabulary, id) => known.get(vocabulary)?.has(id) ?? false,
    of(vocabulary, { id, version }) {
      const all = known.get(vocabulary);
      const found = all?.get(id);
      if (!all || !found) return undefined;
      if (found.version <= version) all.delete(id);
      if (found.version !== version) return undefined;
      all.set(id, found);
      return found.reading;
    },
    keep(vocabulary, { id, version }, reading) {
      const all = known.get(vocabulary) ?? (new Map() as Known);
      known.set(vocabulary, all);
      all.delete(id);
      all.set(id, { version, reading });
      const [oldest] = all.keys();
      if (all.size > most && oldest !== undefined) all.delete(oldest);
    },
  };
}
