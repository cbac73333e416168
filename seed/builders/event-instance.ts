import type {
  EventSide,
  MeetingTable,
  PairScore,
  SchedulingInstance,
  SchedulingParticipant,
  Wish,
} from "#app/domain/events/instance.ts";
import { randomFrom, shuffled, type Random } from "../worlds/demo/random.ts";

/** What an invented event is like. */
export interface EventShape {
  readonly seed: string;
  readonly buyers: number;
  readonly suppliers: number;
  readonly slots: number;
  readonly tables: number;
  readonly rooms: number;
  readonly slotMinutes: number;
  /** Minutes to walk to another room; as long as a slot: one free slot. */
  readonly walkMinutes: number;
  /** Share of the slots in which somebody can come. */
  readonly availability: number;
  readonly wishesOfBuyer: number;
  readonly wishesOfSupplier: number;
  /** Share of the wishes that are 必见. */
  readonly mustShare: number;
  /** Exponent of the popularity: the r-th most wished is wished in proportion to r to the power of minus this. */
  readonly zipf: number;
  /** Share of a supplier's wishes that answer a buyer's wish; the others fall by popularity alone. */
  readonly answered: number;
  readonly largestTeam: number;
  readonly cap: Readonly<Record<EventSide, number>>;
  /** Pairs per buyer that only the matcher proposes. */
  readonly proposals: number;
}

/** The large afternoon on which the scheduler is measured. */
export const largeEvent: EventShape = {
  seed: "afternoon",
  buyers: 200,
  suppliers: 120,
  slots: 12,
  tables: 120,
  rooms: 4,
  slotMinutes: 20,
  walkMinutes: 20,
  availability: 0.5,
  wishesOfBuyer: 10,
  wishesOfSupplier: 6,
  mustShare: 0.2,
  zipf: 0.7,
  answered: 0,
  largestTeam: 3,
  cap: { buyer: 8, supplier: 12 },
  proposals: 2,
};

/** The small one, whose best schedule is proven. */
export const smallEvent: EventShape = {
  ...largeEvent,
  seed: "morning",
  buyers: 10,
  suppliers: 8,
  slots: 6,
  tables: 5,
  rooms: 2,
  wishesOfBuyer: 4,
  wishesOfSupplier: 3,
  answered: 0.5,
  cap: { buyer: 4, supplier: 5 },
};

/** An invented event: the same shape gives the same event on every machine. */
export function anEventInstance(shape: EventShape): SchedulingInstance {
  const random = randomFrom(`event:${shape.seed}`);
  const slots = Array.from({ length: shape.slots }, (_, index) => {
    const at = (minutes: number) =>
      new Date(Date.UTC(2026, 9, 20, 5) + minutes * 60_000).toISOString();
    const start = index * shape.slotMinutes;
    return {
      id: `slot${index + 1}`,
      sessionId: "afternoon",
      start: at(start),
      end: at(start + shape.slotMinutes),
    };
  });
  const slotIds = slots.map((slot) => slot.id);
  const participants = [
    ...crowd(random, shape, "buyer", shape.buyers, slotIds),
    ...crowd(random, shape, "supplier", shape.suppliers, slotIds),
  ];
  const buyerIds = participants.filter((each) => each.side === "buyer").map((each) => each.id);
  const supplierIds = participants
    .filter((each) => each.side === "supplier")
    .map((each) => each.id);
  const wishes = wishesOf(random, shape, buyerIds, supplierIds);
  const scores = scoresOf(random, shape, wishes, buyerIds, supplierIds);
  return {
    slots,
    tables: tablesOf(shape),
    participants,
    wishes,
    scores,
    fixed: [],
    walkMinutes: shape.walkMinutes,
  };
}

function tablesOf({ tables, rooms }: EventShape): MeetingTable[] {
  return Array.from({ length: tables }, (_, index) => {
    const room = Math.floor((index * rooms) / tables) + 1;
    return {
      id: `table${index + 1}`,
      name: String(index + 1),
      roomId: `room${room}`,
      roomName: `${room}号厅`,
      closedSlotIds: [],
    };
  });
}

function crowd(
  random: Random,
  shape: EventShape,
  side: EventSide,
  count: number,
  slotIds: readonly string[],
): SchedulingParticipant[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `${side}${index + 1}`;
    const team = 1 + Math.floor(random() * shape.largestTeam);
    const available = slotIds.filter(() => random() < shape.availability);
    return {
      id,
      organisationId: `organisation-${id}`,
      name: `示例${side === "buyer" ? "需方" : "供方"}${index + 1}`,
      side,
      people: Array.from({ length: team }, (_, at) => ({
        id: `${id}-person${at + 1}`,
        awaySlotIds: [],
      })),
      availableSlotIds: available,
      cap: shape.cap[side],
    };
  });
}

function wishesOf(
  random: Random,
  shape: EventShape,
  buyerIds: readonly string[],
  supplierIds: readonly string[],
): Wish[] {
  const kind = () => (random() < shape.mustShare ? "must" : "want");
  const [popularSuppliers, popularBuyers] = [
    shuffled(random, supplierIds),
    shuffled(random, buyerIds),
  ];
  const fromBuyers = buyerIds.flatMap((fromId) =>
    drawn(random, popularSuppliers, shape.wishesOfBuyer, shape.zipf).map((toId): Wish => ({
      fromId,
      toId,
      kind: kind(),
    })),
  );
  const fromSuppliers = supplierIds.flatMap((fromId) => {
    const askers = shuffled(
      random,
      fromBuyers.filter((wish) => wish.toId === fromId).map((wish) => wish.fromId),
    ).slice(0, Math.round(shape.wishesOfSupplier * shape.answered));
    const others = popularBuyers.filter((id) => !askers.includes(id));
    const rest = drawn(random, others, shape.wishesOfSupplier - askers.length, shape.zipf);
    return [...askers, ...rest].map((toId): Wish => ({ fromId, toId, kind: kind() }));
  });
  return [...fromBuyers, ...fromSuppliers];
}

/** Every wished pair has a score, and each buyer a few proposals that nobody wished. */
function scoresOf(
  random: Random,
  shape: EventShape,
  wishes: readonly Wish[],
  buyerIds: readonly string[],
  supplierIds: readonly string[],
): PairScore[] {
  const scores = new Map<string, PairScore>();
  const add = (buyerId: string, supplierId: string) => {
    const key = `${buyerId} ${supplierId}`;
    if (!scores.has(key)) scores.set(key, { buyerId, supplierId, score: random() });
  };
  const buyers = new Set(buyerIds);
  for (const { fromId, toId } of wishes)
    if (buyers.has(fromId)) add(fromId, toId);
    else add(toId, fromId);
  for (const buyerId of buyerIds)
    for (const supplierId of shuffled(random, supplierIds).slice(0, shape.proposals))
      add(buyerId, supplierId);
  return [...scores.values()];
}

/** So many different ones of a list ordered by popularity, by Zipf's law. */
function drawn(random: Random, ranked: readonly string[], count: number, zipf: number): string[] {
  const left = ranked.map((id, index) => ({ id, weight: (index + 1) ** -zipf }));
  const chosen: string[] = [];
  while (chosen.length < count && left.length > 0) {
    let point = random() * left.reduce((sum, each) => sum + each.weight, 0);
    let at = 0;
    while (at < left.length - 1 && point >= left[at]!.weight) point -= left[at++]!.weight;
    chosen.push(left.splice(at, 1)[0]!.id);
  }
  return chosen;
}
