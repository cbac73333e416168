import * as fc from "fast-check";
import type {
  Meeting,
  SchedulingInstance,
  SchedulingParticipant,
  Slot,
} from "#app/domain/events/instance.ts";

/** Slots named a, b, c … from pairs of minutes after one o'clock. */
export function slotsAt(...windows: readonly (readonly [from: number, to: number])[]): Slot[] {
  const at = (minutes: number) =>
    new Date(Date.UTC(2026, 9, 20, 5) + minutes * 60_000).toISOString();
  return windows.map(([from, to], index) => ({
    id: "abcdefgh"[index]!,
    sessionId: "afternoon",
    start: at(from),
    end: at(to),
  }));
}

/** Tables 1, 2, 3 … in the rooms named. */
export function tablesIn(...rooms: readonly string[]) {
  return rooms.map((room, index) => ({
    id: `table${index + 1}`,
    name: String(index + 1),
    roomId: room,
    roomName: `${room}厅`,
    closedSlotIds: [] as string[],
  }));
}

/** One person, always there, no cap to speak of; the side by the first letter: b… or s…. */
export function somebody(
  id: string,
  over: Partial<SchedulingParticipant> = {},
): SchedulingParticipant {
  return {
    id,
    organisationId: `organisation-${id}`,
    name: `示例${id}`,
    side: id.startsWith("b") ? "buyer" : "supplier",
    people: [{ id: `${id}-1`, awaySlotIds: [] }],
    availableSlotIds: [..."abcdefgh"],
    cap: 9,
    ...over,
  };
}

/** An event of three slots in a row and two tables in two rooms, without anybody. */
export function anEvent(over: Partial<SchedulingInstance> = {}): SchedulingInstance {
  return {
    slots: slotsAt([0, 20], [20, 40], [40, 60]),
    tables: tablesIn("east", "west"),
    participants: [],
    wishes: [],
    scores: [],
    fixed: [],
    walkMinutes: 20,
    ...over,
  };
}

/** A meeting of the first person of each side: b1 s1 in slot a at table 1. */
export function aMeeting(
  buyerId: string,
  supplierId: string,
  slotId: string,
  table: number,
  over: Partial<Meeting> = {},
): Meeting {
  return {
    buyerId,
    supplierId,
    slotId,
    tableId: `table${table}`,
    peopleIds: [`${buyerId}-1`, `${supplierId}-1`],
    state: "draft",
    ...over,
  };
}

/** In a row; with a pause; two sessions of the same start and length; sessions whose slots overlap raggedly. */
const timelines = [
  slotsAt([0, 20], [20, 40], [40, 60], [60, 80]),
  slotsAt([0, 20], [20, 40], [100, 120]),
  slotsAt([0, 20], [0, 20], [20, 40], [20, 40]),
  slotsAt([0, 20], [20, 40], [40, 60], [0, 30], [30, 60]),
];

const ids = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

/** Small events of every kind that the rules tell apart. */
export const anyEvent: fc.Arbitrary<SchedulingInstance> = fc
  .record({
    slots: fc.constantFrom(...timelines),
    buyers: fc.integer({ min: 1, max: 4 }),
    suppliers: fc.integer({ min: 1, max: 3 }),
    rooms: fc.array(fc.constantFrom("east", "west"), { minLength: 1, maxLength: 4 }),
    walkMinutes: fc.constantFrom(0, 10, 20),
  })
  .chain(({ slots, buyers, suppliers, rooms, walkMinutes }) => {
    const slotIds = slots.map((slot) => slot.id);
    const few = fc.subarray(slotIds, { maxLength: 1 });
    const [buyerIds, supplierIds] = [ids("b", buyers), ids("s", suppliers)];
    const participant = (id: string) =>
      fc
        .record({
          team: fc.array(few, { minLength: 1, maxLength: 3 }),
          availableSlotIds: fc.subarray(slotIds, { minLength: 1 }),
          cap: fc.integer({ min: 1, max: 4 }),
        })
        .map(({ team, availableSlotIds, cap }) =>
          somebody(id, {
            people: team.map((awaySlotIds, at) => ({ id: `${id}-${at + 1}`, awaySlotIds })),
            availableSlotIds,
            cap,
          }),
        );
    const pairs = buyerIds.flatMap((b) => supplierIds.map((s) => [b, s] as const));
    const kind = fc.constantFrom("must", "must", "want", "want", "never", null);
    const opinions = fc.tuple(
      ...pairs.map(() => fc.tuple(kind, kind, fc.integer({ min: -4, max: 9 }))),
    );
    return fc
      .record({
        tables: fc.tuple(
          ...tablesIn(...rooms).map((table) =>
            few.map((closedSlotIds) => ({ ...table, closedSlotIds })),
          ),
        ),
        participants: fc.tuple(...[...buyerIds, ...supplierIds].map(participant)),
        opinions,
      })
      .map(({ tables, participants, opinions }): SchedulingInstance => ({
        slots,
        tables,
        participants,
        wishes: opinions.flatMap(([one, other], index) => {
          const [buyer, supplier] = pairs[index]!;
          return [
            ...(one ? [{ fromId: buyer, toId: supplier, kind: one }] : []),
            ...(other ? [{ fromId: supplier, toId: buyer, kind: other }] : []),
          ];
        }),
        scores: opinions.flatMap(([, , score], index) => {
          const [buyerId, supplierId] = pairs[index]!;
          return score < 0 ? [] : [{ buyerId, supplierId, score: score / 9 }];
        }),
        fixed: [],
        walkMinutes,
      }));
  });
