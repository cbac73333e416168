import { sql } from "drizzle-orm";
import type { PostingRef, SearchIndex } from "#app/use-cases/search-port.ts";
import { rowsOf, type Executor } from "./executor.ts";

/** A posting whose last change has not reached Meilisearch, with the number of that change. */
export interface Change extends PostingRef {
  readonly change: string;
}

/** Notes that these have changed: one line a posting, under a new number. */
export async function noteChanges(
  executor: Executor,
  postings: readonly PostingRef[],
): Promise<void> {
  if (postings.length === 0) return;
  // In one order everywhere, so that two transactions never wait for each other.
  const sorted = [...new Set(postings.map(({ index, id }) => `${index} ${id}`))].sort();
  const values = sorted.map((each) => {
    const [index, id] = each.split(" ");
    return sql`(${index}, ${id})`;
  });
  await executor.execute(sql`
    insert into search_changes (search_index, id) values ${sql.join(values, sql`, `)}
    on conflict (search_index, id) do update set change = default`);
}

/** Changes that wait, the oldest or the newest first. */
export async function pendingChanges(
  executor: Executor,
  limit: number,
  first: "oldest" | "newest",
): Promise<readonly Change[]> {
  const order = first === "oldest" ? sql`changed_at, change` : sql`change desc`;
  const rows = await rowsOf(
    executor,
    sql`select search_index, id, change from search_changes order by ${order} limit ${limit}`,
  );
  return rows.map((row) => ({
    index: row.search_index as SearchIndex,
    id: String(row.id),
    change: String(row.change),
  }));
}

/** Whether a change waits: of any of these postings, or of any at all. */
export async function anyPending(
  executor: Executor,
  postings?: readonly PostingRef[],
): Promise<boolean> {
  if (postings?.length === 0) return false;
  const named = postings?.map(({ index, id }) => sql`(${index}::text, ${id}::text)`);
  const among = named ? sql`where (search_index, id) in (${sql.join(named, sql`, `)})` : sql``;
  const rows = await rowsOf(executor, sql`select 1 from search_changes ${among} limit 1`);
  return rows.length > 0;
}

/** Which of an index's postings have a change that waits. */
export async function pendingIds(
  executor: Executor,
  index: SearchIndex,
): Promise<ReadonlySet<string>> {
  const rows = await rowsOf(
    executor,
    sql`select id from search_changes where search_index = ${index}`,
  );
  return new Set(rows.map((row) => String(row.id)));
}

/** Crosses off what was sent, unless it has changed again since it was read. */
export async function changesDone(executor: Executor, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const done = changes.map(
    ({ index, id, change }) => sql`(${index}::text, ${id}::text, ${change}::bigint)`,
  );
  await executor.execute(
    sql`delete from search_changes where (search_index, id, change) in (${sql.join(done, sql`, `)})`,
  );
}

export interface Backlog {
  /** Postings that wait. */
  readonly count: number;
  /** Age of the oldest change; 0 for none. */
  readonly seconds: number;
}

export async function backlog(executor: Executor): Promise<Backlog> {
  const [row] = await rowsOf(
    executor,
    sql`
    select count(*) as n,
      coalesce(extract(epoch from clock_timestamp() - min(changed_at)), 0) as seconds
    from search_changes`,
  );
  return { count: Number(row?.n ?? 0), seconds: Math.max(0, Number(row?.seconds ?? 0)) };
}
