import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "#app/services.server.ts";
import type { AuditAsked } from "#app/use-cases/view-audit.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { applicationRole, appendOnlyTables, applicationUrl } from "#db/application-role.ts";
import { migrate } from "#db/migrate.ts";
import { verbServers } from "#tests/support/database.ts";
import { codeOf, done, memberOf, openWorld, organisations, type World } from "./world.ts";

const all: AuditAsked = {
  page: 1,
  perPage: 50,
  verb: null,
  actor: null,
  outcome: null,
  from: null,
  to: null,
};
const denied = /permission denied|append-only/;
const administrator = {
  kind: "person",
  userId: "2staff2222",
  name: "示例管理员",
  membership: null,
  platformRole: "administrator",
} as const;

const changes: Record<(typeof appendOnlyTables)[number], string> = {
  audit_lines: "actor = 'nobody'",
  contact_disclosures: "owner_id = 'x'",
  contact_withdrawals: "withdrawn_by = 'x'",
  event_outcomes: "amount = 1",
  event_outcome_replies: "answer = 'confirmed'",
};

/** Every way to change what is written, table by table. */
const attacks = appendOnlyTables.flatMap((table) => [
  `update ${table} set ${changes[table]}`,
  `delete from ${table}`,
  `truncate ${table}`,
  `truncate ${table} cascade`,
]);

