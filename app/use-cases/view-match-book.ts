import { isSeated } from "#app/domain/events/booked-meeting.ts";
import type { Attendee, Participation } from "#app/domain/events/participation.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { BroughtTitle } from "./event-brought.ts";
import { publicEvent, type PublicEvent } from "./hosted-event.ts";
import { ownPlanned } from "./own-plan.ts";
import { eventPlan, type EventPlan, type PlannedMeeting } from "./planned-meetings.ts";
import { question } from "./verb.ts";

/** One participant of a match book with its meetings in the order of time. */
export interface BookParticipant {
  readonly participation: Pick<Participation, "id" | "side">;
  readonly organisation: Organisation;
  /** Own people: in the own book alone. */
  readonly people: readonly Attendee[];
  readonly brings: readonly BroughtTitle[];
  readonly meetings: readonly PlannedMeeting[];
}

export interface MatchBook {
  readonly event: PublicEvent;
  readonly hostName: string;
  readonly participants: readonly BookParticipant[];
  /** Where the site is reached from outside, for what is printed. */
  readonly siteUrl: string;
}

/** 对接手册 of the own organisation: its meetings that stand, with what it may read of the others. */
export const viewMatchBook = question<{ readonly id: Id }, MatchBook>({
  name: "view-match-book",
  access: "viewer",
  async answer(context, { id }) {
    const { store, siteUrl } = context.ports;
    const found = await ownPlanned(store, context, id);
    if (!found.ok) return found;
    const { event, own } = found.value;
    const [meetings, hosts] = await Promise.all([
      store.eventMeetings.ofParticipation(own.id),
      store.people.organisations([event.hostId]),
    ]);
    const seated = meetings.filter(isSeated);
    const plan = await eventPlan(store, event, seated);
    return ok({
      event: publicEvent(event),
      hostName: hosts.get(event.hostId)?.name ?? "",
      participants: [{ ...bookEntry(plan, own, seated), people: own.people }],
      siteUrl,
    });
  },
});

/** A participant with what it brings and its meetings in the order of time; without people. */
export function bookEntry(
  plan: EventPlan,
  participation: Participation,
  meetings: EventPlan["meetings"],
): BookParticipant {
  const { id, side, organisationId } = participation;
  return {
    participation: { id, side },
    organisation: plan.organisations.get(organisationId)!,
    people: [],
    brings: plan.titles.get(id) ?? [],
    meetings: meetings
      .flatMap((meeting) => plan.seenBy(meeting, participation) ?? [])
      .sort((a, b) => ((a.slot?.start ?? "") < (b.slot?.start ?? "") ? -1 : 1)),
  };
}
