import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import postgres, { type Sql } from "postgres";
import * as schema from "./schema/index.ts";

/** The database or one transaction on it: repositories work on either. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface Connection {
  readonly db: PostgresJsDatabase<typeof schema>;
  readonly sql: Sql;
  /**
   * Pools of their own. A transaction that waits for a second connection of its own pool waits for
   * ever once enough others do the same: counts that outlive a refusal, and turns, are taken here.
   */
  readonly beside: PostgresJsDatabase<typeof schema>;
  readonly turns: Sql;
  close(): Promise<void>;
}

/** The oldest PostgreSQL that the SQL of this project is written for. */
const oldestMajor = 15;

export function connect(url: string, options: { max?: number } = {}): Connection {
  // A pool opens its connections when they are first wanted.
  const pool = (max: number) =>
    postgres(url, {
      max,
      connect_timeout: 10,
      // Migrations speak of what is there already; that is no news.
      onnotice: () => {},
      connection: { application_name: "duijie", statement_timeout: 30_000 },
    });
  const bound = (sql: Sql) => drizzle(sql, { schema, casing: "snake_case" });
  const [sql, beside, turns] = [pool(options.max ?? 12), pool(2), pool(4)];
  return {
    sql,
    db: bound(sql),
    beside: bound(beside),
    turns,
    close: async () => {
      await Promise.all([sql, beside, turns].map((each) => each.end({ timeout: 5 })));
    },
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
