import { agendaOf } from "#app/domain/events/agenda.ts";
import { meetingAnswerLabels } from "#app/domain/events/booked-meeting.ts";
import { attendeeKey } from "#app/domain/events/check-in.ts";
import {
  meetingStateLabels,
  pairKey,
  type Meeting,
  type MeetingState,
} from "#app/domain/events/instance.ts";
import { slotsOf, tablesOf } from "#app/domain/events/timetable.ts";
import { placeWords } from "#app/domain/events/place-words.ts";
import { plainMeeting } from "#app/use-cases/event-instance.ts";
import type { ScheduleDesk } from "#app/use-cases/view-schedule.ts";
import { namesIn } from "./schedule-page.ts";
import { scheduleHref, type ScheduleQuestion } from "./schedule-question.ts";

export interface GridMeeting {
  readonly id: string;
  readonly version: number;
  readonly buyer: string;
  readonly supplier: string;
  readonly state: MeetingState;
  readonly stateLabel: string;
  readonly broken: boolean;
  readonly to: string;
}

export interface GridCell {
  /** Slot and table, as the form of a move names them. */
  readonly place: string;
  readonly time: string;
  readonly meeting: GridMeeting | null;
  readonly closed: boolean;
  /** Whether the chosen meeting could be here; null where none is chosen. */
  readonly fits: boolean | null;
}

const tablesPerPage = 15;

/** One room in one session: tables below each other, slots side by side. */
export function gridView(desk: ScheduleDesk, question: ScheduleQuestion, path: string) {
  const { event, current, broken } = desk;
  const { instance, seated } = current;
  const name = namesIn(desk);
  const room = event.rooms.find(({ id }) => id === question.room) ?? event.rooms[0];
  const session = event.sessions.find(({ id }) => id === question.session) ?? event.sessions[0];
  if (!room || !session) return null;
  const slots = slotsOf(event).filter(({ sessionId }) => sessionId === session.id);
  const all = instance.tables.filter(({ roomId }) => roomId === room.id);
  const pages = Math.ceil(all.length / tablesPerPage);
  const page = Math.min(question.page, Math.max(1, pages));
  const tables = all.slice((page - 1) * tablesPerPage, page * tablesPerPage);
  const at = new Map(seated.map((meeting) => [`${meeting.slotId} ${meeting.tableId}`, meeting]));
  const wrong = new Set(broken.flatMap(({ pairs }) => pairs.map(pairKey)));
  const chosen = seated.find(({ id }) => id === question.meeting) ?? null;
  const fits = chosen ? fitting(desk, chosen) : null;
  const count = (roomId: string, sessionId: string) => {
    const inRoom = new Set(
      instance.tables.filter((table) => table.roomId === roomId).map(({ id }) => id),
    );
    const inSession = new Set(
      slotsOf(event)
        .filter((slot) => slot.sessionId === sessionId)
        .map(({ id }) => id),
    );
    return seated.filter(({ slotId, tableId }) => inSession.has(slotId) && inRoom.has(tableId))
      .length;
  };
  const href = (changed: Partial<ScheduleQuestion>) => scheduleHref(path, question, changed);
  return {
    rooms: event.rooms.map(({ id, name: words }) => ({
      name: words,
      to: href({ room: id, page: 1 }),
      count: count(id, session.id),
      current: id === room.id,
    })),
    sessions: event.sessions.map(({ id, name: words, day }) => ({
      name: `${words} ${day.slice(5)}`,
      to: href({ session: id }),
      count: count(room.id, id),
      current: id === session.id,
    })),
    room: room.name,
    session: session.name,
    slots: slots.map(({ id, from, to }) => ({ id, from, to })),
    rows: tables.map((table) => ({
      id: table.id,
      name: `${table.name} 号桌`,
      cells: slots.map((slot): GridCell => {
        const meeting = at.get(`${slot.id} ${table.id}`);
        return {
          place: `${slot.id} ${table.id}`,
          time: slot.from,
          meeting: meeting
            ? {
                id: meeting.id,
                version: meeting.version,
                buyer: name(meeting.buyerId),
                supplier: name(meeting.supplierId),
                state: meeting.state,
                stateLabel: meetingStateLabels[meeting.state],
                broken: wrong.has(pairKey(meeting)),
                to: href({ meeting: meeting.id }),
              }
            : null,
          closed: table.closedSlotIds.includes(slot.id),
          fits: fits && fits(slot.id, table.id),
        };
      }),
    })),
    page,
    pages,
    chosen:
      chosen && chosen.course === "planned" && chosen.state !== "locked"
        ? {
            id: chosen.id,
            version: chosen.version,
            name: `${name(chosen.buyerId)} × ${name(chosen.supplierId)}`,
          }
        : null,
  };
}
export type ScheduleGridView = NonNullable<ReturnType<typeof gridView>>;

