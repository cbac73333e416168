import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { eventAtDoor } from "./event-at-door.ts";
import { publicEvent, type PublicEvent } from "./hosted-event.ts";
import { actorLabel, question } from "./verb.ts";

interface CheckInDesk {
  readonly event: PublicEvent;
  /** Whose data a device holds: another account or organisation, another name. */
  readonly account: string;
  readonly supervisor: boolean;
  /** False for those who help the host. */
  readonly hosted: boolean;
}

/** The check-in desk of an own event; whom it lets in comes with the first sync. */
export const viewCheckIn = question<{ readonly id: Id }, CheckInDesk>({
  name: "view-check-in",
  access: "editor",
  async answer(context, { id }) {
    const { actor, organisationId } = context;
    const found = await eventAtDoor(context.ports.store, context, id);
    if (!found.ok) return found;
    return ok({
      event: publicEvent(found.value.event),
      account: `${actorLabel(actor)}.${organisationId ?? ""}`,
      supervisor: found.value.supervisor,
      hosted: found.value.event.hostId === organisationId,
    });
  },
});
