import type { ReactNode } from "react";
import { verdictLabels, type Verdict, type VerdictWord } from "#app/domain/matching/match.ts";
import { Icon } from "./icons.tsx";

/** Class and icon of a verdict share one name. */
export const verdictLooks = { met: "ok", violated: "no", unknown: "unk" } as const satisfies Record<
  VerdictWord,
  string
>;

interface VerdictMarkProps {
  verdict: VerdictWord;
  /** Shown in place of the word, which then is only read aloud. */
  children?: ReactNode;
}

/** Shape, colour and word, always all three. */
export function VerdictMark({ verdict, children }: VerdictMarkProps) {
  const look = verdictLooks[verdict];
  return (
    <span className={`v ${look}`}>
      <Icon name={look} />
      {children === undefined ? (
        verdictLabels[verdict]
      ) : (
        <>
          <span className="vh">{verdictLabels[verdict]}</span>
          {children}
        </>
      )}
    </span>
  );
}

export type Tally = Readonly<Record<VerdictWord, number>>;

export function tallyOf(verdicts: readonly Pick<Verdict, "verdict">[]): Tally {
  const tally = { met: 0, violated: 0, unknown: 0 };
  for (const { verdict } of verdicts) tally[verdict] += 1;
  return tally;
}

/** 8 满足 0 不满足 1 未知; a zero goes grey. */
export function VerdictTally({ tally }: { tally: Tally }) {
  return (
    <p className="tally">
      {(["met", "violated", "unknown"] as const).map((word) => (
        <span key={word} className={`v ${tally[word] > 0 ? verdictLooks[word] : "zero"}`}>
          <Icon name={verdictLooks[word]} />
          {tally[word]} {verdictLabels[word]}
        </span>
      ))}
    </p>
  );
}

/** What the three shapes mean; stands above a table that shows only shapes. */
export function VerdictKey({ children }: { children?: ReactNode }) {
  return (
    <p className="key">
      {(["met", "violated", "unknown"] as const).map((word) => (
        <VerdictMark key={word} verdict={word} />
      ))}
      {children}
    </p>
  );
}