/** Whether somebody of each side is free in a slot and can come to a table; the rules have the last word. */
function fitting({ current: { instance, seated } }: ScheduleDesk, chosen: Meeting) {
  const others = seated.filter((meeting) => pairKey(meeting) !== pairKey(chosen)).map(plainMeeting);
  const agenda = agendaOf(instance, others);
  const rooms = new Map(instance.tables.map((table) => [table.id, table.roomId]));
  return (slotId: string, tableId: string) =>
    agenda.freeTables(slotId).some(({ id }) => id === tableId) &&
    [chosen.buyerId, chosen.supplierId].every((side) =>
      agenda
        .freePeople(side, slotId)
        .some((person) => agenda.canReach(person, slotId, rooms.get(tableId) ?? "")),
    );
}

/** The meeting that is looked at, with everything that can be changed of it; null where none is chosen. */
export function chosenMeeting(desk: ScheduleDesk, { meeting: id }: ScheduleQuestion) {
  const { event, current } = desk;
  const meeting = current.meetings.find((each) => each.id === id);
  if (!meeting) return null;
  const name = namesIn(desk);
  const teams = [meeting.buyerId, meeting.supplierId].map((participationId) => {
    const team = current.participations.find((each) => each.id === participationId);
    return {
      name: name(participationId),
      people: (team?.people ?? []).map((person) => {
        const key = attendeeKey({ participationId, attendeeId: person.id });
        return {
          id: key,
          name: person.position ? `${person.name}（${person.position}）` : person.name,
          comes: meeting.peopleIds.includes(key),
        };
      }),
    };
  });
  return {
    id: meeting.id,
    version: meeting.version,
    buyer: name(meeting.buyerId),
    supplier: name(meeting.supplierId),
    place: placeWords(event, meeting),
    slotId: meeting.slotId,
    tableId: meeting.tableId,
    state: meeting.state,
    stateLabel: meetingStateLabels[meeting.state],
    answers: `${name(meeting.buyerId)}${meetingAnswerLabels[meeting.answers.buyer]}，${name(meeting.supplierId)}${meetingAnswerLabels[meeting.answers.supplier]}`,
    planned: meeting.course === "planned",
    teams,
  };
}
export type ChosenMeeting = NonNullable<ReturnType<typeof chosenMeeting>>;

/** Slots and tables to choose from, as grouped lists. */
export function placeChoices({ event }: ScheduleDesk) {
  const slots = slotsOf(event);
  const tables = tablesOf(event.rooms);
  return {
    slots: event.sessions.map(({ id, name, day }) => ({
      title: `${name} ${day}`,
      options: slots
        .filter(({ sessionId }) => sessionId === id)
        .map((slot) => ({ value: slot.id, label: `${slot.from}–${slot.to}` })),
    })),
    tables: event.rooms.map(({ id, name }) => ({
      title: name,
      options: tables
        .filter(({ roomId }) => roomId === id)
        .map((table) => ({ value: table.id, label: `${name} ${table.name} 号桌` })),
    })),
  };
}
export type PlaceChoices = ReturnType<typeof placeChoices>;
