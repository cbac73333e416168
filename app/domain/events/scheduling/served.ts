import type { Grid } from "./grid.ts";
import type { ModelDraft } from "./model-draft.ts";

/** Participants who hold a mutual 必见 in a fixed meeting. */
export function servedAlready({ fixed }: Grid): ReadonlySet<number> {
  return new Set(
    fixed.filter((each) => each.mutualMust).flatMap((each) => [each.buyer, each.supplier]),
  );
}

/**
 * A column for every other participant who could hold one, at most 1 and at most what is held of them; `columnsOf`
 * gives the columns of a candidate.
 */
export function addServedColumns(
  draft: ModelDraft,
  grid: Grid,
  columnsOf: readonly (readonly number[])[],
): readonly number[] {
  const already = servedAlready(grid);
  const musts = new Map<number, number[]>();
  grid.candidates.forEach(({ buyer, supplier, mutualMust }, candidate) => {
    for (const side of mutualMust ? [buyer, supplier] : [])
      if (!already.has(side))
        musts.set(side, [...(musts.get(side) ?? []), ...columnsOf[candidate]!]);
  });
  return [...musts.values()].map((columns) => {
    const served = draft.column(0, 1, false);
    draft.row("atMost", 0, [served, ...columns], [1, ...columns.map(() => -1)]);
    return served;
  });
}
