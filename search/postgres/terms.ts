import { sql } from "drizzle-orm";
import { searchIndexes } from "#app/use-cases/search-port.ts";
import type { Executor } from "./executor.ts";

/** Recounts in how many documents each word stands. One statement per index, so readers never see none. */
export async function refreshTerms(executor: Executor): Promise<void> {
  for (const index of searchIndexes) {
    const vectors = `select tsv from search_documents where search_index = '${index}'`;
    await executor.execute(sql`
      with counted as (select word, ndoc from ts_stat(${vectors})), gone as (
        delete from search_terms
        where search_index = ${index} and not exists (select from counted where word = term)
      )
      insert into search_terms (search_index, term, df)
      select ${index}, word, ndoc from counted
      on conflict (search_index, term) do update set df = excluded.df
        where search_terms.df <> excluded.df`);
  }
}
