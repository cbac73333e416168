import { conditionAnswers } from "#app/domain/catalogue/candidates.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { PlacedMark } from "./catalogue-port.ts";
import { contentDigest, endMark, openMarkReview } from "./mark-steps.ts";
import type { VerbContext } from "./verb.ts";

type Settling = Pick<VerbContext, "store" | "ports" | "now">;

/**
 * Marks follow the machine that they were given to: once its title, model, family or figures change, a verified one
 * ends with its date and waits for a reviewer as a claim; a claim is answered anew.
 */
export async function renewClaimsOfChanged(
  context: Settling,
  listings: readonly Listing[],
): Promise<void> {
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  for (const placed of await context.store.catalogueMarks.liveOf([...byId.keys()])) {
    const listing = byId.get(placed.claim.listingId);
    const before = placed.claim.contentDigest;
    if (listing && before !== "" && before !== contentDigest(context, listing))
      await renew(context, placed, listing);
  }
}

async function renew(context: Settling, placed: PlacedMark, listing: Listing): Promise<void> {
  const { store, ports } = context;
  const { claim, entry } = placed;
  const current = {
    ...claim,
    answers: conditionAnswers(entry, listing, ports.reference.vocabulary),
    contentDigest: contentDigest(context, listing),
  };
  if (claim.state !== "verified") {
    await store.catalogueMarks.save(current, claim.state);
    return;
  }
  const why = "供给内容已修改";
  await endMark(context, claim, why);
  const again = {
    ...current,
    id: ports.newId(),
    state: "claimed",
    decidedBy: null,
    decidedAt: null,
    reason: "",
    madeBy: null,
    carriedFrom: claim.id,
  } as const;
  await store.catalogueMarks.insert(again);
  await openMarkReview(context, { ...placed, claim: again }, `${why}，请重新核验`);
}
