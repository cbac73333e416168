import { sql } from "drizzle-orm";
import type { Id } from "#app/domain/shared/id.ts";
import type { CandidateRequest } from "#app/use-cases/search-port.ts";
import type { Analysis } from "../analysis/analysis.ts";
import { wholeOr } from "../paging.ts";
import { askedTerms, rarest, rarity, type TermCount } from "../rare-terms.ts";
import { matchesQuery, textArray } from "./conditions.ts";
import { rowsOf, type Executor } from "./executor.ts";
import { tsqueryLiteral } from "./tsvector.ts";

/**
 * Documents of the families first, then those that share the rarest words; inside each by the weight of
 * the words shared. Families must hold every family that may fit: nothing is widened here.
 */
export async function findCandidates(
  executor: Executor,
  analysis: Analysis,
  request: CandidateRequest,
): Promise<readonly Id[]> {
  const { documents, counts } = await countTerms(executor, request, askedTerms(request, analysis));
  const rare = rarest(counts, documents);

  const scores = rare.flatMap((each) => {
    const literal = tsqueryLiteral([[each.term]], {});
    if (literal === null) return [];
    return [sql`${rarity(each, documents)}::float8 * ts_rank(tsv, cast(${literal} as tsquery))`];
  });
  const score = scores.length > 0 ? sql.join(scores, sql` + `) : sql`0::float8`;
  const shared = tsqueryLiteral(
    rare.map(({ term }) => [term]),
    {},
  );
  const inFamily = sql`families && ${textArray(request.families)}`;
  const rows = await rowsOf(
    executor,
    sql`
    select id from search_documents
    where search_index = ${request.index}
      and (${inFamily}${shared === null ? sql`` : sql` or ${matchesQuery(shared)}`})
    order by (${inFamily}) desc, ${score} desc, published_at desc, id
    limit ${Math.max(0, wholeOr(request.limit, 0))}`,
  );
  return rows.map((row) => String(row.id));
}

/** Beyond this a word that `search_terms` does not know yet is common enough. */
const mostCounted = 500;

/** Counts come from `search_terms`; words younger than its last refresh are counted in the documents. */
async function countTerms(
  executor: Executor,
  { index }: CandidateRequest,
  words: readonly string[],
): Promise<{ documents: number; counts: TermCount[] }> {
  const literals = words.map((word) => tsqueryLiteral([[word]], {}) ?? "");
  const rows = await rowsOf(
    executor,
    sql`
    select word, coalesce(df, (
        select count(*) from (
          select from search_documents
          where search_index = ${index} and tsv @@ cast(literal as tsquery)
          limit ${mostCounted}
        ) counted
      )) as df,
      (select count(*) from search_documents where search_index = ${index}) as documents
    from unnest(${textArray(words)}, ${textArray(literals)}) as asked (word, literal)
    left join search_terms on term = word and search_index = ${index}`,
  );
  return {
    documents: Number(rows[0]?.documents ?? 0),
    counts: rows.map((row) => ({ term: String(row.word), count: Number(row.df) })),
  };
}
