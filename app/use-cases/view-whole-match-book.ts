import { isSeated } from "#app/domain/events/booked-meeting.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { hostedEvent, publicEvent } from "./hosted-event.ts";
import { eventPlan, withoutPeople } from "./planned-meetings.ts";
import { question } from "./verb.ts";
import { bookEntry, type MatchBook } from "./view-match-book.ts";

/**
 * 对接手册 of the whole event, for its host. It goes from hand to hand: it names no people, and of organisations only
 * what each of them brings and whom it meets.
 */
export const viewWholeMatchBook = question<{ readonly id: Id }, MatchBook>({
  name: "view-whole-match-book",
  access: "viewer",
  async answer(context, { id }) {
    const { store, siteUrl } = context.ports;
    const found = await hostedEvent(store, context, id);
    if (!found.ok) return found;
    const event = found.value;
    const all = await store.eventMeetings.ofEvent(id);
    const seated = all.filter(isSeated);
    const plan = await eventPlan(store, event, seated);
    const hosts = await store.people.organisations([event.hostId]);
    const own = new Map<Id, (typeof seated)[number][]>();
    for (const meeting of seated)
      for (const side of [meeting.buyerId, meeting.supplierId])
        own.set(side, [...(own.get(side) ?? []), meeting]);
    const entries = [...plan.participations.values()]
      .filter(({ state }) => state === "approved")
      .map((each) => bookEntry(plan, each, own.get(each.id) ?? []));
    return ok({
      event: publicEvent(event),
      hostName: hosts.get(event.hostId)?.name ?? "",
      participants: entries.map((entry) => ({
        ...entry,
        meetings: entry.meetings.map(withoutPeople),
      })),
      siteUrl,
    });
  },
});
