import type { MeetingTable, SchedulingInstance } from "../instance.ts";
import { pairKey } from "../instance.ts";
import { worthOfPairs } from "../pair-worth.ts";
import { besideFixed } from "./beside-fixed.ts";
import type { Candidate, FixedMeeting, Grid } from "./grid.ts";
import { timelineOf } from "./timeline.ts";

/** The fixed meetings of the instance must obey the rules. */
export function gridOf(instance: SchedulingInstance): Grid {
  const timeline = timelineOf(instance.slots, instance.walkMinutes);
  const slotIds = instance.slots.map((slot) => slot.id);
  const participant = new Map(instance.participants.map((each, index) => [each.id, index]));
  const { teams, personIds, participantOf, free } = peopleOf(instance, slotIds);
  const roomIds = [...new Set(instance.tables.map((table) => table.roomId))];
  const areas = areasOf(instance, roomIds, timeline.ragged);
  const points = worthOfPairs(instance);
  const inArea = new Map(areas.flatMap((area, at) => area.tables.map((table) => [table, at])));
  const tableIndex = new Map(instance.tables.map((table, index) => [table.id, index]));
  const person = new Map(personIds.map((id, index) => [id, index]));
  const fixed = instance.fixed.map((meeting): FixedMeeting => {
    const table = tableIndex.get(meeting.tableId)!;
    const pair = points.get(pairKey(meeting));
    return {
      buyer: participant.get(meeting.buyerId)!,
      supplier: participant.get(meeting.supplierId)!,
      slot: slotIds.indexOf(meeting.slotId),
      table,
      area: inArea.get(table)!,
      people: meeting.peopleIds.map((id) => person.get(id)!),
      points: pair?.points ?? 0,
      mutualMust: pair?.mutualMust ?? false,
    };
  });
  const taken = new Set(instance.fixed.map(pairKey));
  const beginning = {
    timeline,
    rooms: roomIds.length,
    areas,
    teams,
    caps: instance.participants.map((each) => each.cap),
    personIds,
    participantOf,
    free,
    fixed,
  };
  const { slotsOf } = besideFixed(beginning);
  const candidates = [...points.values()]
    .filter((pair) => pair.points > 0 && !taken.has(pairKey(pair)))
    .flatMap((pair): Candidate[] => {
      const [buyer, supplier] = [participant.get(pair.buyerId)!, participant.get(pair.supplierId)!];
      const slots = slotsOf(buyer, supplier);
      const { points: worth, mutualMust } = pair;
      return slots.length === 0 ? [] : [{ buyer, supplier, points: worth, mutualMust, slots }];
    })
    .sort((a, b) => a.buyer - b.buyer || a.supplier - b.supplier);
  return { ...beginning, instance, candidates };
}

function peopleOf(instance: SchedulingInstance, slotIds: readonly string[]) {
  const personIds: string[] = [];
  const participantOf: number[] = [];
  const free: boolean[][] = [];
  const teams = instance.participants.map((each, index) => {
    const available = new Set(each.availableSlotIds);
    return each.people.map((person) => {
      const away = new Set(person.awaySlotIds);
      participantOf.push(index);
      free.push(slotIds.map((id) => available.has(id) && !away.has(id)));
      return personIds.push(person.id) - 1;
    });
  });
  return { teams, personIds, participantOf, free };
}

/** A table with a fixed meeting stands alone where slots overlap raggedly: others could not be moved around it. */
function areasOf(instance: SchedulingInstance, roomIds: readonly string[], ragged: boolean) {
  const alone = new Set(ragged ? instance.fixed.map((meeting) => meeting.tableId) : []);
  const byKind = new Map<string, { room: number; tables: number[]; open: boolean[] }>();
  instance.tables.forEach((table: MeetingTable, index) => {
    const open = instance.slots.map((slot) => !table.closedSlotIds.includes(slot.id));
    const room = roomIds.indexOf(table.roomId);
    const kind = `${room} ${open.map(Number).join("")} ${alone.has(table.id) ? index : ""}`;
    const area = byKind.get(kind);
    if (area) area.tables.push(index);
    else byKind.set(kind, { room, tables: [index], open });
  });
  return [...byKind.values()];
}
