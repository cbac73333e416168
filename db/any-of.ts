import { sql, type Column, type SQL } from "drizzle-orm";

/** Whether a text column holds one of these: one parameter, however many there are. */
export function anyOf(column: Column, values: readonly string[]): SQL {
  return sql`${column} = any(${sql.param([...values])}::text[])`;
}
