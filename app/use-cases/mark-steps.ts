import { catalogueKindLabels } from "#app/domain/catalogue/catalogue.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { MarkClaim, PlacedMark } from "./catalogue-port.ts";
import { openReview } from "./open-review.ts";
import type { VerbContext } from "./verb.ts";

type Stepping = Pick<VerbContext, "store" | "ports" | "now">;

/** Digest of what a mark speaks of: another title, model, family or figure is another machine. */
export function contentDigest(
  { ports }: Pick<VerbContext, "ports">,
  { title, model, family, specs }: Listing,
): string {
  return ports.tokens.digest(JSON.stringify(inOneOrder([title, model, family, specs])));
}

/** The database gives the members of an object back in an order of its own. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return members.map(([name, each]) => [name, inOneOrder(each)]);
}

/** Puts a claim into the reviewers' queue. */
export function openMarkReview(
  context: Stepping,
  { claim, entry, catalogue }: PlacedMark,
  why = "",
): Promise<void> {
  return openReview(context, {
    kind: "mark",
    subjectId: claim.id,
    organisationId: claim.organisationId,
    checks: [],
    note: `${catalogueKindLabels[catalogue.kind]} ${entry.number} ${entry.name}${why && `：${why}`}`,
  });
}

/** Ends a live mark; its date and the reason stay. False when it has moved meanwhile. */
export async function endMark(
  { store, now }: Pick<VerbContext, "store" | "now">,
  claim: MarkClaim,
  why: string,
  endedBy: Id | null = null,
): Promise<boolean> {
  await store.reviews.withdraw("mark", claim.id);
  const ended = {
    ...claim,
    state: "expired",
    endedOn: dayInChina(now),
    endedWhy: why,
    endedBy,
    stateBefore: claim.state,
  } as const;
  return store.catalogueMarks.save(ended, claim.state);
}
