import type { Day } from "../shared/time.ts";
import type { EfficiencyOutcome } from "./efficiency-outcome.ts";

export const markKinds = ["efficiency"] as const;
export type MarkKind = (typeof markKinds)[number];

/** computed: by us from nameplate values. claimed: by the company, dashed until verified. */
export const markStates = ["computed", "claimed", "verified", "refused", "expired"] as const;
export type MarkState = (typeof markStates)[number];

/** What links a listing to a catalogue or a standard, with what it rests on. Plain data: stored as JSON. */
export interface Mark {
  readonly kind: MarkKind;
  readonly state: MarkState;
  /** The whole answer, so that the mark explains itself without computing again. */
  readonly evidence: EfficiencyOutcome;
  /** The day on which it was computed or decided. */
  readonly date: Day;
}

/** The mark of a computed answer; null for a machine that no grade table speaks of. */
export function efficiencyMark(evidence: EfficiencyOutcome, date: Day): Mark | null {
  if (evidence.outcome === "not_applicable") return null;
  return { kind: "efficiency", state: "computed", evidence, date };
}

/** Values of the mark filter. Only an answer with a grade, or below grade 3, can be filtered. */
export const markFacets = [
  "efficiency-1",
  "efficiency-2",
  "efficiency-3",
  "efficiency-below-3",
] as const;
export type MarkFacet = (typeof markFacets)[number];
export const markFacetLabels: Record<MarkFacet, string> = {
  "efficiency-1": "能效1级",
  "efficiency-2": "能效2级",
  "efficiency-3": "能效3级",
  "efficiency-below-3": "能效低于3级",
};

export function markFacetOf(mark: Mark): MarkFacet | null {
  if (mark.state === "refused" || mark.state === "expired") return null;
  switch (mark.evidence.outcome) {
    case "graded":
      return `efficiency-${mark.evidence.grade}`;
    case "below_3":
      return "efficiency-below-3";
    default:
      return null;
  }
}
