import type { SQL } from "drizzle-orm";

/** A drizzle database or transaction of postgres-js. */
export interface Executor {
  execute(query: SQL): PromiseLike<unknown>;
}

export type Row = Readonly<Record<string, unknown>>;

/** postgres-js answers with an array of rows; drizzle's common type does not say so. */
export async function rowsOf(executor: Executor, query: SQL): Promise<readonly Row[]> {
  return (await executor.execute(query)) as readonly Row[];
}
