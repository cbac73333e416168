import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Sql, TransactionSql } from "postgres";

const migrationsFolder = fileURLToPath(new URL("../migrations", import.meta.url));

/** The migrations of this version, oldest first. */
function ownMigrations() {
  return readMigrationFiles({ migrationsFolder });
}

/** SHA-256 of the migrations that a database has, oldest first; empty when it has none of ours. */
export async function appliedMigrations(sql: Sql | TransactionSql): Promise<string[]> {
  const [found] = await sql<{ there: boolean }[]>`
    select to_regclass('drizzle.__drizzle_migrations') is not null as there`;
  if (!found?.there) return [];
  const rows = await sql<{ hash: string }[]>`
    select hash from drizzle.__drizzle_migrations order by created_at, id`;
  return rows.map((row) => row.hash);
}

/** Refuses a schema that this version does not come from. */
export function requireKnown(migrations: readonly string[]): void {
  const own = ownMigrations();
  const unknown = migrations.findIndex((hash, index) => own[index]?.hash !== hash);
  if (unknown === -1) return;
  throw new Error(
    unknown >= own.length
      ? "The backup was made by a newer version: restore it with that version or a later one."
      : "The backup's schema is not one that this version comes from: restore it with the version that made it.",
  );
}

/** Builds the schema as it was after these migrations where nothing of ours is, in the given transaction. */
export async function buildSchema(tx: TransactionSql, migrations: readonly string[]) {
  // The migrator's own table, as it makes it: it goes on from here.
  await tx`create schema drizzle`;
  await tx`create table drizzle.__drizzle_migrations
    (id serial primary key, hash text not null, created_at bigint)`;
  for (const { sql, hash, folderMillis } of ownMigrations().slice(0, migrations.length)) {
    for (const statement of sql) await tx.unsafe(statement);
    await tx`insert into drizzle.__drizzle_migrations (hash, created_at)
      values (${hash}, ${folderMillis})`;
  }
}
