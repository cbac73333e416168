import type { Grid } from "./grid.ts";

/** A meeting that may be held: a candidate in a slot and an area, by one crew of each side. */
export interface Choice {
  readonly candidate: number;
  readonly slot: number;
  readonly area: number;
  readonly column: number;
  /** The crews of the buyer and of the supplier: people of one team with the same free slots. */
  readonly crews: readonly [number, number];
}

export interface Crew {
  readonly participant: number;
  readonly people: readonly number[];
}

/** People of one team who can stand in for each other: free in the same slots, bound by the same fixed meetings. */
export function crewsOf(grid: Grid): readonly Crew[] {
  const crews = new Map<string, { participant: number; people: number[] }>();
  grid.participantOf.forEach((participant, person) => {
    const bound = grid.fixed.flatMap((each, index) =>
      each.people.includes(person) ? [index] : [],
    );
    const key = `${participant}|${grid.free[person]!.map(Number).join("")}|${bound.join(",")}`;
    const crew = crews.get(key);
    if (crew) crew.people.push(person);
    else crews.set(key, { participant, people: [person] });
  });
  return [...crews.values()];
}
