import type { BookedMeeting } from "#app/domain/events/booked-meeting.ts";
import type { MatchEvent } from "#app/domain/events/event.ts";
import type { EventSide } from "#app/domain/events/instance.ts";
import { slotsOf } from "#app/domain/events/timetable.ts";
import { notify } from "./notify.ts";
import type { VerbContext } from "./verb.ts";

type News = "confirmed" | "declined" | "restored";

const wordsOf: Record<News, (who: string, at: string) => string> = {
  confirmed: (who, at) => `${who}接受了${at}的洽谈，双方已确认`,
  declined: (who, at) => `${who}谢绝了${at}的洽谈`,
  restored: (who, at) => `${who}改为接受${at}的洽谈，请再次答复`,
};

/** What one side did to a meeting, for the other side; never its reasons. */
export async function tellOtherSide(
  context: VerbContext,
  event: MatchEvent,
  meeting: BookedMeeting,
  side: EventSide,
  news: News,
): Promise<void> {
  const { store } = context;
  const [ownId, otherId] =
    side === "buyer"
      ? [meeting.buyerId, meeting.supplierId]
      : [meeting.supplierId, meeting.buyerId];
  const [own, other] = await Promise.all([
    store.matchEvents.participation(ownId),
    store.matchEvents.participation(otherId),
  ]);
  if (!own || !other) return;
  const organisations = await store.people.organisations([own.organisationId]);
  const slot = slotsOf(event).find(({ id }) => id === meeting.slotId);
  const at = slot ? ` ${slot.day.slice(5)} ${slot.from} ` : "";
  await notify(context, {
    to: { organisationId: other.organisationId },
    kind: "event",
    key: meeting.id,
    words: wordsOf[news](organisations.get(own.organisationId)?.name ?? "对方", at),
    link: `/workbench/events/${event.id}/agenda`,
  });
}

/** That places became free, for the host. */
export function tellHostDeclined(context: VerbContext, event: MatchEvent): Promise<void> {
  return notify(context, {
    to: { organisationId: event.hostId },
    kind: "event",
    key: `${event.id}-declined`,
    words: (count) => `对接会“${event.title}”有 ${count} 场洽谈被谢绝`,
    link: `/workbench/events/${event.id}/host`,
  });
}
