import { sql } from "drizzle-orm";
import { searchIndexes } from "#app/use-cases/search-port.ts";
import { rowsOf, type Executor } from "./executor.ts";

/** Counting so many documents takes some seconds; of more a sample of as many is counted. */
const mostRead = 200_000;

/**
 * Recounts in how many documents each word stands; of a million documents it is an estimate, and the rarest words
 * are left out. One statement per index, so readers never see none.
 */
export async function refreshTerms(executor: Executor, most = mostRead): Promise<void> {
  const [size] = await rowsOf(
    executor,
    sql`select reltuples as documents from pg_class where oid = 'search_documents'::regclass`,
  );
  const share = Math.min(1, most / Math.max(1, Number(size?.documents ?? 0)));
  // The same pages every time: counts that have not changed are not written again.
  const read = share < 1 ? `tablesample system (${100 * share}) repeatable (1)` : "";
  for (const index of searchIndexes) {
    const vectors = `select tsv from search_documents ${read} where search_index = '${index}'`;
    await executor.execute(sql`
      with counted as (
        select word, round(ndoc / ${share}::float8)::int as ndoc from ts_stat(${vectors})
      ), gone as (
        delete from search_terms
        where search_index = ${index} and not exists (select from counted where word = term)
      )
      insert into search_terms (search_index, term, df)
      select ${index}, word, ndoc from counted
      on conflict (search_index, term) do update set df = excluded.df
        where search_terms.df <> excluded.df`);
  }
}
