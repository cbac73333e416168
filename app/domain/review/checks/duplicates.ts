import { modelKey, sameOffer } from "../../supply/same-offer.ts";
import type { Finding } from "../review.ts";
import type { CheckedPosting, PostingFacts, SimilarPosting } from "./posting-facts.ts";

/** The same machine or wish twice from one organisation. */
export function ownDuplicateCheck(posting: CheckedPosting, { similar }: PostingFacts): Finding[] {
  for (const other of similar) {
    const sameness = other.own ? sameOffer(posting, other.posting) : null;
    if (!sameness) continue;
    return [
      {
        code: "own-duplicate",
        seriousness: "notice",
        words: `本企业已有${sameness === "model" ? "同型号" : "标题相同"}的信息“${other.title}”`,
        evidence: sameness === "model" ? `型号 ${posting.model}` : `标题“${other.title}”`,
        other: otherOf(posting, other),
      },
    ];
  }
  return [];
}

/** Title and text or specification of somebody else's posting. */
export function copiedCheck(posting: CheckedPosting, { similar }: PostingFacts): Finding[] {
  return similar
    .filter(
      ({ own, posting: other }) =>
        !own &&
        modelKey(other.title) === modelKey(posting.title) &&
        ((other.specs !== "" && other.specs === posting.specs) ||
          (other.description !== "" && other.description === posting.description)),
    )
    .slice(0, 1)
    .map((other) => ({
      code: "copied",
      seriousness: "serious",
      words: `标题和${other.posting.specs === posting.specs && posting.specs ? "参数" : "说明"}与另一家企业的信息完全相同`,
      evidence: `“${other.title}”`,
      other: otherOf(posting, other),
    }));
}

function otherOf({ kind }: CheckedPosting, { id, title }: SimilarPosting) {
  return { kind, id, title } as const;
}
