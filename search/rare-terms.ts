import type { CandidateRequest } from "#app/use-cases/search-port.ts";
import type { Analysis } from "./analysis/analysis.ts";
import { longestToken } from "./analysis/segmenter.ts";

/** A word and the number of documents in which it stands. */
export interface TermCount {
  readonly term: string;
  readonly count: number;
}

const mostTerms = 8;
const shareOfDocuments = 0.03;
/** In a small collection a few documents are more than that share and still quickly compared. */
const fewDocuments = 50;
/** A long posting has more words than this, but the first are the most telling. */
const mostAsked = 60;

/** Models and words of a request as tokens, the telling ones first. What is no token cannot be found. */
export function askedTerms(request: CandidateRequest, analysis: Analysis): string[] {
  const models = request.models.flatMap((model) => analysis.telling(model).models);
  const terms = request.terms.filter((term) => term !== "" && term.length <= longestToken);
  return [...new Set([...models, ...terms])].slice(0, mostAsked);
}

/**
 * The words that tell documents apart: the rarest first, at most eight, as long as together they stand in
 * no more than 3 % of the documents (or 50); always at least one. Words that stand nowhere are left out.
 */
export function rarest(counts: readonly TermCount[], documents: number): TermCount[] {
  const sorted = counts
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count || (a.term < b.term ? -1 : 1));
  const chosen: TermCount[] = [];
  let total = 0;
  for (const each of sorted.slice(0, mostTerms)) {
    total += each.count;
    if (chosen.length > 0 && total > Math.max(documents * shareOfDocuments, fewDocuments)) break;
    chosen.push(each);
  }
  return chosen;
}

/** How much a rare word says: ln(N / df), never below a small positive weight. */
export function rarity({ count }: TermCount, documents: number): number {
  return Math.max(0.1, Math.log(Math.max(documents, 1) / count));
}
