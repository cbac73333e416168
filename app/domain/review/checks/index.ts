import type { Finding } from "../review.ts";
import { advertisementCheck } from "./advertisement.ts";
import { claimedGradeCheck } from "./claimed-grade.ts";
import { contactCheck } from "./contact.ts";
import { copiedCheck, ownDuplicateCheck } from "./duplicates.ts";
import { farFiguresCheck } from "./far-figures.ts";
import { impossibleFiguresCheck } from "./impossible-figures.ts";
import { missingModelCheck } from "./missing-model.ts";
import type { CheckedPosting, PostingFacts } from "./posting-facts.ts";
import { priceCheck } from "./price.ts";

export type PostingCheck = (posting: CheckedPosting, facts: PostingFacts) => readonly Finding[];

/** In the order in which the reviewer reads what they found. To add one: a file here, a code in review.ts. */
export const postingChecks: readonly PostingCheck[] = [
  contactCheck,
  missingModelCheck,
  impossibleFiguresCheck,
  farFiguresCheck,
  claimedGradeCheck,
  ownDuplicateCheck,
  copiedCheck,
  advertisementCheck,
  priceCheck,
];

export function checkPosting(posting: CheckedPosting, facts: PostingFacts): Finding[] {
  return postingChecks.flatMap((check) => check(posting, facts));
}
