import type { Id } from "#app/domain/shared/id.ts";
import type { VerbContext } from "./verb.ts";

/** Gives a pass to every attendee of an approved participation who never had one; of all events without an id. */
export async function issuePasses(
  { store, ports, now }: Pick<VerbContext, "store" | "ports" | "now">,
  participationId?: Id,
): Promise<void> {
  const missing = await store.eventPasses.missing(participationId);
  await store.eventPasses.insert(
    missing.map((each) => ({ ...each, code: ports.newId(), issuedAt: now, revokedAt: null })),
  );
}
