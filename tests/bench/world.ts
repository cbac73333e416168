import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { createServices, type Services } from "#app/services.server.ts";
import { applicationLogin } from "#db/application-role.ts";
import type { Connection } from "#db/client.ts";
import { startCluster } from "#db/cluster/cluster.ts";
import { migrate } from "#db/migrate.ts";
import * as schema from "#db/schema/index.ts";
import { loadReferenceInto } from "#seed/reference/load.ts";

export interface BenchWorld {
  readonly services: Services;
  readonly connection: Connection;
  readonly databaseUrl: string;
  readonly databaseFolder: string;
  readonly dataDir: string;
  close(): Promise<void>;
}

/** An embedded PostgreSQL in a temporary folder, as the site configures it, and the site's services on it. */
export async function openBenchWorld(): Promise<BenchWorld> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "duijie-bench-"));
  // The account of PostgreSQL has to reach it.
  chmodSync(dataDir, 0o755);
  const cluster = await startCluster(dataDir);
  await migrate(cluster.url);
  const databaseUrl = await applicationLogin(cluster.url);
  const services = await createServices({
    databaseUrl,
    meili: null,
    filesFolder: path.join(dataDir, "files"),
    smtp: null,
    siteUrl: "http://127.0.0.1",
    loadReference: loadReferenceInto,
    caches: false,
  });
  const connection = ownerConnection(cluster.url);
  return {
    services,
    connection,
    databaseUrl,
    databaseFolder: path.join(cluster.folder, "data"),
    dataDir,
    async close() {
      await services.close();
      await connection.close();
      await cluster.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Without the time limit of the site's statements: indexes of a million rows take minutes. */
function ownerConnection(url: string): Connection {
  const sql = postgres(url, { max: 4, onnotice: () => {} });
  const db = drizzle(sql, { schema, casing: "snake_case" });
  return { sql, db, beside: db, turns: sql, close: () => sql.end({ timeout: 5 }) };
}
