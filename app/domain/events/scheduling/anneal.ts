import type { Board } from "./board.ts";
import { randomOf } from "./random.ts";

/** What one more participant with a mutual 必见 that is held outweighs: more than all that leaves for one meeting. */
const servedPoints = 10_000;

/** Puts the candidates on a board, dearest first, each where nothing has to leave for it. */
export function fillGreedily(board: Board): void {
  const { candidates } = board.grid;
  const order = candidates
    .map((_, index) => index)
    .filter((index) => board.slotOf[index]! < 0)
    .sort((a, b) => candidates[b]!.points - candidates[a]!.points || a - b);
  for (const candidate of order)
    for (const slot of candidates[candidate]!.slots) {
      const placing = board.placing(candidate, slot, 0);
      if (placing.leaving.length > 0 || placing.cost > 0) continue;
      board.place(candidate, slot, placing);
      break;
    }
}

/** A candidate and the slots that are worth trying for it. */
export interface Trial {
  readonly candidate: number;
  readonly slots: readonly number[];
}

interface Annealing {
  readonly trials: readonly Trial[];
  readonly seed: number;
  /** Moves to try. */
  readonly moves: number;
  readonly hottest: number;
  readonly coldest: number;
  /** Told every few thousand moves what share is done; answers whether to go on. */
  readonly goOn: (share: number) => boolean;
}

/**
 * Simulated annealing: a meeting goes where it costs least in a slot, what stands in its way leaves, and the change is
 * kept with the probability that its loss and the falling temperature give. Leaves the best board met.
 */
export function anneal(board: Board, annealing: Annealing): void {
  const { trials, seed, moves, hottest, coldest, goOn } = annealing;
  if (trials.length === 0) return;
  const random = randomOf(seed);
  const cooling = Math.log(coldest / hottest);
  let points = pointsHeld(board);
  let best = points;
  let snapshot = snapshotOf(board);
  let temperature = hottest;
  const pause = 8192;
  for (let move = 0; move < moves; move++) {
    if (move % pause === 0) {
      if (points > best) {
        best = points;
        snapshot = snapshotOf(board);
      }
      temperature = hottest * Math.exp((cooling * move) / moves);
      if (!goOn(move / moves)) break;
    }
    const trial = trials[Math.floor(random() * trials.length)]!;
    points += tryMove(board, trial, random, temperature);
  }
  if (best > points) restore(board, snapshot);
}

/** Makes a move or leaves it; answers what it changed in points. */
function tryMove(board: Board, trial: Trial, random: () => number, temperature: number): number {
  const { candidate, slots } = trial;
  const { points } = board.grid.candidates[candidate]!;
  const from = board.slotOf[candidate]!;
  const slot = slots[Math.floor(random() * slots.length)]!;
  if (from === slot) return 0;
  const old = {
    area: board.areaOf[candidate]!,
    buyerPerson: board.buyerPersonOf[candidate]!,
    supplierPerson: board.supplierPersonOf[candidate]!,
    cost: 0,
    leaving: [],
  };
  if (from >= 0) board.remove(candidate);
  const placing = board.placing(candidate, slot, Math.floor(random() * 12));
  const gain = (from >= 0 ? 0 : points) - placing.cost;
  const threshold = temperature * Math.log(random());
  const musts =
    gain + servedPoints * 2 < threshold ? 0 : servedChange(board, candidate, from, placing.leaving);
  if (gain + musts < threshold || placing.cost === Infinity) {
    if (from >= 0) board.place(candidate, from, old);
    return 0;
  }
  for (const each of placing.leaving) board.remove(each);
  board.place(candidate, slot, placing);
  return gain + musts;
}

/** What a move changes in the number of participants who hold a mutual 必见, in points. */
function servedChange(board: Board, candidate: number, from: number, leaving: readonly number[]) {
  const changes = new Map<number, number>();
  const { candidates } = board.grid;
  const note = (meeting: number, by: number) => {
    const { mutualMust, buyer, supplier } = candidates[meeting]!;
    if (!mutualMust) return;
    changes.set(buyer, (changes.get(buyer) ?? 0) + by);
    changes.set(supplier, (changes.get(supplier) ?? 0) + by);
  };
  note(candidate, 1);
  for (const each of leaving) if (each >= 0 && each < candidates.length) note(each, -1);
  // The candidate itself is off the board when it is moved: what it held before must not count as a gain.
  let served = 0;
  for (const [participant, by] of changes) {
    const now = board.heldMusts[participant]!;
    const { buyer, supplier, mutualMust } = candidates[candidate]!;
    const self = from >= 0 && mutualMust && (participant === buyer || participant === supplier);
    const before = now + Number(self);
    served += Number(now + by > 0) - Number(before > 0);
  }
  return served * servedPoints;
}

/** Points of the candidates on a board, the served participants included. */
function pointsHeld(board: Board): number {
  const { candidates } = board.grid;
  let points = 0;
  candidates.forEach((each, index) => {
    if (board.slotOf[index]! >= 0) points += each.points;
  });
  for (const musts of board.heldMusts) if (musts > 0) points += servedPoints;
  return points;
}

type Snapshot = readonly Int32Array[];

function snapshotOf(board: Board): Snapshot {
  return [board.slotOf, board.areaOf, board.buyerPersonOf, board.supplierPersonOf].map((each) =>
    each.slice(),
  );
}

function restore(board: Board, [slotOf, areaOf, buyerPersonOf, supplierPersonOf]: Snapshot) {
  const { candidates } = board.grid;
  candidates.forEach((_, index) => {
    if (board.slotOf[index]! >= 0) board.remove(index);
  });
  candidates.forEach((_, index) => {
    if (slotOf![index]! < 0) return;
    board.place(index, slotOf![index]!, {
      area: areaOf![index]!,
      buyerPerson: buyerPersonOf![index]!,
      supplierPerson: supplierPersonOf![index]!,
      cost: 0,
      leaving: [],
    });
  });
}
