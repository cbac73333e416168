import {
  counterpartsOf,
  type BroughtMatch,
  type Counterpart,
} from "#app/domain/events/counterparts.ts";
import type { MatchEvent } from "#app/domain/events/event.ts";
import type { Participation } from "#app/domain/events/participation.ts";
import type { StoredMatch } from "#app/domain/matching/match.ts";
import type { Repositories } from "./ports.ts";

/** More than an event has of counterparts with something that fits. */
const mostMatches = 500;

/** Approved participants whom one may meet, the best match first, from the matches that are stored. */
export async function counterpartsFor(
  store: Pick<Repositories, "matchEvents" | "matches">,
  event: Pick<MatchEvent, "id" | "pairing">,
  own: Participation,
): Promise<readonly Counterpart[]> {
  const all = await store.matchEvents.participations(event.id);
  const others = all.filter(({ id, state }) => id !== own.id && state === "approved");
  const found = await Promise.all(
    own.broughtIds.map((id) =>
      own.side === "buyer"
        ? store.matches.ofNeed(id, mostMatches)
        : store.matches.ofListing(id, mostMatches),
    ),
  );
  return counterpartsOf(own, others, found.flat().map(broughtMatch), event.pairing);
}

function broughtMatch({ needId, listingId, tier, score, parts }: StoredMatch): BroughtMatch {
  const reasons = [...parts]
    .sort((a, b) => b.score - a.score)
    .map(({ reason }) => reason)
    .filter((reason) => reason !== "");
  return { needId, listingId, tier, score, reasons: reasons.slice(0, 3) };
}
