import type { Match } from "#app/domain/matching/match.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { candidatesFor, storedMatches } from "#app/use-cases/candidates.ts";
import { judge, readOffer, readOffers, readWants } from "#app/use-cases/find-matches.ts";
import type { Ports } from "#app/use-cases/ports.ts";

/** What the matcher of the site finds for one posting, and how long it took. Ids are those of the database. */
export interface Answered {
  /** Best first: as many as are stored. */
  readonly matches: readonly Match[];
  /** In the order of the engine. */
  readonly candidates: readonly Id[];
  readonly milliseconds: number;
}

/** The listings for a need. */
export async function answerNeed(ports: Ports, id: Id): Promise<Answered> {
  const need = await ports.store.needs.byId(id);
  if (!need) throw new Error(`need ${id} is not there`);
  const now = ports.now();
  const started = performance.now();
  const candidates = await candidatesFor(ports, "equipment", need);
  const offers = await readOffers(ports, need, candidates);
  const matches = storedMatches(judge(ports, [need], offers, now), now);
  return { matches, candidates, milliseconds: performance.now() - started };
}

/** The needs for a listing. */
export async function answerListing(ports: Ports, id: Id): Promise<Answered> {
  const listing = await ports.store.listings.byId(id);
  if (!listing) throw new Error(`listing ${id} is not there`);
  const now = ports.now();
  const started = performance.now();
  const candidates = await candidatesFor(ports, "needs", listing);
  const [offer, needs] = await Promise.all([
    readOffer(ports, listing),
    readWants(ports, listing, candidates),
  ]);
  const matches = storedMatches(judge(ports, needs, [offer], now), now);
  return { matches, candidates, milliseconds: performance.now() - started };
}
