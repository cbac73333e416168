import type { SearchRequest, TermGroup } from "#app/use-cases/search-port.ts";
import { allOf, familyCondition, requestFilter } from "./filter.ts";
import { indexWords } from "./index-document.ts";
import { everyDocument } from "./settings.ts";

/** One query of a federated search; a document keeps its best weighted score. */
export interface RankingQuery {
  readonly q: string;
  readonly filter: string;
  readonly matchingStrategy: "last";
  readonly weight: number;
}

/** Meilisearch reads ten words of a query and drops the rest without a word: eight are safe. */
export const mostWords = 8;
const mostVariants = 6;

/**
 * The queries that put the documents of a request in order: the words as typed, then with other names of
 * the same thing, then none of them; side words of a sentence lift above all. Documents of the family
 * itself go before those that only say so. All have the request's filter, so together they find exactly
 * its documents.
 */
export function rankingQueries(request: SearchRequest): RankingQuery[] {
  const filter = requestFilter(request);
  const family = familyCondition(request.groups);
  const required = request.groups.filter((group) => !group.optional);
  const side = request.groups.filter((group) => group.optional);
  const phrasings = [
    { q: phrasing(side, typed), weight: 1.8 },
    ...side.slice(0, mostVariants).map((group) => ({ q: phrasing([group], typed), weight: 1.6 })),
    { q: phrasing(required, typed), weight: 1 },
    ...variants(required).map((q) => ({ q, weight: 0.9 })),
  ].filter(({ q }) => q !== "");
  const within = (condition: string, scale: number, rest: number): RankingQuery[] =>
    [
      ...phrasings.map(({ q, weight }) => ({ q, weight: scale * weight })),
      { q: everyDocument, weight: rest },
    ].map((query) => ({ ...query, filter: condition, matchingStrategy: "last" }));
  if (family === null) return within(filter, 1, 0.05);
  return [...within(allOf([filter, family]), 1, 0.3), ...within(filter, 0.35, 0.05)];
}

const typed = () => 0;

/** The query with one group in another of its names, for as many names as there is room. */
function variants(groups: readonly TermGroup[]): string[] {
  const phrasings = groups.flatMap((group) =>
    group.alternatives
      .slice(1)
      .map((_, i) => phrasing(groups, (other) => (other === group ? i + 1 : 0))),
  );
  return [...new Set(phrasings)].slice(0, mostVariants);
}

/** Meilisearch lets go of words from the end; a closing space ends the last word. */
function phrasing(groups: readonly TermGroup[], choice: (group: TermGroup) => number): string {
  const tokens: string[] = [];
  let prefix = false;
  for (const group of groups) {
    const chosen = group.alternatives[choice(group)] ?? [];
    if (chosen.length === 0 || tokens.length + chosen.length > mostWords) continue;
    tokens.push(...chosen);
    prefix = group.prefix;
  }
  if (tokens.length === 0) return "";
  return prefix ? indexWords(tokens) : `${indexWords(tokens)} `;
}
