import type { Id } from "../shared/id.ts";
import type { Day } from "../shared/time.ts";
import { claimableKinds, type ClaimableKind } from "./catalogue.ts";
import type { EfficiencyOutcome } from "./efficiency-outcome.ts";

/** Marks that the platform computes from what a listing states. */
export const computedMarkKinds = ["efficiency"] as const;
export const markKinds = [...computedMarkKinds, ...claimableKinds] as const;
export type MarkKind = (typeof markKinds)[number];

/** computed: by us from nameplate values. claimed: by the company, dashed until verified. */
export const markStates = ["computed", "claimed", "verified", "refused", "expired"] as const;
export type MarkState = (typeof markStates)[number];
export const markStateLabels: Record<MarkState, string> = {
  computed: "已计算",
  claimed: "企业申报",
  verified: "已核验",
  refused: "未通过核验",
  expired: "已失效",
};

/** A grade that follows from nameplate values. Plain data: stored as JSON. */
export interface EfficiencyMark {
  readonly kind: "efficiency";
  readonly state: MarkState;
  /** The whole answer, so that the mark explains itself without computing again. */
  readonly evidence: EfficiencyOutcome;
  /** The day on which it was computed. */
  readonly date: Day;
}

/** What people decide about; nothing of it is computed. */
export type CatalogueMarkState = Exclude<MarkState, "computed">;
export const catalogueMarkStates = [
  "claimed",
  "verified",
  "refused",
  "expired",
] as const satisfies readonly CatalogueMarkState[];

/** Where a catalogue mark stands: enough to name it and to lead to its entry. */
export interface CatalogueEvidence {
  readonly catalogueId: Id;
  readonly catalogueName: string;
  readonly editionId: Id;
  readonly editionLabel: string;
  readonly entryId: Id;
  readonly entryNumber: string;
  readonly entryName: string;
  /** The catalogue is a 示例. */
  readonly invented: boolean;
  /** Why it does not hold any more; empty while it does. */
  readonly endedWhy: string;
}

/** Links a listing to an entry of a catalogue: claimed by its supplier, decided by a reviewer. */
export interface CatalogueMark {
  readonly kind: ClaimableKind;
  readonly id: Id;
  readonly state: CatalogueMarkState;
  readonly evidence: CatalogueEvidence;
  /** The day on which it was claimed, decided or ended, by its state. */
  readonly date: Day;
}

/** What links a listing to a catalogue or a standard, with what it rests on. */
export type Mark = EfficiencyMark | CatalogueMark;

/** The mark of a computed answer; null for a machine that no grade table speaks of. */
export function efficiencyMark(evidence: EfficiencyOutcome, date: Day): EfficiencyMark | null {
  if (evidence.outcome === "not_applicable") return null;
  return { kind: "efficiency", state: "computed", evidence, date };
}

export function isEfficiencyMark(mark: Mark): mark is EfficiencyMark {
  return mark.kind === "efficiency";
}

export function isCatalogueMark(mark: Mark): mark is CatalogueMark {
  return mark.kind !== "efficiency";
}

/** Refused and expired marks are shown with their date, and count for nothing. */
export function isLive(mark: Mark): boolean {
  return mark.state !== "refused" && mark.state !== "expired";
}

const efficiencyFacets = [
  "efficiency-1",
  "efficiency-2",
  "efficiency-3",
  "efficiency-below-3",
] as const;
/** What a company says and what a reviewer has verified are different values. */
type CatalogueFacet = `${ClaimableKind}-${"verified" | "claimed"}`;
const catalogueFacets = claimableKinds.flatMap((kind): CatalogueFacet[] => [
  `${kind}-verified`,
  `${kind}-claimed`,
]);

/** Values of the mark filter. Only an answer with a grade, or below grade 3, can be filtered. */
export type MarkFacet = (typeof efficiencyFacets)[number] | CatalogueFacet;
export const markFacets: readonly MarkFacet[] = [...efficiencyFacets, ...catalogueFacets];
export const markFacetLabels: Record<MarkFacet, string> = {
  "efficiency-1": "能效1级",
  "efficiency-2": "能效2级",
  "efficiency-3": "能效3级",
  "efficiency-below-3": "能效低于3级",
  "first-of-kind-verified": "首台（套） 已核验",
  "first-of-kind-claimed": "首台（套） 企业申报",
  "low-carbon-verified": "节能降碳推荐 已核验",
  "low-carbon-claimed": "节能降碳推荐 企业申报",
  "safety-emergency-verified": "安全应急装备 已核验",
  "safety-emergency-claimed": "安全应急装备 企业申报",
  "first-batch-verified": "首批次/首版次 已核验",
  "first-batch-claimed": "首批次/首版次 企业申报",
};

export function markFacetOf(mark: Mark): MarkFacet | null {
  if (!isEfficiencyMark(mark))
    return mark.state === "claimed" || mark.state === "verified"
      ? `${mark.kind}-${mark.state}`
      : null;
  if (!isLive(mark)) return null;
  switch (mark.evidence.outcome) {
    case "graded":
      return `efficiency-${mark.evidence.grade}`;
    case "below_3":
      return "efficiency-below-3";
    default:
      return null;
  }
}
