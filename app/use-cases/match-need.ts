import type { Id } from "#app/domain/shared/id.ts";
import { dayInChina, type Instant } from "#app/domain/shared/time.ts";
import { isGood, newsOfNeed } from "#app/domain/matching/match-news.ts";
import { matchPair } from "#app/domain/matching/match-pair.ts";
import { rankMatches } from "#app/domain/matching/rank.ts";
import { candidatesFor, storedMatches } from "./candidates.ts";
import type { Ports } from "./ports.ts";
import { tellMatches } from "./tell-matches.ts";
import { job } from "./verb.ts";

/** Finds the listings for a need again and stores them with their reasons. */
export const matchNeed = job<{ readonly id: Id; readonly quiet?: boolean }>({
  name: "match-need",
  // In turn from the first look to the last row: what was read before somebody else wrote is never stored.
  run: ({ ports, now }, { id, quiet = false }) =>
    ports.store.inTurn("matching", () => match(ports, now, id, quiet)),
});

async function match(ports: Ports, now: Instant, id: Id, quiet: boolean): Promise<void> {
  const { store, reference } = ports;
  const need = await store.needs.byId(id);
  if (!need || need.status !== "published") return store.matches.replaceForNeed(id, []);
  const ids = await candidatesFor(ports, "equipment", need);
  const [listings, marks] = await Promise.all([store.listings.byIds(ids), store.marks.of(ids)]);
  const suppliers = await store.people.organisations(
    listings.map((listing) => listing.organisationId),
  );
  const today = dayInChina(now);
  const matches = listings
    .filter((listing) => listing.status === "published")
    .filter((listing) => listing.organisationId !== need.organisationId)
    .flatMap((listing) => {
      const supplier = suppliers.get(listing.organisationId);
      if (!supplier) return [];
      const facts = {
        vocabulary: reference.vocabulary,
        marks: marks.get(listing.id) ?? [],
        trust: supplier.trust,
        today,
      };
      return matchPair(need, listing, facts) ?? [];
    });
  const stored = storedMatches(rankMatches(matches), now);
  const owners = new Map(listings.map((listing) => [listing.id, listing.organisationId]));
  await store.transaction(async (tx) => {
    await tx.matches.replaceForNeed(id, stored);
    const fresh = await tx.matches.remember(stored.filter(isGood));
    const told = newsOfNeed(fresh, (listingId) => owners.get(listingId));
    if (!quiet) await tellMatches({ store: tx, ports, now }, told, [need, ...listings]);
  });
}
