import { plannedStates } from "#app/domain/events/meeting-answer.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { publicEvent, type PublicEvent } from "./hosted-event.ts";
import { eventPlan, withoutPeople, type PlannedMeeting } from "./planned-meetings.ts";
import { question } from "./verb.ts";

interface CalendarView {
  readonly event: PublicEvent;
  readonly meetings: readonly PlannedMeeting[];
  readonly siteUrl: string;
}

/** The agenda to which a secret link leads, without people: it goes to other services. A link that was ended is as unknown as any other. */
export const viewCalendar = question<{ readonly secret: string }, CalendarView>({
  name: "view-calendar",
  access: "anyone",
  async answer({ ports }, { secret }) {
    const { store, tokens, siteUrl } = ports;
    const id = await store.eventCalendars.participationOf(tokens.digest(secret));
    const own = id && (await store.matchEvents.participation(id));
    const event = own && (await store.matchEvents.byId(own.eventId));
    if (!own || !event || own.state !== "approved") return refuse({ code: "not_found" });
    const planned = plannedStates.includes(event.state);
    const meetings = planned ? await store.eventMeetings.ofParticipation(own.id) : [];
    const plan = await eventPlan(store, event, meetings);
    return ok({
      event: publicEvent(event),
      meetings: meetings.flatMap((meeting) => plan.seenBy(meeting, own) ?? []).map(withoutPeople),
      siteUrl,
    });
  },
});
