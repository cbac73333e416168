import type { Grid } from "./grid.ts";

/** Where a meeting could go and what would have to leave for it; overwritten by the next question. */
interface Placing {
  area: number;
  buyerPerson: number;
  supplierPerson: number;
  /** Points that leave; Infinity where a fixed meeting stands in the way. */
  cost: number;
  readonly leaving: number[];
}

/**
 * A schedule in the making. Meetings are numbered: the candidates first, the fixed ones after them.
 * It never holds two meetings that break a rule: `place` is only called for what `placing` answered, once what
 * stands in `leaving` is removed.
 */
export class Board {
  readonly slotOf: Int32Array;
  readonly areaOf: Int32Array;
  readonly buyerPersonOf: Int32Array;
  readonly supplierPersonOf: Int32Array;
  /** Held meetings of a participant, and the held mutual 必见 among them. */
  readonly held: Int32Array;
  readonly heldMusts: Int32Array;
  readonly points: Float64Array;
  private readonly slots: number;
  private readonly moments: number;
  /** The meeting of a person in a slot, or -1. */
  private readonly at: Int32Array;
  /** Used tables of an area at a moment. */
  private readonly load: Int32Array;
  private readonly sitting: number[][];
  private readonly areasOfRoom: readonly (readonly number[])[];
  private readonly buyerOf: Int32Array;
  private readonly supplierOf: Int32Array;
  private readonly clash: Uint8Array;
  private readonly placed: Placing = {
    area: -1,
    buyerPerson: -1,
    supplierPerson: -1,
    cost: 0,
    leaving: [],
  };
  private readonly tried: number[] = [];

  constructor(readonly grid: Grid) {
    const { candidates, fixed, timeline, areas, personIds, teams, rooms } = grid;
    const all = [...candidates, ...fixed];
    this.slots = timeline.starts.length;
    this.moments = timeline.moments.length;
    this.slotOf = new Int32Array(all.length).fill(-1);
    this.areaOf = new Int32Array(all.length).fill(-1);
    this.buyerPersonOf = new Int32Array(all.length).fill(-1);
    this.supplierPersonOf = new Int32Array(all.length).fill(-1);
    this.buyerOf = Int32Array.from(all, (each) => each.buyer);
    this.supplierOf = Int32Array.from(all, (each) => each.supplier);
    this.points = Float64Array.from(all, (each, index) =>
      index < candidates.length ? each.points : Infinity,
    );
    this.held = new Int32Array(teams.length);
    this.heldMusts = new Int32Array(teams.length);
    this.at = new Int32Array(personIds.length * this.slots).fill(-1);
    this.load = new Int32Array(areas.length * this.moments);
    this.sitting = Array.from({ length: areas.length * this.slots }, () => []);
    this.areasOfRoom = Array.from({ length: rooms }, (_, room) =>
      areas.flatMap((area, index) => (area.room === room ? [index] : [])),
    );
    this.clash = new Uint8Array(this.slots * this.slots);
    timeline.clashing.forEach((set, slot) => {
      for (const other of set) this.clash[slot * this.slots + other] = 1;
    });
    fixed.forEach((meeting, index) => {
      this.seat(candidates.length + index, meeting.slot, meeting.area);
      for (const person of meeting.people)
        this.at[person * this.slots + meeting.slot] = candidates.length + index;
    });
  }

  place(meeting: number, slot: number, { area, buyerPerson, supplierPerson }: Placing): void {
    this.seat(meeting, slot, area);
    this.buyerPersonOf[meeting] = buyerPerson;
    this.supplierPersonOf[meeting] = supplierPerson;
    this.at[buyerPerson * this.slots + slot] = meeting;
    this.at[supplierPerson * this.slots + slot] = meeting;
  }

  private seat(meeting: number, slot: number, area: number): void {
    this.slotOf[meeting] = slot;
    this.areaOf[meeting] = area;
    this.sitting[area * this.slots + slot]!.push(meeting);
    for (const moment of this.grid.timeline.momentsOf[slot]!)
      this.load[area * this.moments + moment]!++;
    this.count(meeting, 1);
  }

  remove(meeting: number): void {
    const slot = this.slotOf[meeting]!;
    const area = this.areaOf[meeting]!;
    this.at[this.buyerPersonOf[meeting]! * this.slots + slot] = -1;
    this.at[this.supplierPersonOf[meeting]! * this.slots + slot] = -1;
    const there = this.sitting[area * this.slots + slot]!;
    there[there.indexOf(meeting)] = there[there.length - 1]!;
    there.pop();
    for (const moment of this.grid.timeline.momentsOf[slot]!)
      this.load[area * this.moments + moment]!--;
    this.slotOf[meeting] = -1;
    this.count(meeting, -1);
  }

  private count(meeting: number, by: 1 | -1): void {
    const [buyer, supplier] = [this.buyerOf[meeting]!, this.supplierOf[meeting]!];
    this.held[buyer]! += by;
    this.held[supplier]! += by;
    if (!this.isMutualMust(meeting)) return;
    this.heldMusts[buyer]! += by;
    this.heldMusts[supplier]! += by;
  }

