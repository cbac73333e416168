import { meetingCourseLabels } from "#app/domain/events/booked-meeting.ts";
import { eventSideLabels } from "#app/domain/events/instance.ts";
import type { Attendee } from "#app/domain/events/participation.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import { eventPaths } from "./event-view.ts";

type Answered = Awaited<ReturnType<UseCases["viewEventMeeting"]>>;
type OwnTable = Extract<Answered, { ok: true }>["value"];

/** One meeting at its table, as one side sees it on a phone. */
export function meetingPage(
  { event, meeting, side, other, place, people, note, barred }: OwnTable,
  mayWrite: boolean,
) {
  const names = (all: readonly Attendee[]) =>
    all.map(({ name, position }) => (position ? `${name}（${position}）` : name)).join("、");
  return {
    title: event.title,
    other: other.name,
    otherSide: eventSideLabels[side === "buyer" ? "supplier" : "buyer"],
    place,
    people: { own: names(people.own), other: names(people.other) },
    course: meeting.course,
    courseLabel: meetingCourseLabels[meeting.course],
    reason: meeting.reason,
    outcome: note?.outcome ?? null,
    words: note?.words ?? "",
    barred,
    mayWrite: mayWrite && barred === null,
    paths: eventPaths(event.id),
  };
}
