import { isOpen, type Claim } from "#app/domain/people/claim.ts";
import { setFrozen } from "./standing.ts";
import type { VerbContext } from "./verb.ts";

/**
 * Closes an open claim for the person who made it, and takes it off the desk; a dispute that is taken back
 * freezes nothing any more. False when it was answered meanwhile.
 */
export async function takeClaimBack(context: VerbContext, claim: Claim): Promise<boolean> {
  const { store, now } = context;
  const organisation = await store.people.takeOrganisation(claim.organisationId);
  const closed = { state: "withdrawn", closedAt: now, reason: "" } as const;
  if (!organisation || !isOpen(claim)) return false;
  if (!(await store.claims.move(claim.id, [claim.state], closed))) return false;
  await store.reviews.withdraw("claim", claim.id);
  const over = claim.kind === "dispute" && organisation.frozen;
  if (over && !(await store.claims.anyOpen(organisation.id, "dispute")))
    await setFrozen(context, organisation, false, "归属争议已撤回，本企业恢复修改和发布");
  return true;
}

/** Before an account goes: nothing may wait for somebody who is not there any more. */
export async function takeAllClaimsBack(context: VerbContext, userId: string): Promise<void> {
  for (const claim of await context.store.claims.of(userId))
    if (isOpen(claim)) await takeClaimBack(context, claim);
}
