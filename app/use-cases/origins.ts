import type { OriginEvidence } from "#app/domain/review/trust.ts";
import { refuse } from "#app/domain/shared/result.ts";
import type { Day } from "#app/domain/shared/time.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import { personOf } from "./standing.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Answer, VerbContext } from "./verb.ts";

interface OriginStep {
  readonly level: "verified" | "self-reported";
  readonly evidence: OriginEvidence | null;
  readonly note: string;
  readonly until: Day | null;
}

/** Saves what a reviewer found about an origin: on the listing, and in the ledger. The content stays as it is. */
export async function saveOrigin(
  context: VerbContext,
  listing: Listing,
  { level, evidence, note, until }: OriginStep,
): Answer<Listing> {
  const { store, ports, now } = context;
  const changed = { ...listing, originVerifiedUntil: until, version: listing.version + 1 };
  if (!(await store.listings.update(changed)))
    return refuse({ code: "conflict", message: "这条信息刚被修改过，请刷新后再处理。" });
  await store.verifications.add({
    id: ports.newId(),
    organisationId: listing.organisationId,
    of: "origin",
    subjectId: listing.id,
    level,
    evidence,
    note: note.trim(),
    until,
    decidedBy: personOf(context),
    at: now,
  });
  return ok(changed);
}
