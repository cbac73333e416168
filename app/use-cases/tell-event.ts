import type { MatchEvent } from "#app/domain/events/event.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { notify } from "./notify.ts";
import type { VerbContext } from "./verb.ts";

/** An event that was called off, for everybody who is or wants to be there. */
export async function tellCancelled(context: VerbContext, event: MatchEvent): Promise<void> {
  for (const { organisationId, state } of await context.store.matchEvents.participations(event.id))
    if (state === "asked" || state === "approved")
      await notify(context, {
        to: { organisationId },
        kind: "event",
        key: event.id,
        words: `对接会“${event.title}”已取消`,
        link: `/workbench/events/${event.id}`,
      });
}

/** That an organisation is invited; only about events that it can see. */
export async function tellInvited(
  context: VerbContext,
  event: MatchEvent,
  organisationIds: readonly Id[],
): Promise<void> {
  for (const organisationId of organisationIds)
    await notify(context, {
      to: { organisationId },
      kind: "event",
      key: event.id,
      words: `贵企业受邀参加对接会“${event.title}”，${event.closesOn} 前报名`,
      link: `/workbench/events/${event.id}`,
    });
}
