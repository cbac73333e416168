import type { FollowUp } from "#app/domain/events/follow-up.ts";
import type { MeetingOutcome } from "#app/domain/events/meeting-note.ts";
import type { Member } from "#app/domain/people/member.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { Day } from "#app/domain/shared/time.ts";
import { daysOf } from "#app/domain/events/timetable.ts";
import { question, type QuestionContext } from "./verb.ts";

/** A meeting that asks for a next step, with the step once somebody has said it. */
interface FollowedMeeting {
  readonly meetingId: Id;
  readonly eventId: Id;
  readonly eventTitle: string;
  readonly heldOn: Day | null;
  readonly otherName: string;
  /** What the own side took from it; null where it noted nothing. */
  readonly outcome: MeetingOutcome | null;
  /** What the own side wrote down at the table. */
  readonly note: string;
  readonly followUp: FollowUp | null;
  /** Name of the member; empty once that person has left. */
  readonly who: string;
}

interface FollowUpList {
  readonly meetings: readonly FollowedMeeting[];
  readonly members: readonly Pick<Member, "userId" | "name">[];
}

/** Meetings of the own organisation that ended in 有意向 or 需再谈, or have a next step: its own business alone. */
export const viewFollowUps = question<null, FollowUpList>({
  name: "view-follow-ups",
  access: "viewer",
  async answer(context) {
    const { organisationId } = context;
    const { store } = context.ports;
    if (!organisationId) return refuse({ code: "not_found" });
    const [followUps, members, meetings] = await Promise.all([
      store.followUps.ofOrganisation(organisationId),
      store.people.membersOf(organisationId),
      meetingsOf(context, organisationId),
    ]);
    const planned = new Map(followUps.map((each) => [each.meetingId, each]));
    const nameOf = new Map(members.map(({ userId, name }) => [userId, name]));
    return ok({
      meetings: meetings
        .map((meeting) => {
          const followUp = planned.get(meeting.meetingId) ?? null;
          return { ...meeting, followUp, who: nameOf.get(followUp?.whoId ?? "") ?? "" };
        })
        .filter(
          ({ followUp, outcome }) => followUp !== null || outcome === "keen" || outcome === "again",
        ),
      members: members.map(({ userId, name }) => ({ userId, name })),
    });
  },
});

async function meetingsOf(
  { ports: { store } }: QuestionContext,
  organisationId: Id,
): Promise<Omit<FollowedMeeting, "followUp" | "who">[]> {
  const own = await store.matchEvents.participationsOf(organisationId);
  const events = new Map(
    (await store.matchEvents.byIds(own.map(({ eventId }) => eventId))).map((each) => [
      each.id,
      each,
    ]),
  );
  const found = await Promise.all(
    own.map(async ({ id, eventId, side }) => {
      const meetings = await store.eventMeetings.ofParticipation(id);
      if (meetings.length === 0) return [];
      const [others, notes] = await Promise.all([
        store.matchEvents.participations(eventId),
        store.meetingNotes.ofEvent(eventId),
      ]);
      const organisationOf = new Map(others.map((each) => [each.id, each.organisationId]));
      const noteOf = new Map(
        notes.filter((note) => note.side === side).map((note) => [note.meetingId, note]),
      );
      return meetings.map((meeting) => ({
        meetingId: meeting.id,
        eventId,
        eventTitle: events.get(eventId)?.title ?? "",
        heldOn: daysOf(events.get(eventId)?.sessions ?? [])?.first ?? null,
        otherId: organisationOf.get(side === "buyer" ? meeting.supplierId : meeting.buyerId) ?? "",
        outcome: noteOf.get(meeting.id)?.outcome ?? null,
        note: noteOf.get(meeting.id)?.words ?? "",
      }));
    }),
  );
  const rows = found.flat();
  const names = await store.people.organisations(rows.map(({ otherId }) => otherId));
  return rows.map(({ otherId, ...row }) => ({
    ...row,
    otherName: names.get(otherId)?.name ?? "",
  }));
}
