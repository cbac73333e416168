import type { CandidateRequest } from "#app/use-cases/search-port.ts";
import type { Analysis } from "./analysis/analysis.ts";
import { longestToken } from "./analysis/segmenter.ts";

/** Words that stand together, and in how many documents they do. */
export interface TermCount {
  readonly term: string;
  readonly count: number;
}

/** Tokens that a document must have all of; one, or the few of a use such as 白车身焊接. */
export interface Phrase {
  readonly term: string;
  readonly tokens: readonly string[];
}

/** What a shared use says, beside a shared word that is as rare. */
export const weightOfUse = 2;

/** What a name of the machine, its likeliest kind or a figure that is met says each, beside rare words. */
export const weightOfTelling = 3;

const mostTerms = 8;
const mostUses = 3;
/** Meilisearch drops what is longer. */
const mostTokens = 8;
const shareOfDocuments = 0.03;
/** In a small collection a few documents are more than that share and still quickly compared. */
const fewDocuments = 50;
/** A long posting has more words than this, but the first are the most telling. */
const mostAsked = 60;

/** Models and words of a request as tokens, the telling ones first. What is no token cannot be found. */
function askedTerms(request: CandidateRequest, analysis: Analysis): string[] {
  const models = request.models.flatMap((model) => analysis.telling(model).models);
  const terms = request.terms.filter((term) => term !== "" && term.length <= longestToken);
  return [...new Set([...models, ...terms])].slice(0, mostAsked);
}

/** A request as tokens: names of the machine, uses of it, and single words and models. */
export function askedPhrases(
  request: CandidateRequest,
  analysis: Analysis,
): { readonly names: Phrase[]; readonly uses: Phrase[]; readonly words: Phrase[] } {
  const phrase = (tokens: readonly string[]): Phrase => ({ term: tokens.join(" "), tokens });
  const cut = (texts: readonly string[]) => {
    const phrases = texts
      .map((text) => phrase(analysis.telling(text).terms.slice(0, mostTokens)))
      .filter(({ tokens }) => tokens.length > 0);
    return [...new Map(phrases.map((each) => [each.term, each])).values()];
  };
  return {
    names: cut(request.names).slice(0, mostTerms),
    uses: cut(request.uses).slice(0, mostUses),
    words: askedTerms(request, analysis).map((term) => phrase([term])),
  };
}

/**
 * The words that tell documents apart: the rarest first, at most eight, as long as together they stand in
 * no more than 3 % of the documents (or 50); always at least one. Words that stand nowhere are left out.
 */
export function rarest<T extends TermCount>(counts: readonly T[], documents: number): T[] {
  const sorted = counts
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count || (a.term < b.term ? -1 : 1));
  const chosen: T[] = [];
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
