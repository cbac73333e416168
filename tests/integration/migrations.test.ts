import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import { loadReference } from "#db/reference.ts";
import { loadReferenceInto, readReference } from "#seed/reference/load.ts";
import { testServers } from "#tests/support/database.ts";

/** Another process that brings the database to the newest schema; its exit code and what it complained of. */
function migrateElsewhere(url: string): Promise<{ code: number | null; complaint: string }> {
  const program = `
    import { migrate } from "#db/migrate.ts";
    await migrate(${JSON.stringify(url)});`;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [
      "--import",
      "tsx",
      "--input-type=module",
      "--eval",
      program,
    ]);
    let complaint = "";
    child.stderr.on("data", (part) => (complaint += String(part)));
    child.on("close", (code) => resolve({ code, complaint }));
  });
}

describe.each([...testServers()])("migrations on $name", (server) => {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const url = `${server.url}/${name}`;
  const admin = postgres(`${server.url}/postgres`, { max: 1, onnotice: () => {} });
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  beforeAll(() => admin.unsafe(`create database ${name}`));
  afterAll(async () => {
    await sql.end();
    await admin.unsafe(`drop database ${name} with (force)`);
    await admin.end();
  });

  /** Every column and index of the project's own tables, and what the migrators wrote down. */
  async function state() {
    const columns = await sql`
      select table_name, column_name, data_type, is_nullable from information_schema.columns
      where table_schema = 'public' order by table_name, ordinal_position`;
    const indexes = await sql`
      select indexdef from pg_indexes where schemaname = 'public' order by indexname`;
    const applied = await sql`select id, hash from drizzle.__drizzle_migrations order by id`;
    const queue = await sql`select id from graphile_worker.migrations order by id`;
    return JSON.stringify({ columns, indexes, applied, queue });
  }

  test("two processes and this one at once build one schema", async () => {
    const [first, second] = await Promise.all([
      migrateElsewhere(url),
      migrateElsewhere(url),
      migrate(url),
    ]);
    expect([first, second]).toEqual([
      { code: 0, complaint: "" },
      { code: 0, complaint: "" },
    ]);
    const [applied] = await sql`select count(*)::int as n from drizzle.__drizzle_migrations`;
    expect(applied?.n).toBeGreaterThanOrEqual(2);
  });

  test("once more changes nothing", async () => {
    const before = await state();
    await migrate(url);
    expect(await state()).toBe(before);
  });

  test("holds no lock when it is done", async () => {
    const held = await sql`
      select from pg_locks join pg_database on pg_database.oid = pg_locks.database
      where locktype = 'advisory' and datname = current_database()`;
    expect(held).toHaveLength(0);
  });

  test("the reference data is loaded once, by however many, and read back as its files say it", async () => {
    const { db, close } = connect(url);
    try {
      const loads = await Promise.all([loadReferenceInto(db), loadReferenceInto(db)]);
      expect(loads.sort()).toEqual(["saved", "unchanged"]);
      expect(await loadReferenceInto(db)).toBe("unchanged");
      expect(await loadReference(db)).toEqual(readReference());
    } finally {
      await close();
    }
  });
});
