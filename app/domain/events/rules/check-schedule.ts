import { pairKey, type Meeting, type SchedulingInstance } from "../instance.ts";
import { minuteInChina } from "../../shared/time.ts";
import type { Pair, ScheduleRule, Violation } from "./violation.ts";

type Facts = ReturnType<typeof factsOf>;
type Seen = (rule: ScheduleRule, words: string, ...meetings: readonly Meeting[]) => void;

/**
 * Every rule that a list of meetings breaks; empty where it is a valid schedule. Written from the rules alone: it shares
 * nothing with the scheduler, so that each can find the other's mistakes.
 */
export function checkSchedule(
  instance: SchedulingInstance,
  meetings: readonly Meeting[],
): Violation[] {
  const violations: Violation[] = [];
  const facts = factsOf(instance);
  const see: Seen = (rule, words, ...involved) => {
    const pairs = involved.map(({ buyerId, supplierId }): Pair => ({ buyerId, supplierId }));
    violations.push({ rule, words, pairs });
  };
  const known = meetings.filter((meeting) => isKnown(facts, meeting, see));
  for (const meeting of known) checkOne(facts, meeting, see);
  checkPairs(facts, known, see);
  checkPeople(facts, known, instance.walkMinutes, see);
  checkTables(facts, known, see);
  checkCaps(facts, known, see);
  checkFixed(facts, instance, meetings, see);
  return violations;
}

function factsOf({ slots, tables, participants, wishes }: SchedulingInstance) {
  return {
    slots: new Map(
      slots.map((slot) => [
        slot.id,
        {
          from: Date.parse(slot.start),
          to: Date.parse(slot.end),
          words: minuteInChina(slot.start).slice(-5),
        },
      ]),
    ),
    tables: new Map(tables.map((table) => [table.id, table])),
    participants: new Map(participants.map((each) => [each.id, each])),
    refusals: new Set(
      wishes.filter((wish) => wish.kind === "never").map((wish) => `${wish.fromId} ${wish.toId}`),
    ),
  };
}

function namesOf({ participants }: Facts, { buyerId, supplierId }: Pair): string {
  const name = (id: string) => participants.get(id)?.name ?? "已退出的一方";
  return `${name(buyerId)}与${name(supplierId)}`;
}

function isKnown(facts: Facts, meeting: Meeting, see: Seen): boolean {
  const gone = [
    ...(facts.participants.has(meeting.buyerId) ? [] : ["需方已退出"]),
    ...(facts.participants.has(meeting.supplierId) ? [] : ["供方已退出"]),
    ...(facts.slots.has(meeting.slotId) ? [] : ["时段已取消"]),
    ...(facts.tables.has(meeting.tableId) ? [] : ["洽谈桌已撤"]),
  ];
  if (gone.length > 0) see("unknown", `${namesOf(facts, meeting)}：${gone.join("，")}`, meeting);
  return gone.length === 0;
}

function checkOne(facts: Facts, meeting: Meeting, see: Seen): void {
  const buyer = facts.participants.get(meeting.buyerId)!;
  const supplier = facts.participants.get(meeting.supplierId)!;
  const table = facts.tables.get(meeting.tableId)!;
  const at = facts.slots.get(meeting.slotId)!.words;
  const names = namesOf(facts, meeting);
  if (buyer.side !== "buyer" || supplier.side !== "supplier")
    see("sides", `${names}：洽谈要由一个需方和一个供方组成`, meeting);
  else if (buyer.organisationId === supplier.organisationId)
    see("sides", `${names}：同一企业不与自己洽谈`, meeting);
  const teamed = [buyer, supplier].map((side) =>
    side.people.filter((person) => meeting.peopleIds.includes(person.id)),
  );
  const strangers = meeting.peopleIds.length - teamed[0]!.length - teamed[1]!.length;
  if (teamed.some((people) => people.length === 0))
    see("people", `${names}：双方至少各有一人到场`, meeting);
  else if (strangers !== 0) see("people", `${names}：有人不属于这两方，或写了两次`, meeting);
  if (
    facts.refusals.has(`${buyer.id} ${supplier.id}`) ||
    facts.refusals.has(`${supplier.id} ${buyer.id}`)
  )
    see("never", `${names}：有一方选了不见`, meeting);
  for (const side of [buyer, supplier])
    if (!side.availableSlotIds.includes(meeting.slotId))
      see("unavailable", `${side.name}在 ${at} 不能来`, meeting);
  if (teamed.flat().some((person) => person.awaySlotIds.includes(meeting.slotId)))
    see("person-away", `${names}：安排的人在 ${at} 不在场`, meeting);
  if (table.closedSlotIds.includes(meeting.slotId))
    see("table-closed", `${table.roomName} ${table.name} 号桌在 ${at} 不开放`, meeting);
}

