import type { PassedPerson } from "#app/domain/events/check-in.ts";
import { ok } from "#app/domain/shared/result.ts";
import { passOf } from "./event-pass-of.ts";
import { verb } from "./verb.ts";

/** The host gives an attendee a new pass; the one before lets nobody in any more. */
export const reissuePass = verb<PassedPerson, null>({
  name: "reissue-pass",
  access: "editor",
  subject: ({ participationId }) => participationId,
  async run(context, person) {
    const { store, ports, now } = context;
    const found = await passOf(context, person);
    if (!found.ok) return found;
    const { participation, pass } = found.value;
    if (pass) await store.eventPasses.revoke(pass.code, now);
    const { participationId, attendeeId } = person;
    await store.eventPasses.insert([
      {
        code: ports.newId(),
        eventId: participation.eventId,
        participationId,
        attendeeId,
        issuedAt: now,
        revokedAt: null,
      },
    ]);
    return ok(null);
  },
});
