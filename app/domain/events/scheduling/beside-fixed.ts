import type { Grid } from "./grid.ts";

/** What the fixed meetings leave of a grid. */
interface BesideFixed {
  /** Slots in which two participants could meet at all. */
  slotsOf(buyer: number, supplier: number): number[];
  /** People of a participant who sit in no fixed meeting at a moment. */
  peopleLeft(participant: number, moment: number): number;
  tablesLeft(moment: number): number;
  meetingsLeft(participant: number): number;
}

type Beginning = Omit<Grid, "candidates" | "instance">;

export function besideFixed(grid: Beginning): BesideFixed {
  const { timeline, areas, rooms, fixed, free, teams, caps } = grid;
  const { moments, momentsOf, clashing, near } = timeline;
  const ofPerson = new Map<number, { slot: number; room: number }[]>();
  const heldBy = teams.map(() => 0);
  const seated = areas.map(() => moments.map(() => 0));
  for (const { people, slot, area, buyer, supplier } of fixed) {
    heldBy[buyer]!++;
    heldBy[supplier]!++;
    for (const moment of momentsOf[slot]!) seated[area]![moment]!++;
    for (const person of people)
      ofPerson.set(person, [...(ofPerson.get(person) ?? []), { slot, room: areas[area]!.room }]);
  }
  const canBe = (person: number, slot: number, room: number) =>
    free[person]![slot]! &&
    !(ofPerson.get(person) ?? []).some((other) =>
      (other.room === room ? clashing : near)[slot]!.includes(other.slot),
    );
  const hasTable = (slot: number, room: number) =>
    areas.some(
      (area, at) =>
        area.room === room &&
        area.open[slot] &&
        momentsOf[slot]!.every((moment) => seated[at]![moment]! < area.tables.length),
    );
  const allRooms = Array.from({ length: rooms }, (_, room) => room);
  const roomsWithTable = free[0]
    ? free[0].map((_, slot) => allRooms.filter((room) => hasTable(slot, room)))
    : [];
  const roomsOf = teams.map((team) =>
    roomsWithTable.map((open, slot) =>
      open.filter((room) => team.some((person) => canBe(person, slot, room))),
    ),
  );
  const meetingsLeft = (participant: number) =>
    Math.max(0, caps[participant]! - heldBy[participant]!);
  return {
    meetingsLeft,
    slotsOf: (buyer, supplier) =>
      meetingsLeft(buyer) === 0 || meetingsLeft(supplier) === 0
        ? []
        : roomsOf[buyer]!.flatMap((own, slot) =>
            own.some((room) => roomsOf[supplier]![slot]!.includes(room)) ? [slot] : [],
          ),
    peopleLeft: (participant, moment) =>
      teams[participant]!.filter((person) =>
        moments[moment]!.some((slot) => allRooms.some((room) => canBe(person, slot, room))),
      ).length,
    tablesLeft: (moment) =>
      areas.reduce(
        (sum, area, at) =>
          moments[moment]!.some((slot) => area.open[slot])
            ? sum + area.tables.length - seated[at]![moment]!
            : sum,
        0,
      ),
  };
}
