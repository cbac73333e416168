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
  of(vocabulary: Vocabulary, listing: Row): ListingReading | undefined;
  keep(vocabulary: Vocabulary, listing: Row, reading: ListingReading): void;
}

/** Knows the last `most` that were asked for; a reading takes a few kB. */
export function knownReadings(most: number): KnownReadings {
  const known = new WeakMap<Vocabulary, Map<string, ListingReading>>();
  const keyOf = ({ id, version }: Row) => `${id} ${version}`;
  return {
    of(vocabulary, listing) {
      const all = known.get(vocabulary);
      const key = keyOf(listing);
      const reading = all?.get(key);
      if (!all || !reading) return undefined;
      all.delete(key);
      all.set(key, reading);
      return reading;
    },
    keep(vocabulary, listing, reading) {
      const all = known.get(vocabulary) ?? new Map<string, ListingReading>();
      known.set(vocabulary, all);
      all.set(keyOf(listing), reading);
      const [oldest] = all.keys();
      if (all.size > most && oldest !== undefined) all.delete(oldest);
    },
  };
}
