import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import { isGood, newsOfNeed } from "#app/domain/matching/match-news.ts";
import { candidatesFor, storedMatches } from "./candidates.ts";
import { judge, keepReadings, readOffers } from "./find-matches.ts";
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
  const { store } = ports;
  const need = await store.needs.byId(id);
  if (!need || need.status !== "published") return store.matches.replaceForNeed(id, []);
  const ids = await candidatesFor(ports, "equipment", need);
  const offers = await readOffers(ports, need, ids);
  const stored = storedMatches(judge(ports, [need], offers, now), now);
  const listings = offers.map(({ listing }) => listing);
  const owners = new Map(listings.map((listing) => [listing.id, listing.organisationId]));
  await store.transaction(async (tx) => {
    await keepReadings(ports, tx, offers);
    await tx.matches.replaceForNeed(id, stored);
    const fresh = await tx.matches.remember(stored.filter(isGood));
    const told = newsOfNeed(fresh, (listingId) => owners.get(listingId));
    if (!quiet) await tellMatches({ store: tx, ports, now }, told, [need, ...listings]);
  });
}