describe.each([...verbServers()])("the audit on $name", (server) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(server);
    done(await world.supplier.createListing(aListingContent({ title: "示例 审计机" })));
  });
  afterAll(() => world.close());

  test("the site works as a role without rights on the schema", async () => {
    const { sql } = world.services.connection;
    const [row] = await sql`
      select current_user as role, rolsuper, rolcreaterole, rolcreatedb
      from pg_roles where rolname = current_user`;
    expect(row).toEqual({
      role: applicationRole,
      rolsuper: false,
      rolcreaterole: false,
      rolcreatedb: false,
    });
    for (const statement of ["drop table audit_lines", "create table public.mine (n int)"])
      await expect(sql.unsafe(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  test.each(attacks)("%s is refused to the application", async (statement) => {
    const { sql } = world.services.connection;
    const count = async () =>
      (await world.database.sql`select count(*)::int as n from audit_lines`)[0]?.n as number;
    const before = await count();
    expect(before).toBeGreaterThan(0);
    await expect(sql.unsafe(statement)).rejects.toThrow("permission denied");
    expect(await count()).toBe(before);
  });

  test.each(attacks)("%s is refused to the owner and to superusers as well", async (statement) => {
    await expect(world.database.sql.unsafe(statement)).rejects.toThrow("append-only");
    await expect(
      world.database.sql.begin(async (tx) => {
        await tx`set local session_replication_role = replica`;
        await tx.unsafe(statement);
      }),
    ).rejects.toThrow("append-only");
  });

  test("tables of later migrations can be used by the application", async () => {
    await world.database
      .sql`create table later_migration (id int generated always as identity, n int)`;
    const { sql } = world.services.connection;
    await sql`insert into later_migration (n) values (1)`;
    expect(await sql`update later_migration set n = 2 returning n`).toEqual([{ n: 2 }]);
    await world.database.sql`drop table later_migration`;
  });

  test("an owner without the right to make roles takes the past from itself", async () => {
    const name = `plain_${Math.random().toString(36).slice(2, 10)}`;
    const admin = postgres(`${server.url}/postgres`, { max: 1, onnotice: () => {} });
    await admin.unsafe(`create role ${name} login password 'x' nosuperuser`);
    await admin.unsafe(`create database ${name} owner ${name}`);
    const url = new URL(`${server.url}/${name}`);
    url.username = name;
    url.password = "x";
    try {
      await migrate(url.href);
      expect(await applicationUrl(url.href)).toBe(url.href);
      const sql = postgres(url.href, { max: 1, onnotice: () => {} });
      try {
        await sql`insert into audit_lines (at, verb, actor, subject, outcome, request_id)
          values (now(), 'sign-in', 'visitor', '', 'done', 'r')`;
        for (const attack of attacks) await expect(sql.unsafe(attack)).rejects.toThrow(denied);
        // Who gives the right back to itself still meets the trigger.
        await sql.unsafe(`grant all on audit_lines to ${name}`);
        for (const attack of attacks) await expect(sql.unsafe(attack)).rejects.toThrow(denied);
        expect(await sql`select actor from audit_lines`).toEqual([{ actor: "visitor" }]);
      } finally {
        await sql.end();
      }
    } finally {
      await admin.unsafe(`drop database ${name} with (force)`);
      await admin.unsafe(`drop role ${name}`);
      await admin.end();
    }
  });

  test("owners see their own organisation's lines with refused tries, by verb, member, outcome and day", async () => {
    const { supplier, stranger } = world;
    const viewer = world.as("supplier", "viewer");
    expect(codeOf(await viewer.createListing(aListingContent()))).toBe("forbidden");
    const view = done(await supplier.viewAudit(all));
    const [newest] = view.items;
    expect(newest).toMatchObject({ verb: "create-listing", outcome: "forbidden" });
    expect(view.items.every((line) => line.organisationId === organisations.supplier.id)).toBe(
      true,
    );
    const created = view.items.find(({ outcome }) => outcome === "done")!;
    expect(view.things[created.subject]).toEqual({
      title: "示例 审计机",
      to: `/equipment/${created.subject}`,
    });

    const totals = async (said: Partial<AuditAsked>) =>
      done(await supplier.viewAudit({ ...all, ...said })).total;
    expect(await totals({ outcome: "refused" })).toBe(1);
    expect(await totals({ verb: "create-listing", outcome: "done" })).toBe(1);
    expect(await totals({ verb: "sign-in" })).toBe(0);
    expect(await totals({ actor: "nobody2222" })).toBe(0);
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    expect(await totals({ from: today, to: today })).toBe(view.total);
    expect(await totals({ to: "2020-01-01" })).toBe(0);
    expect(done(await stranger.viewAudit(all)).total).toBe(0);
    expect(codeOf(await viewer.viewAudit(all))).toBe("forbidden");
  });

  test("administrators see all lines; nobody else does", async () => {
    const staff = world.services.useCases({ actor: administrator, requestId: "test" });
    const view = done(await staff.viewWholeAudit({ ...all, organisationId: null }));
    expect(view.total).toBeGreaterThan(1);
    expect(view.organisations[organisations.supplier.id]).toBe(organisations.supplier.name);
    // A draft's title is nobody else's business.
    expect(JSON.stringify(view.things)).not.toContain("审计机");
    expect(codeOf(await world.supplier.viewWholeAudit({ ...all, organisationId: null }))).toBe(
      "forbidden",
    );
  });

  test("lines hold no text that somebody sent in place of an id, and no address", async () => {
    const { supplier, visitor } = world;
    for (const id of ["13812345678", "张三 13812345678", "a@example.org"])
      expect(codeOf(await supplier.pauseListing({ id }))).toBe("not_found");
    const tried = { email: "secret.person@example.org", password: "x", agent: "Tried/1.0" };
    expect(codeOf(await visitor.signIn({ ...tried, address: "203.0.113.77" }))).toBe("invalid");
    const rows = await world.database.sql`select t::text as line from audit_lines t`;
    const text = rows.map(({ line }) => String(line)).join("\n");
    expect(text).toContain("sign-in");
    for (const leak of ["13812345678", "example.org", "张三", "203.0.113.77", "Tried/1.0"])
      expect(text).not.toContain(leak);
  });

  test("the trail outlives the organisation", async () => {
    const { stranger } = world;
    done(await stranger.createListing(aListingContent()));
    await world.services.ports.store.transaction(async (store) => {
      await store.people.removeOrganisation(organisations.stranger.id);
    });
    const lines = await world.services.ports.store.audit.find(
      { ...all, organisationId: organisations.stranger.id },
      all,
    );
    const actor = memberOf("stranger", "owner");
    expect(lines.items[0]).toMatchObject({
      verb: "create-listing",
      actor: actor.kind === "person" && actor.userId,
    });
  });
});

test("on the embedded cluster the site signs in as its own role and cannot become the owner", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "duijie-roles-"));
  const database = await openDatabase({ databaseUrl: null, dataDir: folder });
  try {
    expect(new URL(database.url).username).toBe(applicationRole);
    expect(new URL(database.url).password).not.toBe(new URL(database.ownerUrl).password);
    const sql = postgres(database.url, { max: 1, onnotice: () => {} });
    try {
      const [row] = await sql`select session_user as session, current_user as now`;
      expect(row).toEqual({ session: applicationRole, now: applicationRole });
      await expect(sql`set role postgres`).rejects.toThrow("permission denied");
      for (const attack of attacks) await expect(sql.unsafe(attack)).rejects.toThrow(denied);
    } finally {
      await sql.end();
    }
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
