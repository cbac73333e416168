import { sql } from "drizzle-orm";
import {
  searchIndexes,
  type SearchDocument,
  type SearchIndex,
  type SearchProjection,
} from "#app/use-cases/search-port.ts";
import type { Analysis } from "../analysis/analysis.ts";
import { textArray } from "./conditions.ts";
import { rowsOf, type Executor } from "./executor.ts";
import { tsvectorLiteral } from "./tsvector.ts";

/** Writes `search_documents` on the connection or transaction given. */
export function createPostgresProjection(executor: Executor, analysis: Analysis): SearchProjection {
  return {
    async put(document) {
      await executor.execute(insertion([document], analysis));
    },
    async putMany(documents) {
      if (documents.length > 0) await executor.execute(insertion(documents, analysis));
    },
    async remove(index, id) {
      await executor.execute(
        sql`delete from search_documents where search_index = ${index} and id = ${id}`,
      );
    },
  };
}

function insertion(documents: readonly SearchDocument[], analysis: Analysis) {
  const rows = documents.map((document) => columnsOf(document, analysis));
  const columns = Object.keys(rows[0]!).map((name) => sql.raw(name));
  const replaced = columns.slice(2).map((column) => sql`${column} = excluded.${column}`);
  const values = rows.map((row) => sql`(${sql.join(Object.values(row), sql`, `)})`);
  return sql`
    insert into search_documents (${sql.join(columns, sql`, `)})
    values ${sql.join(values, sql`, `)}
    on conflict (search_index, id) do update set ${sql.join(replaced, sql`, `)}`;
}

function columnsOf(document: SearchDocument, analysis: Analysis) {
  return {
    search_index: sql`${document.index}`,
    id: sql`${document.id}`,
    organisation_id: sql`${document.organisationId}`,
    tsv: sql`cast(${tsvectorLiteral(analysis.documentTokens(document))} as tsvector)`,
    analyzer_version: sql`${analysis.version}`,
    family: sql`${document.family}::text`,
    families: textArray(document.families),
    sectors: textArray(document.sectors),
    origin: sql`${document.origin}`,
    kind: sql`${document.kind}::text`,
    condition: sql`${document.condition}::text`,
    marks: textArray(document.marks),
    price_min: sql`${document.priceMin}::bigint`,
    price_max: sql`${document.priceMax}::bigint`,
    lead_time_days: sql`${document.leadTimeDays}::int`,
    deadline_day: sql`${document.deadlineDay}::int`,
    published_at: sql`${document.publishedAt}::timestamptz`,
  };
}

/** Ids whose words were cut by another dictionary: put them again. Oldest version first, by id. */
export async function outdatedDocuments(
  executor: Executor,
  analysis: Analysis,
  limit: number,
): Promise<readonly { index: SearchIndex; id: string }[]> {
  const rows = await rowsOf(
    executor,
    sql`
    select search_index, id from search_documents where analyzer_version <> ${analysis.version}
    order by analyzer_version, search_index, id limit ${limit}`,
  );
  return rows.map((row) => ({ index: row.search_index as SearchIndex, id: String(row.id) }));
}

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
