import { readFile } from "node:fs/promises";
import path from "node:path";
import { runMigrations } from "graphile-worker";
import type { Sql, TransactionSql } from "postgres";
import { requireVersion } from "../client.ts";
import { migrate } from "../migrate.ts";
import { connectPlainly } from "./connection.ts";
import { copyFiles } from "./files.ts";
import { filesFolder, jobsFile, readManifest, tablePath, type Manifest } from "./manifest.ts";
import { appliedMigrations, requireKnown } from "./migrations.ts";
import { fillQueue } from "./queue.ts";
import { loadLines } from "./rows.ts";
import { buildBeside, sideSchema, takeOver } from "./side-schema.ts";
import { checkSums } from "./sum-file.ts";
import { filledTables, tablesInOrder } from "./tables.ts";

export interface RestoreTarget {
  readonly databaseUrl: string;
  readonly filesFolder: string;
  /** Replace what the database holds. */
  readonly force: boolean;
}

/**
 * Puts a backup into a database and a folder, then brings its schema up to date. Everything is
 * checked first; what the database holds changes in one transaction, so that a kill leaves it as it
 * was. Files come first: one that no row names is swept later. Throws in words for the operator.
 */
export async function restoreBackup(folder: string, target: RestoreTarget): Promise<Manifest> {
  const manifest = await readManifest(folder);
  requireKnown(manifest.migrations);
  await checkSums(folder, manifest);
  const sql = connectPlainly(target.databaseUrl, "restore", 1);
  try {
    await requireVersion(sql);
    await refuseServing(sql);
    await refuseTarget(sql, target.force);
    await copyFiles(path.join(folder, filesFolder), target.filesFolder);
    await runMigrations({ connectionString: target.databaseUrl });
    await sql.begin((tx) => buildBeside(tx, manifest.migrations));
    await sql.begin((tx) => load(tx, folder, manifest));
  } finally {
    await sql.end({ timeout: 5 });
  }
  await migrate(target.databaseUrl);
  return manifest;
}

/** Nobody may work on rows that are being replaced. */
async function refuseServing(sql: Sql): Promise<void> {
  const [serving] = await sql<{ n: number }[]>`
    select count(*)::int as n from pg_stat_activity
    where datname = current_database() and application_name = 'duijie'`;
  if (serving && serving.n > 0)
    throw new Error("A site or a worker is connected to this database: stop it first.");
}

async function refuseTarget(sql: Sql, force: boolean): Promise<void> {
  const filled = await filledTables(sql);
  const ours = (await appliedMigrations(sql)).length > 0;
  if (!ours && (await tablesInOrder(sql)).length > 0)
    throw new Error("The database has tables of another application: name an empty database.");
  if (filled.length === 0 || force) return;
  const shown = filled.slice(0, 3).map(({ name, rows }) => `${name} (${rows} rows)`);
  throw new Error(
    `The database is not empty: ${shown.join(", ")}${filled.length > 3 ? " and more" : ""}. Restore into an empty database, or add --force: that DELETES all of it and puts the backup in its place.`,
  );
}

async function load(tx: TransactionSql, folder: string, manifest: Manifest): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtext('duijie.migrate'))`;
  await tx`set local search_path to ${tx(sideSchema)}`;
  await loadTables(tx, folder, manifest);
  await tx`set local search_path to default`;
  await takeOver(tx);
  for (const { name, last } of manifest.sequences)
    if (last !== null) await tx`select setval(${`public.${name}`}::text::regclass, ${last})`;
  const jobs = await readFile(path.join(folder, jobsFile), "utf8");
  await fillQueue(tx, jobs.split("\n").filter(Boolean));
}

async function loadTables(tx: TransactionSql, folder: string, manifest: Manifest): Promise<void> {
  const built = await tablesInOrder(tx, sideSchema);
  for (const { name, columns, rows } of manifest.tables) {
    const table = built.find((each) => each.name === name);
    const typed = columns.map((column) => table?.columns.find((each) => each.name === column));
    if (typed.some((column) => column === undefined))
      throw new Error(
        `The backup has a table ${name} (${columns.join(", ")}) that its schema lacks.`,
      );
    const file = path.join(folder, tablePath(name));
    const loaded = await loadLines(tx, file, { name, columns: typed.filter((each) => !!each) });
    if (loaded !== rows)
      throw new Error(`${name}: the backup has ${rows} rows, ${loaded} were loaded`);
  }
}
