import {
  pairKey,
  type Meeting,
  type MeetingTable,
  type SchedulingInstance,
  type SchedulingParticipant,
  type Slot,
} from "./instance.ts";

/** A schedule as it can be asked: who and what is free when. Knows the rules of one place, not of a whole schedule. */
export interface Agenda {
  readonly instance: SchedulingInstance;
  readonly meetings: readonly Meeting[];
  participant(id: string): SchedulingParticipant | undefined;
  meetingsOf(participantId: string): readonly Meeting[];
  /** The meeting of a pair, where it has one. */
  meetingOf(pair: Pick<Meeting, "buyerId" | "supplierId">): Meeting | undefined;
  /** People of a team who are there in a slot and sit at no table then. */
  freePeople(participantId: string, slotId: string): readonly string[];
  /** Whether somebody has the time to be in a room in a slot: to come from the meeting before and go to the next. */
  canReach(personId: string, slotId: string, roomId: string): boolean;
  /** Open tables at which nobody sits in a slot. */
  freeTables(slotId: string): readonly MeetingTable[];
}

export function agendaOf(instance: SchedulingInstance, meetings: readonly Meeting[]): Agenda {
  const slots = new Map(instance.slots.map((slot) => [slot.id, windowOf(slot)]));
  const tables = new Map(instance.tables.map((table) => [table.id, table]));
  const participants = new Map(instance.participants.map((each) => [each.id, each]));
  const pairs = new Map(meetings.map((meeting) => [pairKey(meeting), meeting]));
  const of = { person: new Map<string, Meeting[]>(), table: new Map<string, Meeting[]>() };
  const own = new Map<string, Meeting[]>();
  const add = (map: Map<string, Meeting[]>, key: string, meeting: Meeting) =>
    map.set(key, [...(map.get(key) ?? []), meeting]);
  for (const meeting of meetings) {
    for (const person of meeting.peopleIds) add(of.person, person, meeting);
    for (const id of [meeting.buyerId, meeting.supplierId]) add(own, id, meeting);
    add(of.table, meeting.tableId, meeting);
  }
  const gap = (slotId: string, other: Meeting) => {
    const [a, b] = [slots.get(slotId)!, slots.get(other.slotId)!];
    return a.from < b.to && b.from < a.to ? -1 : Math.max(a.from, b.from) - Math.min(a.to, b.to);
  };
  const isFree = (others: readonly Meeting[] | undefined, slotId: string) =>
    !others?.some((other) => gap(slotId, other) < 0);
  return {
    instance,
    meetings,
    participant: (id) => participants.get(id),
    meetingsOf: (id) => own.get(id) ?? [],
    meetingOf: (pair) => pairs.get(pairKey(pair)),
    freePeople(participantId, slotId) {
      const { availableSlotIds = [], people = [] } = participants.get(participantId) ?? {};
      if (!availableSlotIds.includes(slotId)) return [];
      return people
        .filter((each) => !each.awaySlotIds.includes(slotId))
        .map((each) => each.id)
        .filter((id) => isFree(of.person.get(id), slotId));
    },
    canReach: (personId, slotId, roomId) =>
      !(of.person.get(personId) ?? []).some(
        (other) =>
          tables.get(other.tableId)?.roomId !== roomId && gap(slotId, other) < instance.walkMinutes,
      ),
    freeTables: (slotId) =>
      instance.tables.filter(
        (table) => !table.closedSlotIds.includes(slotId) && isFree(of.table.get(table.id), slotId),
      ),
  };
}

function windowOf({ start, end }: Slot) {
  return { from: Date.parse(start) / 60_000, to: Date.parse(end) / 60_000 };
}

/** The first free table, with somebody of each side who can get there; null where there is none. */
export function placeInSlot(
  agenda: Agenda,
  { buyerId, supplierId }: Pick<Meeting, "buyerId" | "supplierId">,
  slotId: string,
): Meeting | null {
  const [buyers, suppliers] = [buyerId, supplierId].map((id) => agenda.freePeople(id, slotId));
  for (const table of agenda.freeTables(slotId)) {
    const buyer = buyers!.find((person) => agenda.canReach(person, slotId, table.roomId));
    const supplier = suppliers!.find((person) => agenda.canReach(person, slotId, table.roomId));
    if (buyer && supplier)
      return {
        buyerId,
        supplierId,
        slotId,
        tableId: table.id,
        peopleIds: [buyer, supplier],
        state: "draft",
      };
  }
  return null;
}

/** Whether a participant may hold one more meeting. */
export function hasRoom(agenda: Agenda, participantId: string): boolean {
  const participant = agenda.participant(participantId);
  return !!participant && agenda.meetingsOf(participantId).length < participant.cap;
}
