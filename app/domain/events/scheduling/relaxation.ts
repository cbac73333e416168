import type { Trial } from "./anneal.ts";
import { besideFixed } from "./beside-fixed.ts";
import type { Grid } from "./grid.ts";
import type { LinearModel } from "./linear-model.ts";
import { ModelDraft } from "./model-draft.ts";
import { addServedColumns, servedAlready } from "./served.ts";

/**
 * What a schedule may hold when rooms are forgotten: a pair once, no more meetings of a team than it has people there,
 * no more than tables are open, and the caps. Every schedule satisfies it, so its best value is a bound on them all.
 * Where `served` is given, at least that many participants hold a mutual 必见.
 */
export function relaxationOf(grid: Grid, served: number | null): LinearModel {
  const { draft, ofPair } = draftOf(grid);
  if (served === null) return draft.model();
  const who = addServedColumns(draft, grid, ofPair);
  const limit = served - servedAlready(grid).size;
  if (limit > 0)
    draft.row(
      "atLeast",
      limit,
      who,
      who.map(() => 1),
    );
  return draft.model();
}

/** How many more participants could hold a mutual 必见, when rooms are forgotten. */
export function servedModelOf(grid: Grid): LinearModel {
  const musts = { ...grid, candidates: grid.candidates.filter((each) => each.mutualMust) };
  const { draft, ofPair } = draftOf(musts);
  return draft.maximising(addServedColumns(draft, musts, ofPair));
}

function draftOf(grid: Grid) {
  const draft = new ModelDraft();
  const ofPair: number[][] = grid.candidates.map(() => []);
  const ofParticipant: number[][] = grid.teams.map(() => []);
  const inMoment = grid.timeline.moments.map((): number[] => []);
  const ofTeamInMoment = grid.teams.map(() => grid.timeline.moments.map((): number[] => []));
  grid.candidates.forEach(({ slots, buyer, supplier, points }, candidate) => {
    for (const slot of slots) {
      const column = draft.column(points, 1, false);
      ofPair[candidate]!.push(column);
      for (const side of [buyer, supplier]) ofParticipant[side]!.push(column);
      for (const moment of grid.timeline.momentsOf[slot]!) {
        inMoment[moment]!.push(column);
        for (const side of [buyer, supplier]) ofTeamInMoment[side]![moment]!.push(column);
      }
    }
  });
  for (const pair of ofPair) draft.atMost(1, pair);
  const left = besideFixed(grid);
  ofParticipant.forEach((which, participant) =>
    draft.atMost(left.meetingsLeft(participant), which),
  );
  inMoment.forEach((which, moment) => draft.atMost(left.tablesLeft(moment), which));
  ofTeamInMoment.forEach((moments, participant) =>
    moments.forEach((which, moment) => draft.atMost(left.peopleLeft(participant, moment), which)),
  );
  return { draft, ofPair };
}

/**
 * What prices of rows say of a model, whatever made them: no solution is worth more than `bound` (weak duality), and
 * `left` is what each column brings beyond what it uses. Prices of the wrong sign count as nothing.
 */
export function pricedBy({ columns, rows }: LinearModel, prices: ArrayLike<number>) {
  const left = columns.map((column) => column.points);
  let bound = 0;
  rows.forEach(({ kind, limit, columns: which, factors }, index) => {
    const given = prices[index]!;
    const signed = kind === "atMost" ? Math.max(0, given) : Math.min(0, given);
    const price = kind === "equal" ? given : signed;
    bound += price * limit;
    which.forEach((column, at) => (left[column]! -= price * factors[at]!));
  });
  columns.forEach((column, index) => (bound += Math.max(0, left[index]!) * column.upper));
  return { bound, left };
}

/** Points by which a pair in a slot may fall short of what it uses and still be tried; more is hardly ever held. */
const shortfall = 8;

/** The candidates and slots that the prices of the relaxation leave worth trying; mutual 必见 always are. */
export function trialsBy(grid: Grid, left: readonly number[]): Trial[] {
  let column = 0;
  return grid.candidates.flatMap(({ slots, mutualMust }, candidate): Trial[] => {
    const promising = slots.filter(() => left[column++]! >= -shortfall || mutualMust);
    return promising.length > 0 ? [{ candidate, slots: promising }] : [];
  });
}
