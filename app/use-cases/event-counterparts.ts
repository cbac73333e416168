import {
  counterpartsOf,
  type BroughtMatch,
  type Counterpart,
} from "#app/domain/events/counterparts.ts";
import type { MatchEvent } from "#app/domain/events/event.ts";
import { matchWords, type MatchWords } from "#app/domain/events/match-words.ts";
import type { Participation } from "#app/domain/events/participation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Repositories } from "./ports.ts";

/** Approved participants whom one may meet, the best match first, from the matches that are stored. */
export async function counterpartsFor(
  store: Pick<Repositories, "matchEvents" | "matches">,
  event: Pick<MatchEvent, "id" | "pairing">,
  own: Participation,
): Promise<readonly Counterpart[]> {
  const all = await store.matchEvents.participations(event.id);
  const others = all.filter(({ id, state }) => id !== own.id && state === "approved");
  return counterpartsOf(own, others, await matchesWith(store, own, others), event.pairing);
}

/** Stored matches between what one participation and what others bring. */
function matchesWith(
  store: Pick<Repositories, "matches">,
  own: Pick<Participation, "side" | "broughtIds">,
  others: readonly Pick<Participation, "side" | "broughtIds">[],
): Promise<readonly BroughtMatch[]> {
  const theirs = others
    .filter(({ side }) => side !== own.side)
    .flatMap(({ broughtIds }) => broughtIds);
  return own.side === "buyer"
    ? store.matches.among(own.broughtIds, theirs)
    : store.matches.among(theirs, own.broughtIds);
}

type PairOfPostings = { readonly needId: Id; readonly listingId: Id };

/** What decides each of these matches, by `needId listingId`. */
export async function wordsOfMatches(
  store: Pick<Repositories, "matches">,
  pairs: readonly PairOfPostings[],
): Promise<ReadonlyMap<string, MatchWords>> {
  const stored = await store.matches.pairs(pairs);
  return new Map(stored.map((match) => [postingsKey(match), matchWords(match)]));
}

export function postingsKey({ needId, listingId }: PairOfPostings): string {
  return `${needId} ${listingId}`;
}
