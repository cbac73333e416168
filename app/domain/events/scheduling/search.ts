import type { Meeting, SchedulingInstance } from "../instance.ts";
import { anneal, fillGreedily, type Trial } from "./anneal.ts";
import { Board } from "./board.ts";
import { exactSize, solveExactly } from "./exact.ts";
import type { Grid } from "./grid.ts";
import { gridOf } from "./grid-of.ts";
import type { LinearSolver } from "./linear-model.ts";
import { pricedBy, relaxationOf, servedModelOf, trialsBy } from "./relaxation.ts";
import { seatedMeetings } from "./seating.ts";
import { servedAlready } from "./served.ts";

/** How hard to try; counted in moves, not in seconds, so that a run can be repeated. */
export interface SearchEffort {
  readonly movesPerPair: number;
  /** The exact model is tried up to so many columns. */
  readonly exactColumns: number;
}

export const usualEffort: SearchEffort = { movesPerPair: 2_000, exactColumns: 2_500 };

export const scheduleStages = ["bound", "exact", "search"] as const;
export type ScheduleStage = (typeof scheduleStages)[number];
export const scheduleStageLabels: Record<ScheduleStage, string> = {
  bound: "估算上限",
  exact: "精确求解",
  search: "优化排期",
};

export interface ScheduleProgress {
  readonly stage: ScheduleStage;
  /** Of the whole run, from 0 to 1. */
  readonly share: number;
}

export interface SearchOptions {
  readonly solver: LinearSolver;
  readonly seed: number;
  readonly effort?: SearchEffort | undefined;
  readonly onProgress: (progress: ScheduleProgress) => void;
  readonly cancelled: () => boolean;
}

export interface Found {
  readonly meetings: readonly Meeting[];
  readonly bound: number | null;
  readonly servedAtMost: number | null;
  readonly proven: boolean;
}

/** Seconds and branches after which the solver gives up; a linear program of an afternoon needs one second. */
const limits = { seconds: 120, nodes: 20_000 };

/** The fixed meetings of an instance must obey the rules. */
export function search(instance: SchedulingInstance, options: SearchOptions): Found {
  const { solver, effort = usualEffort, onProgress, cancelled } = options;
  const grid = gridOf(instance);
  const within = { ...limits, stop: cancelled };
  onProgress({ stage: "bound", share: 0 });
  if (exactSize(grid) <= effort.exactColumns) {
    onProgress({ stage: "exact", share: 0.02 });
    const board = solveExactly(grid, solver, within);
    if (board) {
      const bound = worthOf(board);
      onProgress({ stage: "exact", share: 1 });
      return {
        meetings: seatedMeetings(board),
        bound,
        servedAtMost: servedOn(board),
        proven: true,
      };
    }
  }
  const servedAtMost = mostServed(grid, solver, within);
  const loose = cancelled() ? null : priced(grid, solver, within, null);
  const trials = loose
    ? trialsBy(grid, loose.left)
    : grid.candidates.map(({ slots }, candidate) => ({ candidate, slots }));
  const board = searchedBoard(grid, trials, options, effort);
  const served = servedOn(board);
  const tight = cancelled() || served === 0 ? null : priced(grid, solver, within, served);
  onProgress({ stage: "search", share: 1 });
  const bound = loose && wholePoints(grid, Math.min(loose.bound, tight?.bound ?? Infinity));
  const proven = bound !== null && worthOf(board) >= bound && served === servedAtMost;
  return { meetings: seatedMeetings(board), bound, servedAtMost, proven };
}

function searchedBoard(
  grid: Grid,
  trials: readonly Trial[],
  options: SearchOptions,
  effort: SearchEffort,
): Board {
  const { seed, onProgress, cancelled } = options;
  const board = new Board(grid);
  fillGreedily(board);
  anneal(board, {
    trials,
    seed,
    moves: effort.movesPerPair * trials.length,
    hottest: 10,
    coldest: 0.5,
    goOn: (share) => {
      onProgress({ stage: "search", share: 0.05 + 0.9 * share });
      return !cancelled();
    },
  });
  fillGreedily(board);
  return board;
}

/** The schedule of somebody who takes the dearest pairs first and never looks back: what a search has to beat. */
export function greedySchedule(instance: SchedulingInstance): Meeting[] {
  const board = new Board(gridOf(instance));
  fillGreedily(board);
  return seatedMeetings(board);
}

/** Points of everything held, the fixed meetings included. */
function worthOf({ grid, slotOf }: Board): number {
  const fixed = grid.fixed.reduce((sum, meeting) => sum + meeting.points, 0);
  return grid.candidates.reduce(
    (sum, { points }, index) => (slotOf[index]! >= 0 ? sum + points : sum),
    fixed,
  );
}

function servedOn({ heldMusts }: Board): number {
  return heldMusts.filter((musts) => musts > 0).length;
}

type Within = typeof limits & { readonly stop: () => boolean };

function priced(grid: Grid, solver: LinearSolver, within: Within, served: number | null) {
  const model = relaxationOf(grid, served);
  const { prices } = solver.solve(model, within);
  return prices && pricedBy(model, prices);
}

/** A bound on the points of everything held: points are whole, and the fixed meetings are held anyway. */
function wholePoints(grid: Grid, bound: number): number {
  return grid.fixed.reduce((sum, meeting) => sum + meeting.points, Math.floor(bound + 1e-6));
}

/** No schedule serves more participants with a mutual 必见 than this. */
function mostServed(grid: Grid, solver: LinearSolver, within: Within): number | null {
  const model = servedModelOf(grid);
  const { prices } = solver.solve(model, within);
  return prices && servedAlready(grid).size + Math.floor(pricedBy(model, prices).bound + 1e-6);
}
