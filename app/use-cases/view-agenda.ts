import type { Participation } from "#app/domain/events/participation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import { publicEvent, type PublicEvent } from "./hosted-event.ts";
import { answerMoment, ownPlanned } from "./own-plan.ts";
import { eventPlan, type PlannedMeeting } from "./planned-meetings.ts";
import { question } from "./verb.ts";

export interface AgendaView {
  readonly event: PublicEvent;
  readonly hostName: string;
  readonly organisationName: string;
  readonly own: Participation;
  /** In the order of time; those that were declined or called off stand among them. */
  readonly meetings: readonly PlannedMeeting[];
  /** When plans may be declined no more; null where there is nothing to answer. */
  readonly until: Instant | null;
  readonly now: Instant;
  /** Since when there is a link for calendar programs; null without. */
  readonly linkedAt: Instant | null;
  /** Where the site is reached from outside. */
  readonly siteUrl: string;
}

/** What was planned for the own organisation at an event, and what both sides said to it. */
export const viewAgenda = question<{ readonly id: Id }, AgendaView>({
  name: "view-agenda",
  access: "viewer",
  async answer(context, { id }) {
    const { ports, now } = context;
    const { store } = ports;
    const found = await ownPlanned(store, context, id);
    if (!found.ok) return found;
    const { event, own } = found.value;
    const [meetings, linkedAt, hosts] = await Promise.all([
      store.eventMeetings.ofParticipation(own.id),
      store.eventCalendars.madeAt(own.id),
      store.people.organisations([event.hostId]),
    ]);
    const plan = await eventPlan(store, event, meetings);
    const seen = meetings.flatMap((meeting) => plan.seenBy(meeting, own) ?? []);
    const startOf = ({ slot }: PlannedMeeting) => slot?.start ?? "";
    return ok({
      event: publicEvent(event),
      hostName: hosts.get(event.hostId)?.name ?? "",
      organisationName: plan.organisations.get(own.organisationId)?.name ?? "",
      own,
      meetings: seen.sort((a, b) =>
        startOf(a) === startOf(b)
          ? a.meeting.id < b.meeting.id
            ? -1
            : 1
          : startOf(a) < startOf(b)
            ? -1
            : 1,
      ),
      until: event.state === "scheduled" ? event.answersUntil : null,
      now,
      linkedAt,
      siteUrl: ports.siteUrl,
    });
  },
});

/** The moment of an answer to one of its meetings. */
export const momentOf = ({ event, now }: AgendaView, { meeting }: PlannedMeeting) =>
  answerMoment(event, meeting.slotId, now);
