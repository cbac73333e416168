import type { BookedMeeting } from "#app/domain/events/booked-meeting.ts";
import { isSeated } from "#app/domain/events/booked-meeting.ts";
import {
  answerRefusal,
  answerRefusalWords,
  isConfirmed,
  type AnswerMove,
} from "#app/domain/events/meeting-answer.ts";
import type { EventSide } from "#app/domain/events/instance.ts";
import { agendaDays, type AgendaMeeting } from "#app/domain/events/own-agenda.ts";
import { placeName } from "#app/domain/shared/place.ts";
import { longDay, minuteInChina } from "#app/domain/shared/time.ts";
import type { PlannedMeeting } from "#app/use-cases/planned-meetings.ts";
import { momentOf, type AgendaView } from "#app/use-cases/view-agenda.ts";
import { eventDays, eventPaths, eventPlace } from "./event-view.ts";
import { pairWords } from "./meeting-words.ts";

/** The look of each standing, as postings have it. */
const looks = {
  ask: "submitted",
  wait: "paused",
  sure: "published",
  over: "closed",
  off: "refused",
} as const;

function standing({ course, answers }: BookedMeeting, side: EventSide) {
  const other = side === "buyer" ? "supplier" : "buyer";
  if (course === "held") return { words: "已洽谈", look: looks.over };
  if (course === "missed") return { words: "未到场", look: looks.off };
  if (course === "cancelled") return { words: "已取消", look: looks.off };
  if (course === "declined")
    return { words: answers[side] === "declined" ? "我方已谢绝" : "对方已谢绝", look: looks.off };
  if (isConfirmed({ course, answers })) return { words: "双方已确认", look: looks.sure };
  if (answers[side] === "open")
    return {
      words: answers[other] === "accepted" ? "对方已接受，等我方答复" : "等我方答复",
      look: looks.ask,
    };
  return { words: "我方已接受，等对方答复", look: looks.wait };
}

type Placed = PlannedMeeting & AgendaMeeting;

/** The own agenda of one event; `person` narrows it to one of the own people. */
export function agendaPage(view: AgendaView, mayWrite: boolean, person: string) {
  const { event, own, until } = view;
  const known = own.people.find(({ id }) => id === person);
  const isMine = ({ ours }: PlannedMeeting) => !known || ours.some(({ id }) => id === known.id);
  const seated = view.meetings.filter(
    (each) => isSeated(each.meeting) && each.slot && isMine(each),
  );
  const nameOf = new Map(own.people.map(({ id, name }) => [id, name]));
  const card = (each: PlannedMeeting) => meetingCard(view, each, mayWrite);
  const open = view.meetings.filter(
    ({ meeting, side }) => meeting.course === "planned" && meeting.answers[side] === "open",
  );
  return {
    title: event.title,
    organisation: view.organisationName,
    host: view.hostName,
    about: `${eventDays(event.sessions)}　${eventPlace(event)}`,
    paths: eventPaths(event.id),
    people: own.people.length > 1 ? own.people.map(({ id, name }) => ({ id, name })) : [],
    person: known?.id ?? "",
    days: agendaDays(seated.flatMap(placed)).map(({ day, lines }) => ({
      day: longDay(day),
      lines: lines.map((line) =>
        line.kind === "gap"
          ? {
              kind: line.kind,
              words: `${clock(line.from)}–${clock(line.to)} 空 ${line.minutes} 分钟`,
            }
          : {
              kind: line.kind,
              card: card(line.meeting),
              walks: line.walks.map(
                ({ personId, fromRoom, minutes }) =>
                  `${nameOf.get(personId) ?? ""}从${fromRoom}过来，间隔 ${minutes} 分钟`,
              ),
            },
      ),
    })),
    off: view.meetings.filter((each) => !isSeated(each.meeting) || !each.slot).map(card),
    running: event.state === "running",
    total: seated.length,
    open: open.length,
    until: until && minuteInChina(until),
    late: until !== null && view.now >= until,
    mayAcceptAll: mayWrite && open.some((each) => refusalOf(view, each, "accept") === null),
    mayLink: mayWrite,
    linkedAt: view.linkedAt && minuteInChina(view.linkedAt),
  };
}

export type AgendaPage = ReturnType<typeof agendaPage>;
export type MeetingCard = ReturnType<typeof meetingCard>;

function placed(each: PlannedMeeting): Placed[] {
  const { slot, table, ours, meeting } = each;
  if (!slot) return [];
  return [
    {
      ...each,
      id: meeting.id,
      start: slot.start,
      end: slot.end,
      roomId: table?.roomId ?? "",
      roomName: table?.roomName ?? "未定",
      peopleIds: ours.map(({ id }) => id),
    },
  ];
}

function refusalOf(view: AgendaView, each: PlannedMeeting, move: AnswerMove) {
  return answerRefusal(each.meeting, each.side, move, momentOf(view, each));
}

function meetingCard(view: AgendaView, each: PlannedMeeting, mayWrite: boolean) {
  const { meeting, side, slot, table, counterpart, ours } = each;
  const answer = meeting.answers[side];
  const refusals = {
    accept: refusalOf(view, each, "accept"),
    decline: refusalOf(view, each, "decline"),
  };
  const mayAccept = mayWrite && answer !== "accepted" && refusals.accept === null;
  const mayDecline = mayWrite && answer !== "declined" && refusals.decline === null;
  const late = mayWrite && answer === "accepted" && refusals.decline === "late";
  const ahead = slot !== null && view.now < slot.start && meeting.course === "planned";
  return {
    id: meeting.id,
    time: slot ? `${slot.from}–${slot.to}` : "时段已取消",
    table: table ? `${table.roomName} ${table.name} 号桌` : "桌位待定",
    standing: standing(meeting, side),
    reason: meeting.reason,
    name: counterpart.name,
    place: placeName(counterpart.place),
    brings: counterpart.brings,
    people: counterpart.people.map(({ name, position }) => ({ name, position })),
    confirmed: isConfirmed(meeting),
    ours: ours.map(({ name }) => name),
    pair: pairWords(each),
    mayAccept,
    mayDecline,
    restores: answer === "declined",
    /** Where its outcome is entered, once the event has begun. */
    record:
      mayWrite && view.event.state !== "scheduled" && isSeated(meeting)
        ? `${eventPaths(view.event.id).meetings}/${meeting.id}`
        : null,
    note: late ? answerRefusalWords.late : "",
    /** Own people to choose from, where there is a choice. */
    team:
      mayWrite && ahead && view.own.people.length > 1
        ? view.own.people.map(({ id, name, position }) => ({
            id,
            words: position ? `${name}（${position}）` : name,
            here: ours.some((one) => one.id === id),
          }))
        : [],
  };
}

function clock(instant: string): string {
  return minuteInChina(instant).slice(-5);
}
