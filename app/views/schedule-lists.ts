import {
  eventSideLabels,
  eventSides,
  meetingStateLabels,
  wishKindLabels,
} from "#app/domain/events/instance.ts";
import {
  isSeated,
  meetingAnswerLabels,
  meetingCourseLabels,
} from "#app/domain/events/booked-meeting.ts";
import { slotsOf } from "#app/domain/events/timetable.ts";
import { placeWords } from "#app/domain/events/place-words.ts";
import type { ScheduleDesk } from "#app/use-cases/view-schedule.ts";
import { namesIn } from "./schedule-page.ts";
import { scheduleHref, type ScheduleQuestion } from "./schedule-question.ts";

/** Reasons that no place in the timetable mends. */
const hopeless: readonly string[] = ["gone", "refused", "no-common-slot"];
const perPage = { people: 40, unmet: 20 } as const;

/** Everybody who comes, to choose from. */
export function whoChoices({ current: { instance } }: ScheduleDesk) {
  return eventSides.map((side) => ({
    title: eventSideLabels[side],
    options: instance.participants
      .filter((each) => each.side === side)
      .map(({ id, name }) => ({ value: id, label: name })),
  }));
}
export type WhoChoices = ReturnType<typeof whoChoices>;

/** Every 必见 that is not held, of all or of one who comes, with its reason. */
export function unmetView(desk: ScheduleDesk, question: ScheduleQuestion, path: string) {
  const { unmet, current } = desk;
  const name = namesIn(desk);
  const side = new Map(current.instance.participants.map((each) => [each.id, each.side]));
  const lapsed = current.lapsed.map((wish) => ({ ...wish, reason: "lapsed" as const }));
  const all = [...unmet, ...lapsed]
    .filter(({ fromId, toId }) => question.who === "" || [fromId, toId].includes(question.who))
    .map(({ fromId, toId, words, reason, ...rest }) => {
      const [buyer, supplier] = side.get(fromId) === "buyer" ? [fromId, toId] : [toId, fromId];
      const fresh = { meeting: "", view: "grid", buyer, supplier, page: 1 } as const;
      return {
        id: `${fromId} ${toId}`,
        from: name(fromId),
        to: name(toId),
        kind: "kind" in rest ? wishKindLabels[rest.kind] : wishKindLabels.must,
        words,
        add: hopeless.includes(reason) ? null : `${scheduleHref(path, question, fresh)}#add`,
      };
    });
  const pages = Math.ceil(all.length / perPage.unmet);
  const page = Math.min(question.page, Math.max(1, pages));
  return {
    total: all.length,
    rows: all.slice((page - 1) * perPage.unmet, page * perPage.unmet),
    page,
    pages,
  };
}
export type UnmetView = ReturnType<typeof unmetView>;

/** Who comes, with how much of what was hoped for; or the day of one of them. */
export function peopleView(desk: ScheduleDesk, question: ScheduleQuestion, path: string) {
  const { current, unmet } = desk;
  const { instance, seated } = current;
  const musts = (id: string) =>
    instance.wishes.filter(({ fromId, kind }) => fromId === id && kind === "must").length;
  const rows = instance.participants
    .filter(({ id }) => question.who === "" || id === question.who)
    .map(({ id, name, side, cap, availableSlotIds }) => ({
      id,
      name,
      side: eventSideLabels[side],
      to: scheduleHref(path, question, { who: id, page: 1 }),
      held: seated.filter(({ buyerId, supplierId }) => [buyerId, supplierId].includes(id)).length,
      cap,
      slots: availableSlotIds.length,
      musts: musts(id),
      met: musts(id) - unmet.filter(({ fromId }) => fromId === id).length,
    }));
  const pages = Math.ceil(rows.length / perPage.people);
  const page = Math.min(question.page, Math.max(1, pages));
  return {
    rows: rows.slice((page - 1) * perPage.people, page * perPage.people),
    page,
    pages,
    day: question.who === "" ? null : dayOf(desk, question, path),
  };
}
export type PeopleView = ReturnType<typeof peopleView>;

function dayOf(desk: ScheduleDesk, question: ScheduleQuestion, path: string) {
  const { event, current } = desk;
  const name = namesIn(desk);
  const order = new Map(slotsOf(event).map(({ id }, n) => [id, n]));
  return current.meetings
    .filter(({ buyerId, supplierId }) => [buyerId, supplierId].includes(question.who))
    .sort((a, b) => (order.get(a.slotId) ?? 0) - (order.get(b.slotId) ?? 0))
    .map((meeting) => {
      const [own, other] =
        meeting.buyerId === question.who
          ? (["buyer", "supplier"] as const)
          : (["supplier", "buyer"] as const);
      const seated = isSeated(meeting);
      return {
        id: meeting.id,
        to:
          seated && meeting.course === "planned"
            ? scheduleHref(path, question, { meeting: meeting.id })
            : null,
        place: placeWords(event, meeting),
        other: name(meeting[`${other}Id`]),
        state:
          meeting.course === "planned"
            ? meetingStateLabels[meeting.state]
            : meetingCourseLabels[meeting.course],
        answers: `本方${meetingAnswerLabels[meeting.answers[own]]}，对方${meetingAnswerLabels[meeting.answers[other]]}`,
        reason: meeting.reason,
      };
    });
}

/** Tables that are closed in some slots. */
export function closuresView({ event, current: { instance, seated } }: ScheduleDesk) {
  const times = new Map(
    slotsOf(event).map((slot) => [slot.id, `${slot.day.slice(5)} ${slot.from}`]),
  );
  return instance.tables
    .filter(({ closedSlotIds }) => closedSlotIds.length > 0)
    .map(({ id, name, roomName, closedSlotIds }) => ({
      id,
      name: `${roomName} ${name} 号桌`,
      slots: closedSlotIds.map((slot) => times.get(slot) ?? slot).join("、"),
      meetings: seated.filter(
        ({ tableId, slotId }) => tableId === id && closedSlotIds.includes(slotId),
      ).length,
    }));
}
export type ClosuresView = ReturnType<typeof closuresView>;
