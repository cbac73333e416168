import { createHash } from "node:crypto";
import postgres, { type Sql } from "postgres";

/** What the site and the worker may do in the database, and no more: no DDL, no change of the past. */
export const applicationRole = "duijie_app";

/** Tables to which rows are only added. A trigger of their migration refuses change to owners as well. */
export const appendOnlyTables = [
  "audit_lines",
  "contact_disclosures",
  "contact_withdrawals",
  "event_outcomes",
  "event_outcome_replies",
] as const;

/** Two databases of one server may be prepared at once: who comes second finds the role made. */
const madeMeanwhile = new Set(["42710", "23505", "XX000"]);

/**
 * Gives the application's role its rights on a database that has just been migrated, and on tables
 * that the owner will make. An owner who may not make roles takes the right to change the past from
 * itself instead.
 */
export async function grantApplication(sql: Sql): Promise<void> {
  if (!(await ensureRole(sql))) {
    await revokePast(sql, "current_user");
    return;
  }
  await sql.unsafe(`
    grant usage on schema public, graphile_worker to ${applicationRole};
    grant select, insert, update, delete on all tables in schema public, graphile_worker to ${applicationRole};
    grant usage, select, update on all sequences in schema public, graphile_worker to ${applicationRole};
    grant execute on all functions in schema public, graphile_worker to ${applicationRole};
    alter default privileges in schema public, graphile_worker
      grant select, insert, update, delete on tables to ${applicationRole};
    alter default privileges in schema public, graphile_worker
      grant usage, select, update on sequences to ${applicationRole};
    alter default privileges in schema public, graphile_worker
      grant execute on functions to ${applicationRole};
  `);
  await openQueue(sql);
  await revokePast(sql, applicationRole);
}

/** The queue's tables let nobody but their owner see rows unless a policy names him. */
async function openQueue(sql: Sql): Promise<void> {
  await sql.unsafe(`
    do $$
    declare closed regclass;
    begin
      for closed in
        select c.oid from pg_class c
        where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
          and not exists (
            select from pg_policy p where p.polrelid = c.oid and p.polname = '${applicationRole}'
          )
      loop
        execute format(
          'create policy ${applicationRole} on %s to ${applicationRole} using (true) with check (true)',
          closed
        );
      end loop;
    end
    $$`);
}

async function revokePast(sql: Sql, role: string): Promise<void> {
  for (const table of appendOnlyTables)
    await sql.unsafe(`revoke update, delete, truncate on ${table} from ${role}`);
}

/** False when the owner may not make roles and nobody has made this one for it. */
async function ensureRole(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ there: boolean; may: boolean; member: boolean }[]>`
    select
      exists (select from pg_roles where rolname = ${applicationRole}) as there,
      (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as may,
      coalesce(
        (select pg_has_role(oid, 'member') from pg_roles where rolname = ${applicationRole}), false
      ) as member`;
  if (row!.there && row!.member) return true;
  if (!row!.may) return false;
  try {
    if (!row!.there)
      await sql.unsafe(
        `create role ${applicationRole} nologin nosuperuser nocreatedb nocreaterole noreplication`,
      );
    await sql.unsafe(`grant ${applicationRole} to current_user`);
    return true;
  } catch (problem) {
    const code = problem instanceof postgres.PostgresError ? problem.code : "";
    if (madeMeanwhile.has(code)) return true;
    // Somebody else's role: the owner goes on without it.
    if (code === "42501") return false;
    throw problem;
  }
}

/**
 * The address under which the role signs in by itself, on a cluster that is ours alone: from there no
 * statement leads back to the owner. The given address while the role does not exist.
 */
export async function applicationLogin(ownerUrl: string): Promise<string> {
  const url = new URL(ownerUrl);
  // Follows from the owner's, and does not lead back to it.
  const password = createHash("sha256").update(`${applicationRole}:${url.password}`).digest("hex");
  const sql = postgres(ownerUrl, { max: 1, fetch_types: false, onnotice: () => {} });
  try {
    const [role] = await sql`select from pg_roles where rolname = ${applicationRole}`;
    if (!role) return ownerUrl;
    await sql.unsafe(`alter role ${applicationRole} login password '${password}'`);
  } finally {
    await sql.end({ timeout: 5 });
  }
  url.username = applicationRole;
  url.password = password;
  return url.href;
}

/**
 * The address under which a connection works as the application's role; the given address where that
 * is not to be had (no such role, or a pooler that takes no options): there the trigger alone guards.
 */
export async function applicationUrl(ownerUrl: string): Promise<string> {
  const url = new URL(ownerUrl);
  const given = url.searchParams.get("options");
  url.searchParams.set("options", [given, `-c role=${applicationRole}`].filter(Boolean).join(" "));
  const sql = postgres(url.href, {
    max: 1,
    fetch_types: false,
    onnotice: () => {},
    connect_timeout: 10,
  });
  try {
    const [row] = await sql<{ role: string }[]>`select current_user as role`;
    return row?.role === applicationRole ? url.href : ownerUrl;
  } catch {
    return ownerUrl;
  } finally {
    await sql.end({ timeout: 5 });
  }
}
