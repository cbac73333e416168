import type { MatchWords } from "#app/domain/events/match-words.ts";
import type { MatchTier } from "#app/domain/matching/match.ts";
import type { BroughtTitle } from "#app/use-cases/event-brought.ts";
import type { PlannedMeeting } from "#app/use-cases/planned-meetings.ts";

/** A pair that fails is never shown as the best. */
export const tierWords: Record<MatchTier, string> = {
  fit: "设备对口，硬性要求没有不满足的",
  open: "设备对口，部分硬性要求待确认",
  near: "相近类别的设备",
  failing: "有要求不满足",
};

/** Which need fits which listing, and what decides, for the one side that reads it. */
export interface PairWords {
  readonly tier: string;
  readonly ours: BroughtTitle;
  readonly theirs: BroughtTitle;
  /** The page where the match stands with all its lines. */
  readonly to: string;
  /** One line each. */
  readonly lines: readonly string[];
}

export function pairWords({ pair, side }: Pick<PlannedMeeting, "pair" | "side">): PairWords | null {
  if (!pair) return null;
  const { need, listing, tier, words } = pair;
  const [ours, theirs] = side === "buyer" ? [need, listing] : [listing, need];
  return { tier: tierWords[tier], ours, theirs, to: matchPath(ours), lines: wordLines(words) };
}

/** Matches stand on the page of the own posting. */
export function matchPath(ours: BroughtTitle): string {
  return `${ours.to}#matches`;
}

export function wordLines(words: MatchWords | null): string[] {
  if (!words) return [];
  const { met, open, missed, reasons } = words;
  return [
    ...(met.length > 0 ? [`满足：${met.join("；")}`] : []),
    ...(open.length > 0 ? [`当面确认：${open.join("、")}`] : []),
    ...(missed.length > 0 ? [`未达到：${missed.join("；")}`] : []),
    ...(reasons.length > 0 ? [reasons.join("；")] : []),
  ];
}
