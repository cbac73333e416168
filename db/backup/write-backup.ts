import { createWriteStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Sql, TransactionSql } from "postgres";
import { connectPlainly } from "./connection.ts";
import { copyFiles } from "./files.ts";
import {
  filesFolder,
  jobsFile,
  manifestFile,
  tablePath,
  tablesFolder,
  type Manifest,
  type Sum,
  type TableDump,
} from "./manifest.ts";
import { appliedMigrations } from "./migrations.ts";
import { waitingJobs } from "./queue.ts";
import { rowsAsLines } from "./rows.ts";
import { summing } from "./sum-file.ts";
import { sequencesOf, tablesInOrder, type Table } from "./tables.ts";

export interface BackupSource {
  readonly databaseUrl: string;
  readonly filesFolder: string;
  /** Version of the application. */
  readonly application: string;
}

/**
 * Writes database and files into a new folder, consistent with each other while the site works: the
 * rows are of one moment; a row is written only after its file, which never changes. The folder
 * has its name only once it is whole; a kill leaves `<folder>.part`, which the next backup replaces.
 * Throws in words for the operator.
 */
export async function writeBackup(source: BackupSource, folder: string): Promise<Manifest> {
  await refuseFilled(folder);
  const part = `${folder}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(path.join(part, tablesFolder), { recursive: true, mode: 0o700 });
  const sql = connectPlainly(source.databaseUrl, "backup", 2);
  try {
    const manifest = await sql.begin(async (turn) => {
      // A file that a row of the snapshot names must not be swept before it is copied.
      await turn`select pg_advisory_xact_lock(hashtext('duijie.remove-files'))`;
      return snapshot(sql, source, part);
    });
    await writeFile(path.join(part, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, {
      mode: 0o600,
      flush: true,
    });
    await rmdir(folder).catch(() => {});
    await rename(part, folder);
    await settle(path.dirname(path.resolve(folder)));
    await remember(sql, manifest);
    return manifest;
  } catch (problem) {
    await rm(part, { recursive: true, force: true });
    throw problem;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Written down for the page that watches the platform; older schemas have no such table. */
async function remember(sql: Sql, manifest: Manifest): Promise<void> {
  if (!manifest.tables.some(({ name }) => name === "backups")) return;
  await sql`insert into backups (taken_at, bytes, rows, files)
    values (${manifest.takenAt}, ${bytesOf(manifest)}, ${rowsOf(manifest)}, ${manifest.files.length})
    on conflict do nothing`;
}

/** Bytes of all parts of a backup. */
export function bytesOf({ tables, jobs, files }: Manifest): number {
  return [...tables, jobs, ...files].reduce((sum, part) => sum + part.bytes, 0);
}

/** Rows of all tables of a backup. */
export function rowsOf({ tables }: Manifest): number {
  return tables.reduce((sum, table) => sum + table.rows, 0);
}

async function refuseFilled(folder: string): Promise<void> {
  const there = await readdir(folder).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === "ENOENT") return [];
    throw new Error(`A backup cannot be written to ${folder}: ${problem.message}`);
  });
  if (there.length > 0)
    throw new Error(`${folder} is not empty: name a new folder for each backup.`);
}

async function snapshot(sql: Sql, source: BackupSource, part: string): Promise<Manifest> {
  const migrations = await appliedMigrations(sql);
  if (migrations.length === 0)
    throw new Error("The database is empty: there is nothing to back up.");
  const tables = await tablesInOrder(sql);
  return sql.begin("isolation level repeatable read read only", async (tx) => {
    // Before the first look, which fixes the moment: nobody may alter a table from here on.
    await tx`lock table ${tx(tables.map(({ name }) => name))} in access share mode`;
    const [at] = await tx<{ now: Date; version: string }[]>`
      select now() as now, current_setting('server_version') as version`;
    const dumps: TableDump[] = [];
    for (const table of tables) dumps.push(await dumpTable(tx, table, part));
    const jobs = await writeJobs(await waitingJobs(tx), part);
    const sequences = await sequencesOf(tx);
    const files = await copyFiles(source.filesFolder, path.join(part, filesFolder));
    return {
      format: 1,
      application: source.application,
      postgres: at!.version,
      takenAt: at!.now.toISOString(),
      migrations,
      tables: dumps,
      sequences,
      jobs,
      files,
    };
  });
}

async function dumpTable(tx: TransactionSql, table: Table, part: string): Promise<TableDump> {
  const { name } = table;
  const { lines, ...sum } = await write(rowsAsLines(tx, table), path.join(part, tablePath(name)));
  return { name, columns: table.columns.map((column) => column.name), rows: lines, ...sum };
}

async function writeJobs(lines: readonly string[], part: string): Promise<Manifest["jobs"]> {
  const text = Readable.from(lines.map((line) => Buffer.from(`${line}\n`)));
  const { lines: rows, ...sum } = await write(text, path.join(part, jobsFile));
  return { rows, ...sum };
}

async function write(from: Readable, file: string): Promise<Sum & { readonly lines: number }> {
  const counted = summing();
  const target = createWriteStream(file, { mode: 0o600, flush: true });
  await pipeline(from, counted.stream, target);
  return counted.sum();
}

/** A rename outlives a power cut once its folder has been written. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
