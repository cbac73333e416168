import { Fragment, type ReactNode } from "react";
import type { MatchTier } from "#app/domain/matching/match.ts";
import { TierDivider } from "./match-sheet.tsx";

export interface ListedMatch {
  readonly id: string;
  /** The section it stands in: a machine of the next size stands among the neighbours. */
  readonly section: MatchTier;
  readonly sheet: ReactNode;
}

/** Neighbours that stand open: enough to see what else there is. */
const nearShown = 4;

/** What fits, then the neighbours under a rule of their own; what fails a hard requirement folds. */
export function MatchList({ matches }: { matches: readonly ListedMatch[] }) {
  const near = matches.filter(({ section }) => section === "near");
  const failing = matches.filter(({ section }) => section === "failing");
  const fitting = matches.filter(({ section }) => section === "fit" || section === "open");
  return (
    <>
      <Sheets matches={fitting} />
      {near.length > 0 && <TierDivider tier="near" />}
      <Sheets matches={near.slice(0, nearShown)} />
      {near.length > nearShown && (
        <details className="stack">
          <summary>另有 {near.length - nearShown} 条相近设备</summary>
          <Sheets matches={near.slice(nearShown)} />
        </details>
      )}
      {failing.length > 0 && (
        <details className="stack" open={fitting.length + near.length === 0}>
          <summary>
            {failing.length === matches.length ? "" : "另有 "}
            {failing.length} 条，都有硬性要求不满足
          </summary>
          <Sheets matches={failing} />
        </details>
      )}
    </>
  );
}

function Sheets({ matches }: { matches: readonly ListedMatch[] }) {
  return matches.map(({ id, sheet }) => <Fragment key={id}>{sheet}</Fragment>);
}
