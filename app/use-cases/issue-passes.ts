import { replacedAttendees, type Participation } from "#app/domain/events/participation.ts";
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

/**
 * A pass is good for the person to whom it was given: where a changed registration names somebody else in the same row,
 * the old one is revoked and another issued. What the host had revoked before stays so.
 */
export async function replacePasses(
  { store, ports, now }: Pick<VerbContext, "store" | "ports" | "now">,
  before: Participation,
  { id, people }: Participation,
): Promise<void> {
  const replaced = new Set(replacedAttendees(before.people, people));
  const old = (await store.eventPasses.ofParticipation(id)).filter(
    ({ attendeeId, revokedAt }) => revokedAt === null && replaced.has(attendeeId),
  );
  for (const { code } of old) await store.eventPasses.revoke(code, now);
  await store.eventPasses.insert(
    old.map((pass) => ({ ...pass, code: ports.newId(), issuedAt: now })),
  );
}
