import type { Listing } from "../supply/listing.ts";
import type { EfficiencyOutcome } from "./efficiency-outcome.ts";
import type { EfficiencyGrade } from "./efficiency-threshold.ts";

/** What the company states about the grade, in its own words. */
export interface GradeClaim {
  readonly text: string;
  /** Null for an IEC class and for words that name no single grade. */
  readonly grade: EfficiencyGrade | null;
}

const claimAttribute = "efficiencyClassClaimed";
const numerals = "一二三";

/** 自报 1 级能效 from the specification; null where nothing is claimed. */
export function gradeClaimOf(listing: Pick<Listing, "specs">): GradeClaim | null {
  const line = listing.specs.find(({ attribute }) => attribute === claimAttribute);
  if (!line) return null;
  const { figure } = line;
  if (figure.kind === "quantity")
    return figure.min === null || figure.min !== figure.max
      ? null
      : { text: `${figure.min}级`, grade: gradeOf(String(figure.min)) };
  const named = [...figure.text.normalize("NFKC").matchAll(/([1-3一二三])\s*级/g)];
  const [first] = named;
  const single = named.every((each) => each[1] === first?.[1]);
  return { text: figure.text, grade: first && single ? gradeOf(first[1]!) : null };
}

function gradeOf(digit: string): EfficiencyGrade | null {
  const value = numerals.includes(digit) ? numerals.indexOf(digit) + 1 : Number(digit);
  return value === 1 || value === 2 || value === 3 ? value : null;
}

export type ClaimAgreement = "agrees" | "contradicts" | "not-comparable";

/** A claim beside the computed answer. An IEC class is no GB grade and is not compared. */
export function claimAgreement(claim: GradeClaim, outcome: EfficiencyOutcome): ClaimAgreement {
  if (claim.grade === null) return "not-comparable";
  switch (outcome.outcome) {
    case "graded":
      return outcome.grade === claim.grade ? "agrees" : "contradicts";
    case "below_3":
      return "contradicts";
    default:
      return "not-comparable";
  }
}

/** What a listing claims beside its computed grade; null where it claims nothing. */
export function listingClaim(
  listing: Pick<Listing, "specs">,
  outcome: EfficiencyOutcome,
): string | null {
  const claim = gradeClaimOf(listing);
  return claim && claimInWords(claim, outcome);
}

/** 1级，与按标准计算的2级不一致 */
export function claimInWords(claim: GradeClaim, outcome: EfficiencyOutcome): string {
  const computed = outcome.outcome === "below_3" ? "低于3级" : `${outcome.grade ?? ""}级`;
  switch (claimAgreement(claim, outcome)) {
    case "agrees":
      return `${claim.text}，与按标准计算的${computed}一致`;
    case "contradicts":
      return `${claim.text}，与按标准计算的${computed}不一致`;
    case "not-comparable":
      return `${claim.text}，未经计算核实`;
  }
}