  isMutualMust(meeting: number): boolean {
    const { candidates, fixed } = this.grid;
    return (candidates[meeting] ?? fixed[meeting - candidates.length])!.mutualMust;
  }

  /**
   * The room, area and people with which a candidate that is not held costs least in a slot; `turn` decides between equals.
   * The answer is one object, overwritten by the next call.
   */
  placing(candidate: number, slot: number, turn: number): Placing {
    const best = this.placed;
    best.cost = Infinity;
    const { teams, rooms } = this.grid;
    const buyers = teams[this.buyerOf[candidate]!]!;
    const suppliers = teams[this.supplierOf[candidate]!]!;
    for (let step = 0; step < rooms; step++) {
      const room = (turn + step) % rooms;
      const buyer = this.cheapest(buyers, slot, room, turn);
      if (buyer < 0) continue;
      const cost = this.costOfPerson(buyer, slot, room);
      if (cost >= best.cost) continue;
      const supplier = this.cheapest(suppliers, slot, room, turn);
      if (supplier < 0 || cost + this.costOfPerson(supplier, slot, room) >= best.cost) continue;
      this.tryRoom(candidate, slot, room, buyer, supplier);
    }
    return best;
  }

  private tryRoom(candidate: number, slot: number, room: number, buyer: number, supplier: number) {
    const best = this.placed;
    for (const area of this.areasOfRoom[room]!) {
      if (!this.grid.areas[area]!.open[slot]) continue;
      const leaving = this.tried;
      leaving.length = 0;
      this.addConflicts(buyer, slot, room, leaving);
      this.addConflicts(supplier, slot, room, leaving);
      this.addFromArea(area, slot, leaving);
      this.addOverCap(this.buyerOf[candidate]!, leaving);
      this.addOverCap(this.supplierOf[candidate]!, leaving);
      let cost = 0;
      for (const each of leaving) cost += each < 0 ? Infinity : this.points[each]!;
      if (cost >= best.cost) continue;
      best.cost = cost;
      best.area = area;
      best.buyerPerson = buyer;
      best.supplierPerson = supplier;
      best.leaving.length = 0;
      for (const each of leaving) best.leaving.push(each);
    }
  }

  private costOfPerson(person: number, slot: number, room: number): number {
    const base = person * this.slots;
    let cost = 0;
    for (const other of this.grid.timeline.near[slot]!) {
      const meeting = this.at[base + other]!;
      if (meeting < 0) continue;
      if (
        this.clash[slot * this.slots + other] ||
        this.grid.areas[this.areaOf[meeting]!]!.room !== room
      )
        cost += this.points[meeting]!;
    }
    return cost;
  }

  /** Whoever of a team costs least in a slot and room; -1 where nobody of it is there or may leave. */
  private cheapest(team: readonly number[], slot: number, room: number, turn: number): number {
    let best = -1;
    let least = Infinity;
    for (let step = 0; step < team.length; step++) {
      const person = team[(turn + step) % team.length]!;
      if (!this.grid.free[person]![slot]) continue;
      const cost = this.costOfPerson(person, slot, room);
      if (cost < least) [best, least] = [person, cost];
    }
    return best;
  }

  private addConflicts(person: number, slot: number, room: number, leaving: number[]): void {
    const base = person * this.slots;
    for (const other of this.grid.timeline.near[slot]!) {
      const meeting = this.at[base + other]!;
      if (meeting < 0 || leaving.includes(meeting)) continue;
      if (
        this.clash[slot * this.slots + other] ||
        this.grid.areas[this.areaOf[meeting]!]!.room !== room
      )
        leaving.push(meeting);
    }
  }

  /** Empties a table of a full area; -1 stands for a meeting that cannot leave. */
  private addFromArea(area: number, slot: number, leaving: number[]): void {
    const { momentsOf, moments } = this.grid.timeline;
    const size = this.grid.areas[area]!.tables.length;
    for (const moment of momentsOf[slot]!) {
      let used = this.load[area * this.moments + moment]!;
      if (used < size) continue;
      let cheapest = -1;
      for (const other of moments[moment]!)
        for (const meeting of this.sitting[area * this.slots + other]!)
          if (leaving.includes(meeting)) used--;
          else if (cheapest < 0 || this.points[meeting]! < this.points[cheapest]!)
            cheapest = meeting;
      if (used >= size) leaving.push(cheapest);
    }
  }

  private addOverCap(participant: number, leaving: number[]): void {
    let held = this.held[participant]!;
    if (held < this.grid.caps[participant]!) return;
    let cheapest = -1;
    for (const person of this.grid.teams[participant]!)
      for (let slot = 0; slot < this.slots; slot++) {
        const meeting = this.at[person * this.slots + slot]!;
        if (meeting >= 0 && !leaving.includes(meeting))
          if (cheapest < 0 || this.points[meeting]! < this.points[cheapest]!) cheapest = meeting;
      }
    for (const meeting of leaving)
      if (meeting >= 0)
        if (this.buyerOf[meeting] === participant || this.supplierOf[meeting] === participant)
          held--;
    if (held >= this.grid.caps[participant]!) leaving.push(cheapest);
  }
}
