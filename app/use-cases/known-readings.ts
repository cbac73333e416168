import type { ListingReading } from "#app/domain/matching/reading/listing-reading.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";

/** A reading takes a few kB; so many are those of the listings that many needs meet. */
const mostKnown = 4000;

const known = new WeakMap<Vocabulary, Map<string, ListingReading>>();

/** What this process has read of a version of a listing lately, so that neither the text nor its kept reading is read again. */
export function knownReading(
  vocabulary: Vocabulary,
  listing: { readonly id: Id; readonly version: number },
): ListingReading | undefined {
  const all = known.get(vocabulary);
  const key = keyOf(listing);
  const reading = all?.get(key);
  if (!all || !reading) return undefined;
  // The last ones asked for stay.
  all.delete(key);
  all.set(key, reading);
  return reading;
}

export function keepInMind(
  vocabulary: Vocabulary,
  listing: { readonly id: Id; readonly version: number },
  reading: ListingReading,
): void {
  const all = known.get(vocabulary) ?? new Map<string, ListingReading>();
  known.set(vocabulary, all);
  all.set(keyOf(listing), reading);
  const [oldest] = all.keys();
  if (all.size > mostKnown && oldest !== undefined) all.delete(oldest);
}

function keyOf({ id, version }: { readonly id: Id; readonly version: number }): string {
  return `${id} ${version}`;
}