function checkPairs(facts: Facts, meetings: readonly Meeting[], see: Seen): void {
  for (const same of grouped(meetings, (meeting) => [pairKey(meeting)]).values())
    if (same.length > 1)
      see("pair-twice", `${namesOf(facts, same[0]!)}排了 ${same.length} 次，只能见一次`, ...same);
}

function checkPeople(facts: Facts, meetings: readonly Meeting[], walk: number, see: Seen): void {
  const byPerson = grouped(meetings, (meeting) => [...new Set(meeting.peopleIds)]);
  for (const own of byPerson.values())
    for (const [one, other] of couples(own)) {
      const gap = gapBetween(facts, one, other);
      const names = `${namesOf(facts, one)}、${namesOf(facts, other)}`;
      const rooms = [one, other].map((meeting) => facts.tables.get(meeting.tableId)!.roomId);
      const times = [one, other].map((meeting) => facts.slots.get(meeting.slotId)!.words);
      if (gap < 0) see("person-twice", `${names}：同一人在 ${times[0]} 要坐两桌`, one, other);
      else if (rooms[0] !== rooms[1] && gap < walk)
        see(
          "walking",
          `${names}：同一人 ${times.join("、")} 在不同厅，中间不足 ${walk} 分钟`,
          one,
          other,
        );
    }
}

function checkTables(facts: Facts, meetings: readonly Meeting[], see: Seen): void {
  for (const [tableId, own] of grouped(meetings, (meeting) => [meeting.tableId])) {
    const { name, roomName } = facts.tables.get(tableId)!;
    for (const [one, other] of couples(own))
      if (gapBetween(facts, one, other) < 0) {
        const at = facts.slots.get(one.slotId)!.words;
        see("table-twice", `${roomName} ${name} 号桌在 ${at} 排了两场`, one, other);
      }
  }
}

function checkCaps(facts: Facts, meetings: readonly Meeting[], see: Seen): void {
  const own = grouped(meetings, (meeting) => [meeting.buyerId, meeting.supplierId]);
  for (const [id, held] of own) {
    const { name, cap } = facts.participants.get(id)!;
    if (held.length > cap) see("cap", `${name}排了 ${held.length} 场，上限 ${cap} 场`, ...held);
  }
}

function checkFixed(
  facts: Facts,
  instance: SchedulingInstance,
  meetings: readonly Meeting[],
  see: Seen,
): void {
  const now = new Map(meetings.map((meeting) => [pairKey(meeting), meeting]));
  for (const fixed of instance.fixed) {
    const held = now.get(pairKey(fixed));
    const same =
      held?.slotId === fixed.slotId &&
      held.tableId === fixed.tableId &&
      [...held.peopleIds].sort().join() === [...fixed.peopleIds].sort().join();
    if (!same) see("fixed-changed", `${namesOf(facts, fixed)}：已定下的洽谈被改动或取消`, fixed);
  }
}

/** Minutes from the end of the earlier meeting to the start of the later; negative where they overlap. */
function gapBetween({ slots }: Facts, one: Meeting, other: Meeting): number {
  const [a, b] = [slots.get(one.slotId)!, slots.get(other.slotId)!];
  if (a.from < b.to && b.from < a.to) return -1;
  return (Math.max(a.from, b.from) - Math.min(a.to, b.to)) / 60_000;
}

function grouped<T>(list: readonly T[], keysOf: (each: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list)
    for (const key of keysOf(each)) {
      const group = groups.get(key);
      if (group) group.push(each);
      else groups.set(key, [each]);
    }
  return groups;
}

function couples<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, index) => list.slice(index + 1).map((other): [T, T] => [one, other]));
}
