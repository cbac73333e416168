import type { Mark } from "#app/domain/catalogue/mark.ts";
import type { Need } from "#app/domain/demand/need.ts";
import type { Match } from "#app/domain/matching/match.ts";
import {
  recallReading,
  storedReading,
  takeReading,
} from "#app/domain/matching/reading/read-listing.ts";
import { matchPair } from "#app/domain/matching/match-pair.ts";
import { rankMatches } from "#app/domain/matching/rank.ts";
import type { TrustLevel } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { dayInChina, type Instant } from "#app/domain/shared/time.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { Ports, Repositories } from "./ports.ts";

/** A listing with what its supplier does not say of it. */
export interface Offer {
  readonly listing: Listing;
  readonly marks: readonly Mark[];
  readonly trust: TrustLevel;
  /** What its words say was known before. */
  readonly read: boolean;
}

/** The candidates of a need as Postgres has them: published, and of another organisation. */
export async function readOffers(
  { store, reader, reference, knownReadings }: Ports,
  need: Need,
  ids: readonly Id[],
): Promise<readonly Offer[]> {
  const { vocabulary } = reference;
  const [listings, marks, suppliers, readings] = await Promise.all([
    store.listings.byIds(ids),
    store.marks.of(ids),
    store.people.trustOfSuppliers(ids),
    store.readings.of(
      ids.filter((id) => !knownReadings.has(vocabulary, id)),
      reader,
    ),
  ]);
  const shown = listings
    .filter(({ status }) => status === "published")
    .filter(({ organisationId }) => organisationId !== need.organisationId);
  return shown.flatMap((listing) => {
    const trust = suppliers.get(listing.id);
    if (!trust) return [];
    const inMind = knownReadings.of(vocabulary, listing);
    if (inMind) takeReading(listing, vocabulary, inMind);
    const kept = inMind ? undefined : readings.get(listing.id);
    const read = inMind !== undefined || kept?.version === listing.version;
    if (kept && read)
      knownReadings.keep(vocabulary, listing, recallReading(listing, vocabulary, kept.body));
    return { listing, marks: marks.get(listing.id) ?? [], trust, read };
  });
}

/** Keeps what was read of listings that nobody had read before. */
export async function keepReadings(
  { reader, reference }: Ports,
  { readings }: Pick<Repositories, "readings">,
  offers: readonly Offer[],
): Promise<void> {
  const fresh = offers.filter(({ read }) => !read);
  await readings.put(
    fresh.map(({ listing }) => ({
      listingId: listing.id,
      version: listing.version,
      body: storedReading(listing, reference.vocabulary),
    })),
    reader,
  );
}

/** The listing itself, as the needs see it. */
export async function readOffer({ store }: Ports, listing: Listing): Promise<Offer> {
  const { id, organisationId } = listing;
  const [marks, organisations] = await Promise.all([
    store.marks.of([id]),
    store.people.organisations([organisationId]),
  ]);
  const trust = organisations.get(organisationId)?.trust ?? "registered";
  return { listing, marks: marks.get(id) ?? [], trust, read: false };
}

/** The candidates of a listing as Postgres has them: published, and of another organisation. */
export async function readWants(
  { store }: Ports,
  listing: Listing,
  ids: readonly Id[],
): Promise<readonly Need[]> {
  const needs = await store.needs.byIds(ids);
  return needs
    .filter(({ status }) => status === "published")
    .filter(({ organisationId }) => organisationId !== listing.organisationId);
}

/** Every pair of these that is related at all, the best first. */
export function judge(
  { reference }: Pick<Ports, "reference">,
  needs: readonly Need[],
  offers: readonly Offer[],
  now: Instant,
): readonly Match[] {
  const today = dayInChina(now);
  const { vocabulary } = reference;
  return rankMatches(
    needs.flatMap((need) =>
      offers.flatMap(
        ({ listing, marks, trust }) =>
          matchPair(need, listing, { vocabulary, marks, trust, today }) ?? [],
      ),
    ),
  );
}
