import { pairScore } from "#app/domain/events/counterparts.ts";
import type { Participation } from "#app/domain/events/participation.ts";
import { placeName } from "#app/domain/shared/place.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Repositories } from "./ports.ts";

/** An organisation worth inviting: what of it fits what somebody brings. */
export interface EventCandidate {
  readonly id: Id;
  readonly name: string;
  readonly place: string;
  readonly offers: string;
  readonly fits: string;
}

const most = { postings: 60, matchesOfOne: 5, candidates: 20 } as const;

/** From the stored matches of what approved participants bring, the best first. */
export async function eventCandidates(
  store: Pick<Repositories, "matches" | "listings" | "needs" | "people">,
  participations: readonly Participation[],
  except: ReadonlySet<Id>,
): Promise<readonly EventCandidate[]> {
  const brought = participations
    .filter(({ state }) => state === "approved")
    .flatMap(({ side, broughtIds }) => broughtIds.map((id) => ({ id, side })))
    .slice(0, most.postings);
  const found = await Promise.all(
    brought.map(async ({ id, side }) => {
      const ofNeed = side === "buyer";
      const matches = ofNeed
        ? await store.matches.ofNeed(id, most.matchesOfOne)
        : await store.matches.ofListing(id, most.matchesOfOne);
      return matches.map((match) => ({ match, ofNeed }));
    }),
  );
  const pairs = found
    .flat()
    .filter(({ match }) => match.tier !== "failing")
    .sort((a, b) => pairScore(b.match) - pairScore(a.match));
  const [listings, needs] = await Promise.all([
    store.listings.byIds([...new Set(pairs.map(({ match }) => match.listingId))]),
    store.needs.byIds([...new Set(pairs.map(({ match }) => match.needId))]),
  ]);
  const listingOf = new Map(listings.map((each) => [each.id, each]));
  const needOf = new Map(needs.map((each) => [each.id, each]));
  const best = new Map<Id, { offers: string; fits: string }>();
  for (const { match, ofNeed } of pairs) {
    const [listing, need] = [listingOf.get(match.listingId), needOf.get(match.needId)];
    if (!listing || !need) continue;
    const [theirs, ours] = ofNeed ? [listing, need] : [need, listing];
    if (!except.has(theirs.organisationId) && !best.has(theirs.organisationId))
      best.set(theirs.organisationId, { offers: theirs.title, fits: ours.title });
  }
  const chosen = [...best].slice(0, most.candidates);
  const organisations = await store.people.organisations(chosen.map(([id]) => id));
  return chosen.flatMap(([id, words]) => {
    const organisation = organisations.get(id);
    return organisation
      ? [{ id, name: organisation.name, place: placeName(organisation.place), ...words }]
      : [];
  });
}
