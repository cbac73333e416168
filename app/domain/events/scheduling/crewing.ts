import type { Grid } from "./grid.ts";

interface Duty {
  /** The candidate, or -1 for a fixed meeting. */
  readonly candidate: number;
  readonly slot: number;
  readonly room: number;
  /** Who has to be there; null where anybody of the team may. */
  readonly people: readonly number[] | null;
}

/**
 * Who of a team goes to which of its meetings, by candidate, around its fixed ones. Tries everything, remembering what
 * led nowhere. Throws where nobody can: the model that chose the meetings is wrong then.
 */
export function crewOf(
  grid: Grid,
  participant: number,
  meetings: readonly { readonly candidate: number; readonly slot: number; readonly area: number }[],
): ReadonlyMap<number, number> {
  const { starts, ends } = grid.timeline;
  const roomOf = (area: number) => grid.areas[area]!.room;
  const fixed = grid.fixed
    .filter((each) => each.buyer === participant || each.supplier === participant)
    .map(({ slot, area, people }): Duty => ({
      candidate: -1,
      slot,
      room: roomOf(area),
      people: people.filter((person) => grid.participantOf[person] === participant),
    }));
  const free = meetings.map(({ candidate, slot, area }): Duty => ({
    candidate,
    slot,
    room: roomOf(area),
    people: null,
  }));
  const duties = [...fixed, ...free].sort((a, b) => starts[a.slot]! - starts[b.slot]!);
  const team = grid.teams[participant]!;
  const last = new Map<number, Duty>();
  const chosen = new Map<number, number>();
  const failed = new Set<string>();
  const walk = grid.instance.walkMinutes;
  const canGo = (person: number, duty: Duty) => {
    const before = last.get(person);
    const rest = before && before.room !== duty.room ? walk : 0;
    return !before || starts[duty.slot]! >= ends[before.slot]! + rest;
  };
  const settle = (at: number): boolean => {
    const duty = duties[at];
    if (!duty) return true;
    const state = `${at}:${team.map((person) => duties.indexOf(last.get(person)!)).join()}`;
    if (failed.has(state)) return false;
    const sets = duty.people
      ? [duty.people]
      : team.filter((person) => grid.free[person]![duty.slot]).map((person) => [person]);
    for (const people of sets) {
      if (!people.every((person) => canGo(person, duty))) continue;
      const before = people.map((person) => [person, last.get(person)] as const);
      for (const person of people) last.set(person, duty);
      if (duty.candidate >= 0) chosen.set(duty.candidate, people[0]!);
      if (settle(at + 1)) return true;
      for (const [person, duty] of before)
        if (duty) last.set(person, duty);
        else last.delete(person);
    }
    failed.add(state);
    return false;
  };
  if (!settle(0)) throw new Error(`No way to share the meetings of participant ${participant}`);
  return chosen;
}
