import { agendaOf } from "./agenda.ts";
import { pairKey, type Meeting, type SchedulingInstance } from "./instance.ts";
import { checkSchedule } from "./rules/check-schedule.ts";
import type { Violation } from "./rules/violation.ts";

/** What a second run starts from, and what had to go. */
export interface KeptMeetings {
  /** Exactly as they were. */
  readonly kept: readonly Meeting[];
  /** Same people and slot, another table, because theirs is gone. */
  readonly reseated: readonly { readonly before: Meeting; readonly after: Meeting }[];
  readonly dropped: readonly {
    readonly meeting: Meeting;
    readonly violations: readonly Violation[];
  }[];
}

/**
 * The confirmed and locked meetings of an earlier schedule that an instance still allows. Where two of them cannot both
 * stay, the locked one does, then the earlier. Drafts are free to change and do not appear.
 */
export function keepValid(event: SchedulingInstance, earlier: readonly Meeting[]): KeptMeetings {
  const instance = { ...event, fixed: [] };
  const starts = new Map(instance.slots.map((slot) => [slot.id, slot.start]));
  const rank = ({ state, slotId }: Meeting) =>
    `${state === "locked" ? 0 : 1} ${starts.get(slotId) ?? ""}`;
  const bound = earlier.filter((meeting) => meeting.state !== "draft");
  const suspect = new Set(
    checkSchedule(instance, bound).flatMap((violation) => violation.pairs.map(pairKey)),
  );
  const kept = bound.filter((meeting) => !suspect.has(pairKey(meeting)));
  const reseated: { before: Meeting; after: Meeting }[] = [];
  const dropped: { meeting: Meeting; violations: readonly Violation[] }[] = [];
  const doubtful = bound
    .filter((meeting) => suspect.has(pairKey(meeting)))
    .sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
  const homeless: { meeting: Meeting; violations: readonly Violation[] }[] = [];
  for (const meeting of doubtful) {
    const violations = brokenBeside(instance, kept, meeting);
    if (violations.length === 0) kept.push(meeting);
    else homeless.push({ meeting, violations });
  }
  for (const { meeting, violations } of homeless) {
    const after = atAnotherTable(instance, kept, meeting);
    if (after) {
      kept.push(after);
      reseated.push({ before: meeting, after });
    } else dropped.push({ meeting, violations });
  }
  const moved = new Set(reseated.map(({ after }) => after));
  return { kept: kept.filter((meeting) => !moved.has(meeting)), reseated, dropped };
}

/** The same meeting at a free table, of its own room where there is one; null where that breaks a rule too. */
function atAnotherTable(
  instance: SchedulingInstance,
  kept: readonly Meeting[],
  meeting: Meeting,
): Meeting | null {
  if (!instance.slots.some((slot) => slot.id === meeting.slotId)) return null;
  const room = instance.tables.find((table) => table.id === meeting.tableId)?.roomId;
  const free = agendaOf(instance, kept).freeTables(meeting.slotId);
  const near = free.filter((table) => table.roomId === room);
  const tables = [...near, ...free.filter((table) => table.roomId !== room)];
  const firstOfRoom = tables.filter(
    (table, index) => tables.findIndex((each) => each.roomId === table.roomId) === index,
  );
  const tried = firstOfRoom.map((table) => ({ ...meeting, tableId: table.id }));
  return tried.find((after) => brokenBeside(instance, kept, after).length === 0) ?? null;
}

/** The rules that a meeting breaks beside meetings that break none: only those that share something with it can matter. */
function brokenBeside(
  instance: SchedulingInstance,
  kept: readonly Meeting[],
  meeting: Meeting,
): readonly Violation[] {
  const sides = [meeting.buyerId, meeting.supplierId];
  const related = kept.filter(
    (other) =>
      other.tableId === meeting.tableId ||
      sides.includes(other.buyerId) ||
      sides.includes(other.supplierId) ||
      other.peopleIds.some((person) => meeting.peopleIds.includes(person)),
  );
  return checkSchedule(instance, [...related, meeting]);
}
