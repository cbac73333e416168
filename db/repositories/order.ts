import { desc, sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/** Largest or latest first, spelled as the indexes are: without "nulls last" none of them gives the order. */
export function latest(column: PgColumn): SQL {
  return sql`${desc(column)} nulls last`;
}
