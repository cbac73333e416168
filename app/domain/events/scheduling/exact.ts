import { Board } from "./board.ts";
import { crewOf } from "./crewing.ts";
import { crewsOf, type Choice } from "./crew.ts";
import type { Grid } from "./grid.ts";
import { addLanes } from "./lanes.ts";
import type { LinearSolver, SolverLimits } from "./linear-model.ts";
import { ModelDraft } from "./model-draft.ts";
import { addServedColumns } from "./served.ts";

/** How many columns the exact model would have: what decides whether it is tried. */
export function exactSize(grid: Grid): number {
  return grid.candidates.reduce(
    (sum, { slots }) =>
      sum + slots.reduce((some, slot) => some + grid.areas.filter((a) => a.open[slot]).length, 0),
    0,
  );
}

/** The whole problem as a mixed-integer program; rooms are lanes through which the crews flow. */
function exactModel(grid: Grid) {
  const draft = new ModelDraft();
  const crews = crewsOf(grid);
  const choices: Choice[] = [];
  const crewsOfTeam = grid.teams.map((_, participant) =>
    crews.flatMap((crew, index) => (crew.participant === participant ? [index] : [])),
  );
  const canCome = (crew: number, slot: number) => grid.free[crews[crew]!.people[0]!]![slot]!;
  grid.candidates.forEach(({ buyer, supplier, slots, points }, candidate) => {
    for (const slot of slots)
      grid.areas.forEach((area, at) => {
        if (!area.open[slot]) return;
        for (const one of crewsOfTeam[buyer]!)
          for (const other of crewsOfTeam[supplier]!) {
            if (!canCome(one, slot) || !canCome(other, slot)) continue;
            const column = draft.column(points, 1, true);
            choices.push({ candidate, slot, area: at, column, crews: [one, other] });
          }
      });
  });
  const columnsWhere = (holds: (choice: Choice) => boolean) =>
    choices.filter(holds).map((choice) => choice.column);
  const columnsOf = grid.candidates.map((_, candidate) =>
    columnsWhere((choice) => choice.candidate === candidate),
  );
  for (const columns of columnsOf) draft.atMost(1, columns);
  grid.caps.forEach((cap, participant) => {
    const fixed = grid.fixed.filter(
      (each) => each.buyer === participant || each.supplier === participant,
    );
    draft.atMost(
      Math.max(0, cap - fixed.length),
      columnsWhere(({ candidate }) => {
        const { buyer, supplier } = grid.candidates[candidate]!;
        return buyer === participant || supplier === participant;
      }),
    );
  });
  grid.areas.forEach(({ tables }, area) =>
    grid.timeline.moments.forEach((slots) => {
      const fixed = grid.fixed.filter((each) => each.area === area && slots.includes(each.slot));
      draft.atMost(
        tables.length - fixed.length,
        columnsWhere((choice) => choice.area === area && slots.includes(choice.slot)),
      );
    }),
  );
  crews.forEach((crew, index) => addLanes(draft, grid, crew, index, choices));
  const served = addServedColumns(draft, grid, columnsOf);
  return { draft, choices, served };
}

/**
 * The best schedule, proven: first as many participants as possible with a mutual 必见 that is held, then the most points.
 * Null where the solver ran into its limits before it had the proof.
 */
export function solveExactly(grid: Grid, solver: LinearSolver, limits: SolverLimits): Board | null {
  const { draft, choices, served } = exactModel(grid);
  if (served.length > 0) {
    const most = solver.solve(draft.maximising(served), limits);
    if (most.status !== "optimal") return null;
    const count = Math.round(served.reduce((sum, column) => sum + most.values![column]!, 0));
    draft.row(
      "atLeast",
      count,
      served,
      served.map(() => 1),
    );
  }
  const best = solver.solve(draft.model(), limits);
  if (best.status !== "optimal") return null;
  const board = new Board(grid);
  const held = choices.filter(({ column }) => best.values![column]! > 0.5);
  const people = grid.teams.map((_, participant) =>
    crewOf(
      grid,
      participant,
      held.filter(({ candidate }) => {
        const { buyer, supplier } = grid.candidates[candidate]!;
        return buyer === participant || supplier === participant;
      }),
    ),
  );
  for (const { candidate, slot, area } of held) {
    const { buyer, supplier } = grid.candidates[candidate]!;
    board.place(candidate, slot, {
      area,
      buyerPerson: people[buyer]!.get(candidate)!,
      supplierPerson: people[supplier]!.get(candidate)!,
      cost: 0,
      leaving: [],
    });
  }
  return board;
}
