import { Fragment, type ReactNode } from "react";
import type { MatchTier } from "#app/domain/matching/match.ts";
import { TierDivider } from "./match-sheet.tsx";

export interface ListedMatch {
  readonly id: string;
  readonly tier: MatchTier;
  readonly sheet: ReactNode;
}

/** Failing matches shown before the rest folds: enough to see how they fail. */
const failingShown = 2;

/** All sheets in order with a rule between tiers; most of the failing ones fold. */
export function MatchList({ matches }: { matches: readonly ListedMatch[] }) {
  const failing = matches.filter(({ tier }) => tier === "failing");
  const folded = failing.slice(failingShown);
  const shown = matches.slice(0, matches.length - folded.length);
  return (
    <>
      {shown.map(({ id, tier, sheet }, index) => (
        <Fragment key={id}>
          {index > 0 && shown[index - 1]!.tier !== tier && <TierDivider tier={tier} />}
          {sheet}
        </Fragment>
      ))}
      {folded.length > 0 && (
        <details className="stack">
          <summary>另有 {folded.length} 条，都有硬性要求不满足</summary>
          {folded.map(({ id, sheet }) => (
            <Fragment key={id}>{sheet}</Fragment>
          ))}
        </details>
      )}
    </>
  );
}
