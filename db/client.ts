import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import postgres, { type Sql } from "postgres";
import * as schema from "./schema/index.ts";

/** The database or one transaction on it: repositories work on either. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface Connection {
  readonly db: PostgresJsDatabase<typeof schema>;
  readonly sql: Sql;
  close(): Promise<void>;
}

/** The oldest PostgreSQL that the SQL of this project is written for. */
const oldestMajor = 15;

export function connect(url: string, options: { max?: number } = {}): Connection {
  const sql = postgres(url, {
    max: options.max ?? 12,
    connect_timeout: 10,
    // Migrations speak of what is there already; that is no news.
    onnotice: () => {},
    connection: { application_name: "duijie", statement_timeout: 30_000 },
  });
  return {
    sql,
    db: drizzle(sql, { schema, casing: "snake_case" }),
    close: () => sql.end({ timeout: 5 }),
  };
}

/** Refuses a server that is too old, with the version it has. */
export async function requireVersion(sql: Sql): Promise<void> {
  const [row] = await sql<
    { version: string }[]
  >`select current_setting('server_version_num') as version`;
  const major = Math.floor(Number(row?.version ?? 0) / 10_000);
  if (major < oldestMajor)
    throw new Error(`DATABASE_URL names a PostgreSQL ${major}; ${oldestMajor} or newer is needed`);
}
