import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import { isGood, newsOfListing } from "#app/domain/matching/match-news.ts";
import { candidatesFor, storedMatches } from "./candidates.ts";
import { judge, keepReadings, readOffer, readWants } from "./find-matches.ts";
import type { Ports } from "./ports.ts";
import { tellMatches } from "./tell-matches.ts";
import { job } from "./verb.ts";

/** Finds the needs for a listing again and stores them with their reasons. */
export const matchListing = job<{ readonly id: Id; readonly quiet?: boolean }>({
  name: "match-listing",
  // In turn from the first look to the last row: what was read before somebody else wrote is never stored.
  run: ({ ports, now }, { id, quiet = false }) =>
    ports.store.inTurn("matching", () => match(ports, now, id, quiet)),
});

async function match(ports: Ports, now: Instant, id: Id, quiet: boolean): Promise<void> {
  const { store } = ports;
  const listing = await store.listings.byId(id);
  if (!listing || listing.status !== "published") return store.matches.replaceForListing(id, []);
  const ids = await candidatesFor(ports, "needs", listing);
  const [offer, needs] = await Promise.all([
    readOffer(ports, listing),
    readWants(ports, listing, ids),
  ]);
  const stored = storedMatches(judge(ports, needs, [offer], now), now);
  await store.transaction(async (tx) => {
    const before = await tx.matches.needIdsOf(id);
    await keepReadings(ports, tx, [offer]);
    await tx.matches.replaceForListing(id, stored);
    const fresh = await tx.matches.remember(stored.filter(isGood));
    if (!quiet) await tellMatches({ store: tx, ports, now }, newsOfListing(fresh), needs);
    // A need that had found the listing by its own search decides for itself whether it is lost.
    for (const needId of before)
      if (!stored.some((match) => match.needId === needId))
        await tx.jobs.enqueue({ name: "match-need", id: needId, quiet }, "later");
  });
}
