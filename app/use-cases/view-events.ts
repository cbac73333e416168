import { phaseOn, type EventPhase } from "#app/domain/events/registration-window.ts";
import { ok } from "#app/domain/shared/result.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { publicEvent, type PublicEvent } from "./hosted-event.ts";
import { question } from "./verb.ts";

export interface ListedEvent {
  readonly event: PublicEvent;
  readonly hostName: string;
  readonly phase: EventPhase;
}

const most = { ahead: 100, past: 50 } as const;

/** Events that were ever opened: what comes in the order of time, then the latest past ones. */
export const viewEvents = question<null, readonly ListedEvent[]>({
  name: "view-events",
  access: "anyone",
  async answer({ ports: { store }, now }) {
    const today = dayInChina(now);
    const events = [
      ...(await store.matchEvents.publishedFrom(today, most.ahead)),
      ...(await store.matchEvents.publishedBefore(today, most.past)),
    ];
    const hosts = await store.people.organisations(events.map(({ hostId }) => hostId));
    return ok(
      events.map((event) => ({
        event: publicEvent(event),
        hostName: hosts.get(event.hostId)?.name ?? "",
        phase: phaseOn(event, today),
      })),
    );
  },
});
