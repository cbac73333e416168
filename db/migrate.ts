import { fileURLToPath } from "node:url";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import { runMigrations } from "graphile-worker";
import { grantApplication } from "./application-role.ts";
import { connect, requireVersion } from "./client.ts";

const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));

/**
 * Brings a database to the newest schema, the job queue's included, and gives the application's role
 * its rights on it. The address is the owner's. One process at a time.
 */
export async function migrate(url: string): Promise<void> {
  const { db, sql, close } = connect(url, { max: 1 });
  try {
    await requireVersion(sql);
    await sql`select pg_advisory_lock(hashtext('duijie.migrate'))`;
    await runMigrations({ connectionString: url });
    await applyMigrations(db, { migrationsFolder });
    await grantApplication(sql);
  } finally {
    await close();
  }
}
