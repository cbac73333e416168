import type { Choice, Crew } from "./crew.ts";
import type { Grid } from "./grid.ts";
import type { ModelDraft } from "./model-draft.ts";

/**
 * How many of a crew stand in each room at every time, as a flow: whoever leaves a room can enter another one once the
 * walk is over. Meetings of the crew in a room are at most those who stand there. Whole meetings make the flow whole,
 * because a network with whole limits has whole corners.
 */
export function addLanes(
  draft: ModelDraft,
  grid: Grid,
  crew: Crew,
  index: number,
  choices: readonly Choice[],
): void {
  const { starts, ends } = grid.timeline;
  const size = crew.people.length;
  const mine = choices.filter(({ crews }) => crews.includes(index));
  if (mine.length === 0) return;
  const times = [...new Set([...starts, ...ends])].sort((a, b) => a - b).slice(0, -1);
  const covers = (slot: number, time: number) => starts[slot]! <= time && time < ends[slot]!;
  const standing: number[][] = [];
  const entering: number[][] = [];
  const leaving: number[][] = [];
  for (let room = 0; room < grid.rooms; room++) {
    const column = () => times.map(() => draft.column(0, size, false));
    standing.push(column());
    entering.push(column());
    leaving.push(column());
    times.forEach((_, at) => {
      const before = at > 0 ? [standing[room]![at - 1]!] : [];
      draft.row(
        "equal",
        0,
        [standing[room]![at]!, entering[room]![at]!, leaving[room]![at]!, ...before],
        [1, -1, 1, ...before.map(() => -1)],
      );
    });
  }
  const waiting = times.map(() => draft.column(0, size, false));
  const walk = grid.instance.walkMinutes;
  times.forEach((time, at) => {
    const arrived = leaving.flatMap((columns) =>
      columns.filter((_, from) => times.findIndex((each) => each >= times[from]! + walk) === at),
    );
    const entered = entering.map((columns) => columns[at]!);
    const before = at > 0 ? [waiting[at - 1]!] : [];
    draft.row(
      "equal",
      at === 0 ? size : 0,
      [waiting[at]!, ...entered, ...before, ...arrived],
      [1, ...entered.map(() => 1), ...before.map(() => -1), ...arrived.map(() => -1)],
    );
    for (let room = 0; room < grid.rooms; room++) {
      const inRoom = (area: number, slot: number) =>
        grid.areas[area]!.room === room && covers(slot, time);
      const columns = mine.filter(({ area, slot }) => inRoom(area, slot)).map((c) => c.column);
      const fixed = grid.fixed
        .filter(({ area, slot }) => inRoom(area, slot))
        .flatMap(({ people }) => people.filter((person) => crew.people.includes(person)));
      if (columns.length + fixed.length > 0)
        draft.row(
          "atMost",
          -fixed.length,
          [...columns, standing[room]![at]!],
          [...columns.map(() => 1), -1],
        );
    }
  });
}
