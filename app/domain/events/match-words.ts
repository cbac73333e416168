import type { Part, Verdict } from "../matching/match.ts";

/** What speaks for a meeting, in words that both sides may read. */
export interface MatchWords {
  /** What was asked for and is met, hard requirements first: 额定功率 75 kW（要求 ≥ 55 kW）. */
  readonly met: readonly string[];
  /** What nobody knows yet, worth asking at the table. */
  readonly open: readonly string[];
  /** Wishes that are not met. */
  readonly missed: readonly string[];
  /** Other reasons of the rank, the most telling first. */
  readonly reasons: readonly string[];
}

const most = { met: 3, open: 3, missed: 2, reasons: 2 } as const;

export function matchWords(match: {
  readonly parts: readonly Part[];
  readonly verdicts: readonly Verdict[];
}): MatchWords {
  // What the machine does before its price and delivery.
  const hardFirst = [...match.verdicts].sort((a, b) => rank(a) - rank(b));
  const of = (verdict: Verdict["verdict"]) => hardFirst.filter((each) => each.verdict === verdict);
  const reasons = [...match.parts]
    .sort((a, b) => b.score - a.score)
    .map(({ reason }) => reason)
    .filter((reason) => reason !== "");
  return {
    met: of("met").slice(0, most.met).map(words),
    open: of("unknown")
      .slice(0, most.open)
      .map(({ requirement }) => requirement.name),
    missed: of("violated").slice(0, most.missed).map(words),
    reasons: [...new Set(reasons)].slice(0, most.reasons),
  };
}

function words({ requirement: { name }, offered, wanted }: Verdict): string {
  return offered === "" ? name : `${name} ${offered}${wanted === "" ? "" : `（要求 ${wanted}）`}`;
}

function rank({ requirement, about }: Verdict): number {
  return (about === "terms" ? 2 : 0) + (requirement.strength === "must" ? 0 : 1);
}
