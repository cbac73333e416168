import type { Slot } from "../instance.ts";

/** The slots of an event as whole minutes, and which of them stand in each other's way. */
export interface Timeline {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Slots that overlap a slot, itself included: nobody and no table can be in two of them. */
  readonly clashing: readonly (readonly number[])[];
  /** Slots too close to a slot to walk to another room, the clashing ones included. */
  readonly near: readonly (readonly number[])[];
  /** Sets of slots that all run at one moment; none is part of another, and every clash lies in one. */
  readonly moments: readonly (readonly number[])[];
  readonly momentsOf: readonly (readonly number[])[];
  /** Whether two slots overlap without being of the same time. */
  readonly ragged: boolean;
}

export function timelineOf(slots: readonly Slot[], walkMinutes: number): Timeline {
  const starts = slots.map((slot) => Math.round(Date.parse(slot.start) / 60_000));
  const ends = slots.map((slot) => Math.round(Date.parse(slot.end) / 60_000));
  const all = slots.map((_, index) => index);
  const within = (a: number, b: number, minutes: number) =>
    a === b || (starts[a]! < ends[b]! + minutes && starts[b]! < ends[a]! + minutes);
  const clashing = all.map((a) => all.filter((b) => within(a, b, 0)));
  const moments = momentsOf(starts, ends);
  return {
    starts,
    ends,
    clashing,
    near: all.map((a) => all.filter((b) => within(a, b, walkMinutes))),
    moments,
    momentsOf: all.map((slot) => moments.flatMap((set, at) => (set.includes(slot) ? [at] : []))),
    ragged: all.some((a) =>
      clashing[a]!.some((b) => starts[a] !== starts[b] || ends[a] !== ends[b]),
    ),
  };
}

/** The cliques of half-open intervals: one at each start, without those that another holds. */
function momentsOf(starts: readonly number[], ends: readonly number[]): number[][] {
  const sets = [...new Set(starts)]
    .sort((a, b) => a - b)
    .map((at) => starts.flatMap((start, slot) => (start <= at && at < ends[slot]! ? [slot] : [])));
  return sets.filter(
    (set, i) =>
      !sets.some(
        (other, j) =>
          i !== j &&
          set.every((slot) => other.includes(slot)) &&
          (other.length > set.length || j < i),
      ),
  );
}
