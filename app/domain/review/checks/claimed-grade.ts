import { claimAgreement, claimInWords } from "../../catalogue/efficiency-claim.ts";
import { efficiencyBasis, efficiencySentence } from "../../catalogue/efficiency-words.ts";
import type { Finding } from "../review.ts";
import type { CheckedPosting, PostingFacts } from "./posting-facts.ts";

/** A claimed grade that the stated figures contradict: one of the two is wrong. */
export function claimedGradeCheck(_: CheckedPosting, { claimedGrade }: PostingFacts): Finding[] {
  if (!claimedGrade) return [];
  const { claim, outcome } = claimedGrade;
  if (claimAgreement(claim, outcome) !== "contradicts") return [];
  return [
    {
      code: "grade-claim",
      seriousness: "notice",
      words: `自报能效 ${claimInWords(claim, outcome)}`,
      evidence: [efficiencySentence(outcome), efficiencyBasis(outcome)].filter(Boolean).join("；"),
    },
  ];
}
