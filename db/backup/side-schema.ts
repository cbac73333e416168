import type { TransactionSql } from "postgres";
import { buildSchema } from "./migrations.ts";

/** Where a backup is loaded, beside what the database holds; nobody else looks there. */
export const sideSchema = "duijie_restoring";
const sideLog = "duijie_restoring_log";
const aside = "duijie_aside";
const asideLog = "duijie_aside_log";
const migratorsLog = "drizzle";

/**
 * Builds the empty tables of a backup in the side schema and leaves the rest as it is. This is a
 * transaction of its own: before PostgreSQL 17 a value that a migration adds to an enumeration can be
 * used only after it has been committed. What an earlier try left is removed.
 */
export async function buildBeside(tx: TransactionSql, migrations: readonly string[]) {
  await tx`drop schema if exists ${tx(sideSchema)} cascade`;
  await tx`drop schema if exists ${tx(sideLog)} cascade`;
  await tx`create schema ${tx(aside)}`;
  await move(tx, "public", aside);
  await rename(tx, migratorsLog, asideLog);

  await buildSchema(tx, migrations);
  await tx`create schema ${tx(sideSchema)}`;
  await move(tx, "public", sideSchema);
  await rename(tx, migratorsLog, sideLog);

  await move(tx, aside, "public");
  await rename(tx, asideLog, migratorsLog);
  await tx`drop schema ${tx(aside)}`;
}

/** Puts what is in the side schema into the place of what the database holds. */
export async function takeOver(tx: TransactionSql): Promise<void> {
  await tx`create schema ${tx(aside)}`;
  await move(tx, "public", aside);
  await tx`drop schema ${tx(aside)} cascade`;
  await tx`drop schema if exists ${tx(migratorsLog)} cascade`;
  await move(tx, sideSchema, "public");
  await rename(tx, sideLog, migratorsLog);
  await tx`drop schema ${tx(sideSchema)}`;
}

/** Moves tables with all that belongs to them, sequences of their own, enumerations and routines; nothing of an extension. */
async function move(tx: TransactionSql, from: string, to: string): Promise<void> {
  const statements = await tx<{ statement: string }[]>`
    select format('alter table %s set schema %I', c.oid::regclass, ${to}::text) as statement
    from pg_class c
    where c.relnamespace = ${from}::text::regnamespace and c.relkind = 'r'
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    union all
    select format('alter sequence %s set schema %I', c.oid::regclass, ${to}::text) from pg_class c
    where c.relnamespace = ${from}::text::regnamespace and c.relkind = 'S'
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i', 'e'))
    union all
    select format('alter routine %s set schema %I', p.oid::regprocedure, ${to}::text) from pg_proc p
    where p.pronamespace = ${from}::text::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    union all
    select format('alter type %s set schema %I', t.oid::regtype, ${to}::text) from pg_type t
    where t.typnamespace = ${from}::text::regnamespace and t.typtype = 'e'
      and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')`;
  for (const { statement } of statements) await tx.unsafe(statement);
}

async function rename(tx: TransactionSql, from: string, to: string): Promise<void> {
  const [found] = await tx`select from pg_namespace where nspname = ${from}`;
  if (found) await tx`alter schema ${tx(from)} rename to ${tx(to)}`;
}
