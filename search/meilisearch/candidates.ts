import type { Meilisearch, MultiSearchQueryWithFederation } from "meilisearch";
import type { Id } from "#app/domain/shared/id.ts";
import type { CandidateRequest } from "#app/use-cases/search-port.ts";
import type { Analysis } from "../analysis/analysis.ts";
import { lastHit, wholeOr } from "../paging.ts";
import { askedPhrases, rarest, rarity, type Phrase } from "../rare-terms.ts";
import { countsOf, federatedAnswer } from "./answers.ts";
import { allOf, oneOf, quoted, specConditions } from "./filter.ts";
import { indexWords } from "./index-document.ts";
import { mostWords } from "./ranking.ts";
import { everyDocument } from "./settings.ts";

/**
 * A document keeps its best weighted score, so any of the family (2 and more) goes before any other, and what states
 * nothing else than what is asked (4 and more) before the rest of these.
 */
const weights = {
  ...{ fitting: 4, family: 2, likeliest: 0.5 },
  ...{ name: 1, use: 0.6, words: 0.3, word: 0.25 },
} as const;

/**
 * One federated search for a long posting: documents of the families, those that bear a name of the machine,
 * those with a rare use, those that share its rarest words. No query has more than eight tokens, because the
 * server drops what comes after ten; filters decide what is found, as on the PostgreSQL engine.
 */
export async function findCandidates(
  client: Meilisearch,
  uid: string,
  analysis: Analysis,
  request: CandidateRequest,
): Promise<readonly Id[]> {
  const { names, uses, words } = askedPhrases(request, analysis);
  const { documents, counted } = await countPhrases(client, uid, [...words, ...uses]);
  const rareWords = rarest(counted.slice(0, words.length), documents);
  const rareUses = rarest(counted.slice(words.length), documents);
  const best = Math.max(...rareWords.map((each) => rarity(each, documents)));
  const share = (each: { term: string; count: number }) => rarity(each, documents) / best;

  const ask = (
    tokens: readonly string[],
    filter: string,
    weight: number,
    matchingStrategy: "all" | "frequency",
  ): MultiSearchQueryWithFederation => ({
    indexUid: uid,
    // A closing space ends the last word: nothing goes on after it.
    q: `${indexWords(tokens.slice(0, mostWords))} `,
    filter,
    matchingStrategy,
    federationOptions: { weight },
  });
  const inFamily = oneOf("families", request.families);
  const specs = specConditions(request);
  const reaches = [
    { filter: inFamily, weight: weights.family },
    ...(specs.length > 0 ? [{ filter: allOf([inFamily, ...specs]), weight: weights.fitting }] : []),
  ];
  const ofFamilies = reaches.flatMap(({ filter, weight }) => [
    ask([everyDocument], filter, weight, "all"),
    ask(
      [everyDocument],
      allOf([filter, oneOf("families", request.likeliest)]),
      weight + weights.likeliest,
      "all",
    ),
    ...rareWords.map((each) =>
      ask(each.tokens, allOf([filter, holds("words", each)]), weight + share(each), "all"),
    ),
  ]);
  const queries = [
    ...(request.families.length > 0 ? ofFamilies : []),
    ...names.map((name) => ask(name.tokens, holds("telling", name), weights.name, "all")),
    ...rareUses.map((use) => ask(use.tokens, holds("words", use), weights.use, "frequency")),
    ...(rareWords.length > 1
      ? [
          ask(
            rareWords.flatMap(({ tokens }) => tokens),
            oneOf(
              "words",
              rareWords.flatMap(({ tokens }) => tokens),
            ),
            weights.words,
            "frequency",
          ),
        ]
      : []),
    ...rareWords.map((each) =>
      ask(each.tokens, holds("words", each), weights.word * share(each), "all"),
    ),
  ];
  const limit = Math.min(Math.max(0, wholeOr(request.limit, 0)), lastHit);
  if (queries.length === 0 || limit === 0) return [];
  const answer = await client.multiSearch({ federation: { offset: 0, limit }, queries });
  return federatedAnswer.parse(answer).hits.map(({ id }) => id);
}

function holds(attribute: "words" | "telling", { tokens }: Phrase): string {
  return allOf(tokens.map((token) => `${attribute} = ${quoted(token)}`));
}

/** In how many documents each phrase stands; the first query counts the documents themselves. */
async function countPhrases(
  client: Meilisearch,
  uid: string,
  phrases: readonly Phrase[],
): Promise<{ documents: number; counted: (Phrase & { count: number })[] }> {
  const queries = ["", ...phrases.map((phrase) => holds("words", phrase))].map((filter) => ({
    indexUid: uid,
    q: "",
    limit: 0,
    filter,
  }));
  const { results } = countsOf(queries.length).parse(await client.multiSearch({ queries }));
  const [documents = 0, ...counts] = results.map((result) => result.estimatedTotalHits);
  return {
    documents,
    counted: phrases.map((phrase, i) => ({ ...phrase, count: counts[i] ?? 0 })),
  };
}
