import { sql, type SQL } from "drizzle-orm";
import type { Id } from "#app/domain/shared/id.ts";
import type { CandidateRequest } from "#app/use-cases/search-port.ts";
import type { Analysis } from "../analysis/analysis.ts";
import { wholeOr } from "../paging.ts";
import { activeSpecs } from "../facets.ts";
import {
  askedPhrases,
  rarest,
  rarity,
  weightOfTelling,
  weightOfUse,
  type Phrase,
} from "../rare-terms.ts";
import { matchesQuery, specCondition, textArray } from "./conditions.ts";
import { rowsOf, type Executor } from "./executor.ts";
import { tsqueryLiteral } from "./tsvector.ts";

/**
 * Documents of the families first, then those that bear a name of the machine, then those that share the
 * rarest words or a rare use; inside each by the weight of what is shared. Families must hold every family
 * that may fit: nothing is widened here.
 */
export async function findCandidates(
  executor: Executor,
  analysis: Analysis,
  request: CandidateRequest,
): Promise<readonly Id[]> {
  const { names, uses, words } = askedPhrases(request, analysis);
  const { documents, counted } = await countPhrases(executor, request, [...words, ...uses]);
  const rareWords = rarest(counted.slice(0, words.length), documents);
  const rareUses = rarest(counted.slice(words.length), documents);

  const scores: SQL[] = [];
  for (const [rare, scale] of [
    [rareWords, 1],
    [rareUses, weightOfUse],
  ] as const)
    for (const each of rare) {
      const literal = tsqueryLiteral([each.tokens], {});
      const weight = scale * rarity(each, documents);
      if (literal !== null)
        scores.push(sql`${weight}::float8 * ts_rank(tsv, cast(${literal} as tsquery))`);
    }
  const tokensOf = (phrases: readonly Phrase[]) => phrases.map(({ tokens }) => tokens);
  const inFamily = sql`(families && ${textArray(request.families)})`;
  const named = meets(tsqueryLiteral(tokensOf(names), { weights: ["a", "b"] }));
  const shared = meets(tsqueryLiteral(tokensOf([...rareWords, ...rareUses]), {}));
  const limit = Math.max(0, wholeOr(request.limit, 0));
  const asked = activeSpecs(request);
  const fits = asked.map(([code, filter]) => specCondition(code, filter));
  const tells = [
    named,
    sql`families && ${textArray(request.likeliest)}`,
    ...asked.map(([code, filter]) => specCondition(code, { ...filter, missing: false })),
  ];
  for (const each of tells) scores.push(sql`(${each})::int * ${sql.raw(String(weightOfTelling))}`);
  const ranked = sql`select id, published_at, (${sql.join([...fits, sql`true`], sql` and `)}) as fits,
      (${sql.join(scores, sql` + `)}) as score
    from search_documents where search_index = ${request.index}`;
  const order = sql`fits desc, score desc, published_at desc, id`;
  // Ranking costs most: what is of no such family is looked at only where there is room for it.
  const rows = await rowsOf(
    executor,
    sql`
    with own as (${ranked} and ${inFamily} order by ${order} limit ${limit}),
    others as (
      ${ranked} and (${named} or ${shared}) and not ${inFamily}
        and (select count(*) from own) < ${limit}
      order by ${order} limit ${limit})
    select id from (select 0 as turn, * from own union all select 1, * from others) found
    order by turn, ${order} limit ${limit}`,
  );
  return rows.map((row) => String(row.id));
}

function meets(literal: string | null): SQL {
  return literal === null ? sql`false` : matchesQuery(literal);
}

/** Beyond this a word that `search_terms` does not know yet is common enough. */
const mostCounted = 500;

/** Rarity follows the logarithm of the number of documents: of many, a number a minute old is as good. */
const manyDocuments = 5000;
const rememberedMs = 60_000;

const remembered = new WeakMap<
  Executor,
  Map<string, { readonly documents: number; readonly until: number }>
>();

function documentsKnown(executor: Executor, index: string): number | null {
  const found = remembered.get(executor)?.get(index);
  return found && Date.now() < found.until ? found.documents : null;
}

function rememberDocuments(executor: Executor, index: string, documents: number): void {
  if (documents < manyDocuments) return;
  const all = remembered.get(executor) ?? new Map<string, never>();
  remembered.set(
    executor,
    new Map([...all, [index, { documents, until: Date.now() + rememberedMs }]]),
  );
}

/**
 * Counts of words come from `search_terms`; those younger than its last refresh, and phrases of several
 * words, are counted in the documents.
 */
async function countPhrases(
  executor: Executor,
  { index }: CandidateRequest,
  phrases: readonly Phrase[],
): Promise<{ documents: number; counted: (Phrase & { count: number })[] }> {
  const known = documentsKnown(executor, index);
  const documents =
    known === null
      ? sql`(select count(*) from search_documents where search_index = ${index})`
      : sql`${known}::bigint`;
  const literals = phrases.map(({ tokens }) => tsqueryLiteral([tokens], {}) ?? "");
  const single = phrases.map(({ tokens }) => (tokens.length === 1 ? tokens[0]! : ""));
  const rows = await rowsOf(
    executor,
    sql`
    select coalesce(df, (
        select count(*) from (
          select from search_documents
          where search_index = ${index} and tsv @@ cast(literal as tsquery)
          limit ${mostCounted}
        ) counted
      )) as df,
      ${documents} as documents
    from unnest(${textArray(single)}, ${textArray(literals)})
      with ordinality as asked (word, literal, place)
    left join search_terms on word <> '' and term = word and search_index = ${index}
    order by place`,
  );
  const all = Number(rows[0]?.documents ?? 0);
  if (known === null) rememberDocuments(executor, index, all);
  return {
    documents: all,
    counted: phrases.map((phrase, i) => ({ ...phrase, count: Number(rows[i]?.df ?? 0) })),
  };
}
