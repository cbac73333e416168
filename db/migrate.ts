import { fileURLToPath } from "node:url";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import { runMigrations } from "graphile-worker";
import { connect, requireVersion } from "./client.ts";

const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));

/** Brings a database to the newest schema, the job queue's included. One process at a time. */
export async function migrate(url: string): Promise<void> {
  const { db, sql, close } = connect(url, { max: 1 });
  try {
    await requireVersion(sql);
    await sql`select pg_advisory_lock(hashtext('duijie.migrate'))`;
    await runMigrations({ connectionString: url });
    await applyMigrations(db, { migrationsFolder });
  } finally {
    await close();
  }
}
