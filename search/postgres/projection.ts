import { sql, type SQL } from "drizzle-orm";
import type { Id } from "#app/domain/shared/id.ts";
import type {
  DocumentCut,
  PostingRef,
  SearchDocument,
  SearchIndex,
  SearchProjection,
} from "#app/use-cases/search-port.ts";
import type { Analysis } from "../analysis/analysis.ts";
import { choicesByCode } from "../facets.ts";
import { noteChanges } from "./changes.ts";
import { textArray } from "./conditions.ts";
import { cutOf } from "./cut.ts";
import { rowsOf, type Executor } from "./executor.ts";

/**
 * Writes `search_documents` on the connection or transaction given. followed: another engine holds a copy,
 * so every change is noted for it in the same transaction.
 */
export function createPostgresProjection(
  executor: Executor,
  analysis: Analysis,
  { followed = false }: { readonly followed?: boolean } = {},
): SearchProjection {
  const written = new Map<string, PostingRef>();
  const note = async (postings: readonly PostingRef[]) => {
    if (!followed) return;
    await noteChanges(executor, postings);
    for (const { index, id } of postings) written.set(`${index}:${id}`, { index, id });
  };
  const putMany = async (documents: readonly SearchDocument[]) => {
    if (documents.length === 0) return;
    const cuts = documents.map((document) => cutOf(document, analysis));
    await executor.execute(insertion(documents, cuts));
    await note(documents);
  };
  const removeMany = async (index: SearchIndex, ids: readonly Id[]) => {
    if (ids.length === 0) return;
    await executor.execute(
      sql`delete from search_documents where search_index = ${index} and id = any(${textArray(ids)})`,
    );
    await note(ids.map((id) => ({ index, id })));
  };
  return {
    put: (document) => putMany([document]),
    putMany,
    remove: (index, id) => removeMany(index, [id]),
    async renew(index, current, cut) {
      const seen = await projectedOf(executor, index, [...current.keys()]);
      const documents = [...current.values()].filter((document) => document !== null);
      const cuts = cut
        ? await cut(documents)
        : documents.map((document) => cutOf(document, analysis));
      // What is projected word for word already costs no write.
      if (documents.length > 0)
        await executor.execute(
          sql`${insertion(documents, cuts)}
            where row(search_documents.*) is distinct from row(excluded.*)`,
        );
      const changed = documents.filter(
        (document, n) => seen.get(document.id)?.digest !== cuts[n]?.digest,
      );
      await note(changed);
      const gone = [...seen.keys()].filter((id) => current.get(id) === null);
      await removeMany(index, gone);
      return changed.length + gone.length;
    },
    written: () => [...written.values()],
  };
}

/** The digest that a projected document has or would have. */
export function digestOf(document: SearchDocument, analysis: Analysis): string {
  return cutOf(document, analysis).digest;
}

function insertion(documents: readonly SearchDocument[], cuts: readonly DocumentCut[]): SQL {
  const rows = documents.map((document, n) => columnsOf(document, cuts[n]!));
  const columns = Object.keys(rows[0]!).map((name) => sql.raw(name));
  const replaced = columns.slice(2).map((column) => sql`${column} = excluded.${column}`);
  const values = rows.map((row) => sql`(${sql.join(Object.values(row), sql`, `)})`);
  return sql`
    insert into search_documents (${sql.join(columns, sql`, `)})
    values ${sql.join(values, sql`, `)}
    on conflict (search_index, id) do update set ${sql.join(replaced, sql`, `)}`;
}

function columnsOf(document: SearchDocument, { vector, digest, version }: DocumentCut) {
  return {
    search_index: sql`${document.index}`,
    id: sql`${document.id}`,
    organisation_id: sql`${document.organisationId}`,
    tsv: sql`cast(${vector} as tsvector)`,
    analyzer_version: sql`${version}`,
    digest: sql`${digest}`,
    family: sql`${document.family}::text`,
    families: textArray(document.families),
    sectors: textArray(document.sectors),
    origin: sql`${document.origin}`,
    lat: sql`${document.at.lat}::float8`,
    lng: sql`${document.at.lng}::float8`,
    kind: sql`${document.kind}::text`,
    condition: sql`${document.condition}::text`,
    marks: textArray(document.marks),
    price_min: sql`${document.priceMin}::bigint`,
    price_max: sql`${document.priceMax}::bigint`,
    lead_time_days: sql`${document.leadTimeDays}::int`,
    deadline_day: sql`${document.deadlineDay}::int`,
    specs: sql`${JSON.stringify(spansByCode(document))}::text::jsonb`,
    choices: sql`${JSON.stringify(choicesByCode(document))}::text::jsonb`,
    published_at: sql`${document.publishedAt}::timestamptz`,
  };
}

function spansByCode({ specs }: SearchDocument): Record<string, [number | null, number | null]> {
  return Object.fromEntries(specs.map(({ attribute, min, max }) => [attribute, [min, max]]));
}

/** A projected document: its id and what it says. */
export interface Projected {
  readonly id: Id;
  readonly digest: string;
}

/** What is projected behind an id, in order of ids: all of it page by page. */
export async function projectedAfter(
  executor: Executor,
  index: SearchIndex,
  after: Id,
  limit: number,
): Promise<readonly Projected[]> {
  const rows = await rowsOf(
    executor,
    sql`
    select id, digest from search_documents where search_index = ${index} and id > ${after}
    order by id limit ${limit}`,
  );
  return rows.map((row) => ({ id: String(row.id), digest: String(row.digest) }));
}

/** The projected ones among these ids. */
async function projectedOf(
  executor: Executor,
  index: SearchIndex,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, Projected>> {
  const rows = await rowsOf(
    executor,
    sql`
    select id, digest from search_documents
    where search_index = ${index} and id = any(${textArray(ids)})`,
  );
  return new Map(
    rows.map((row) => [String(row.id), { id: String(row.id), digest: String(row.digest) }]),
  );
}

/** Those of the documents that are not projected word for word as they would be now. */
export async function misprojected(
  executor: Executor,
  analysis: Analysis,
  documents: readonly SearchDocument[],
): Promise<readonly Id[]> {
  if (documents.length === 0) return [];
  const values = documents.map((document) => {
    const { search_index, id, tsv, digest } = columnsOf(document, cutOf(document, analysis));
    return sql`(${search_index}::text, ${id}::text, ${tsv}, ${digest}::text)`;
  });
  const rows = await rowsOf(
    executor,
    sql`
    select wanted.id from (values ${sql.join(values, sql`, `)}) wanted (search_index, id, tsv, digest)
    left join search_documents held
      on held.search_index = wanted.search_index and held.id = wanted.id
    where held.tsv is distinct from wanted.tsv or held.digest is distinct from wanted.digest`,
  );
  return rows.map((row) => String(row.id));
}

/** Postings whose words were cut by another dictionary, in order of index and id, behind one of them. */
export async function outdatedDocuments(
  executor: Executor,
  analysis: Analysis,
  limit: number,
  after: PostingRef | null = null,
): Promise<readonly PostingRef[]> {
  const rows = await rowsOf(
    executor,
    sql`
    select search_index, id from search_documents
    where (analyzer_version <> ${analysis.version} or digest = '')
      ${after ? sql`and (search_index, id) > (${after.index}, ${after.id})` : sql``}
    order by search_index, id limit ${limit}`,
  );
  return rows.map((row) => ({ index: row.search_index as SearchIndex, id: String(row.id) }));
}
