import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runMigrations } from "graphile-worker";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { filesIn } from "#app/files.server.ts";
import { argon2id } from "#app/secrets.server.ts";
import { createServices } from "#app/services.server.ts";
import type { Manifest } from "#db/backup/manifest.ts";
import { appliedMigrations, buildSchema } from "#db/backup/migrations.ts";
import { restoreBackup } from "#db/backup/restore-backup.ts";
import { writeBackup } from "#db/backup/write-backup.ts";
import { testServers } from "#tests/support/database.ts";
import { aSearch, done, openWorld, type World } from "./world.ts";

const application = "test";
const awkward = "tab\t newline\n return\r backslash\\ \\N \\. 引号\"'，全角　🏭";

/** Rows of every kind, with text that no format likes. */
async function fill(world: World, filesFolder: string): Promise<void> {
  const { sql } = world.database;
  const { people, contacts, letters, jobs } = world.services.ports.store;
  const [listing, need] = [await world.offer({ description: awkward }), await world.want()];
  await world.match({ needs: [need], listings: [listing] });
  await world.match({ needs: [await world.want()] });
  await people.insertUser({
    id: "2userkept2",
    email: "kept@example.org",
    name: awkward,
    passwordHash: await argon2id.hash("kept password"),
    platformRole: "administrator",
    demo: false,
  });
  for (const organisationId of ["2spp22er22", "2fact2ry22"])
    await contacts.save({
      organisationId,
      person: "示例",
      phone: "13900000000",
      email: "kept@example.org",
      wechat: "",
    });
  const at = "2026-11-21T00:00:00.000Z";
  await letters.insert({
    id: "2letter222",
    to: "kept@example.org",
    subject: awkward,
    text: awkward,
    at,
  });
  await jobs.enqueue({ name: "send-letter", id: "2letter222" }, "soon");
  await sql`
    insert into notifications (id, kind, key, words, link, at)
    values ('2news22222', 'review-queue', 'listing', ${awkward}, '/workbench', ${at})`;
  done(await world.factory.sendInquiry({ needId: need, listingId: listing, message: "示例 询问" }));
  done(
    await world.visitor.signIn({
      email: "kept@example.org",
      password: "kept password",
      address: "::1",
      agent: awkward,
    }),
  );
  await sql`delete from graphile_worker._private_jobs where key = 'rematch-needs'`;
  const files = filesIn(filesFolder);
  await files.put("picture-one.webp", randomBytes(100_000));
  await files.put("sheet-two.xlsx", new Uint8Array());
  await writeFile(path.join(filesFolder, ".half.part"), "half");
}

/** Every row of the project's own tables, sorted, by table. */
async function rowsOf(url: string): Promise<Record<string, string[]>> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const tables = await sql<{ name: string }[]>`
      select tablename as name from pg_tables where schemaname = 'public' order by 1`;
    const all: Record<string, string[]> = {};
    for (const { name } of tables) {
      const rows = await sql.unsafe(`select t::text as row from ${name} t`);
      all[name] = rows.map(({ row }) => String(row)).sort();
    }
    return all;
  } finally {
    await sql.end();
  }
}

async function jobsOf(url: string): Promise<unknown[]> {
  const sql = postgres(url, { max: 1 });
  const rows = await sql`
    select t.identifier, j.payload, j.key, j.priority, j.max_attempts, j.attempts
    from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id order by j.key`;
  await sql.end();
  return [...rows];
}

async function filesOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
  const texts = names.map(async (name) => [
    name,
    (await readFile(path.join(folder, name))).toString("base64"),
  ]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}

describe.each([...testServers()])("backup and restore on $name", (server) => {
  const admin = postgres(`${server.url}/postgres`, { max: 1, onnotice: () => {} });
  let world: World;
  let folder: string;
  let filesFolder: string;
  let backup: string;
  let manifest: Manifest;
  const made: string[] = [];

  const source = () => ({ databaseUrl: world.database.url, filesFolder, application });

  /** An empty database of the server. */
  async function newDatabase(): Promise<string> {
    const name = `test_${randomBytes(6).toString("hex")}`;
    await admin.unsafe(`create database ${name}`);
    made.push(name);
    return `${server.url}/${name}`;
  }

  const restoredFiles = () => path.join(folder, `files-${randomBytes(4).toString("hex")}`);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "duijie-backup-"));
    filesFolder = path.join(folder, "data", "files");
    await mkdir(filesFolder, { recursive: true });
    world = await openWorld(server);
    await fill(world, filesFolder);
    backup = path.join(folder, "first");
    manifest = await writeBackup(source(), backup);
  });
  afterEach(async () => {
    for (const name of made.splice(0)) await admin.unsafe(`drop database ${name} with (force)`);
  });
  afterAll(async () => {
    await world.close();
    await admin.end();
    await rm(folder, { recursive: true, force: true });
  });

  test("every row, job, number and file comes back as it was", async () => {
    const [url, files] = [await newDatabase(), restoredFiles()];
    await restoreBackup(backup, { databaseUrl: url, filesFolder: files, force: false });

    const before = await rowsOf(world.database.url);
    expect(before.backups).toHaveLength(1);
    expect(await rowsOf(url)).toEqual({ ...before, backups: [] });
    const filled = Object.entries(before).filter(([, rows]) => rows.length > 0);
    expect(filled.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        ...["audit_lines", "contact_cards", "inquiries", "letters", "listings", "marks", "matches"],
        ...["needs", "notifications", "organisations", "search_documents", "sector_rows"],
        ...["sessions", "users"],
      ]),
    );
    expect(await jobsOf(url)).toEqual(await jobsOf(world.database.url));
    expect((await jobsOf(url)).length).toBeGreaterThan(0);
    expect(await filesOf(files)).toEqual(await filesOf(filesFolder));
    expect(Object.keys(await filesOf(files))).toEqual(["picture-one.webp", "sheet-two.xlsx"]);
  });

  test("the site works on what was restored", async () => {
    const [url, files] = [await newDatabase(), restoredFiles()];
    await restoreBackup(backup, { databaseUrl: url, filesFolder: files, force: false });
    const services = await createServices({
      databaseUrl: url,
      meili: null,
      filesFolder: files,
      smtp: null,
      siteUrl: "http://127.0.0.1:3000",
    });
    try {
      const visitor = services.useCases({ actor: { kind: "visitor" }, requestId: "restored" });
      const found = done(await visitor.searchEquipment(aSearch({ text: "空压机" })));
      expect(found.hits.length).toBeGreaterThan(0);
      const tried = { email: "kept@example.org", address: "::2", agent: "" };
      const { token } = done(await visitor.signIn({ ...tried, password: "kept password" }));
      expect(await services.whoHas(token)).toMatchObject({ userId: "2userkept2" });
      expect((await visitor.signIn({ ...tried, password: "other" })).ok).toBe(false);
      expect(await services.ports.files.get("picture-one.webp")).toHaveLength(100_000);
      // Identity columns go on where they had come to: the sign-in has its line.
      const [line] = await services.ports.store.audit.recent(1);
      expect(line).toMatchObject({ verb: "sign-in", requestId: "restored" });
    } finally {
      await services.close();
    }
  });

  test("what is written meanwhile is in the backup with all that belongs to it, or not at all", async () => {
    let going = true;
    const files = filesIn(filesFolder);
    const writing = (async () => {
      for (let n = 0; going; n += 1) {
        const id = await world.offer({ title: `示例 写入 ${n}` });
        const name = `kept-${id}.webp`;
        await files.put(name, Buffer.from(id));
        await world.database.sql`
          insert into letters (id, recipient, subject, text, at)
          values (${`w${id}`}, 'nobody@example.org', ${name}, '', now())`;
      }
    })();
    const inFlight = path.join(folder, "in-flight");
    const before = (await readdir(filesFolder)).length;
    try {
      await expect
        .poll(async () => (await readdir(filesFolder)).length, { timeout: 10_000 })
        .toBeGreaterThan(before + 4);
      await writeBackup(source(), inFlight);
    } finally {
      going = false;
      await writing;
    }
    const [url, restored] = [await newDatabase(), restoredFiles()];
    await restoreBackup(inFlight, { databaseUrl: url, filesFolder: restored, force: false });
    const sql = postgres(url, { max: 1 });
    const [written] = await sql`
      select (select count(*)::int from listings where title like '示例 写入%') as listings,
        (select count(*)::int from search_documents d join listings l using (id)
          where l.title like '示例 写入%' and l.status = 'published') as documents,
        (select count(*)::int from listings where title like '示例 写入%' and status = 'published') as published,
        (select count(*)::int from audit_lines a join listings l on a.subject = l.id
          where a.verb = 'create-listing' and l.title like '示例 写入%') as lines`;
    const named = await sql`select subject from letters where id like 'w%'`;
    await sql.end();
    expect(written!.listings).toBeGreaterThan(3);
    expect(written!.lines).toBe(written!.listings);
    expect(written!.documents).toBe(written!.published);
    const there = await readdir(restored);
    expect(named.length).toBeGreaterThan(3);
    for (const { subject } of named) expect(there).toContain(subject);
  });

  test("a backup of an older schema is restored and then brought up to date", async () => {
    const older = await newDatabase();
    await runMigrations({ connectionString: older });
    const sql = postgres(older, { max: 1, onnotice: () => {} });
    await sql.begin((tx) => buildSchema(tx, manifest.migrations.slice(0, 2)));
    await sql`insert into organisations (id, name, province) values ('2old2222222', '示例老厂', '湖北')`;
    await sql.end();
    const old = path.join(folder, "older");
    expect((await writeBackup({ ...source(), databaseUrl: older }, old)).migrations).toHaveLength(
      2,
    );

    const url = await newDatabase();
    await restoreBackup(old, { databaseUrl: url, filesFolder: restoredFiles(), force: false });
    const now = postgres(url, { max: 1 });
    expect(await appliedMigrations(now)).toEqual(manifest.migrations);
    expect([...(await now`select name from organisations`)]).toEqual([{ name: "示例老厂" }]);
    await now.end();
  });

  describe("refuses", () => {
    const target = async () => ({
      databaseUrl: await newDatabase(),
      filesFolder: restoredFiles(),
      force: false,
    });
    /** A copy of the backup, changed. */
    async function changed(change: (copy: string) => Promise<void>): Promise<string> {
      const copy = path.join(folder, `copy-${randomBytes(4).toString("hex")}`);
      await cp(backup, copy, { recursive: true });
      await change(copy);
      return copy;
    }
    async function untouched({
      databaseUrl,
      filesFolder: files,
    }: Awaited<ReturnType<typeof target>>) {
      expect(await rowsOf(databaseUrl)).toEqual({});
      expect(existsSync(files)).toBe(false);
    }

    test("a folder that has something in it", async () => {
      await expect(writeBackup(source(), backup)).rejects.toThrow("is not empty");
      expect(existsSync(`${backup}.part`)).toBe(false);
    });

    const faults: [string, string, (copy: string) => Promise<void>][] = [
      [
        "a changed byte of a table",
        "tables/users.jsonl is not as its manifest says",
        async (copy) => {
          const file = path.join(copy, "tables/users.jsonl");
          await writeFile(
            file,
            (await readFile(file, "utf8")).replace("administrator", "administratoR"),
          );
        },
      ],
      [
        "a file that grew",
        "files/picture-one.webp is not as",
        (copy) => appendFile(path.join(copy, "files/picture-one.webp"), "x"),
      ],
      ["a missing file", "jobs.jsonl is missing", (copy) => rm(path.join(copy, "jobs.jsonl"))],
      [
        "a manifest that was cut",
        "manifest.json cannot be used",
        async (copy) => {
          const file = path.join(copy, "manifest.json");
          await writeFile(file, (await readFile(file, "utf8")).slice(0, 500));
        },
      ],
      [
        "a folder that is no backup",
        "is no backup",
        (copy) => rm(path.join(copy, "manifest.json")),
      ],
      [
        "a backup of a newer version",
        "newer version",
        async (copy) => {
          const file = path.join(copy, "manifest.json");
          const text = await readFile(file, "utf8");
          await writeFile(
            file,
            JSON.stringify({
              ...(JSON.parse(text) as Manifest),
              migrations: [...manifest.migrations, "f".repeat(64)],
            }),
          );
        },
      ],
    ];
    test.each(faults)("%s, and touches nothing", async (_what, words, change) => {
      const into = await target();
      await expect(restoreBackup(await changed(change), into)).rejects.toThrow(words);
      await untouched(into);
    });

    test("a database with rows, unless it is told to replace them", async () => {
      const into = await target();
      await restoreBackup(backup, into);
      const sql = postgres(into.databaseUrl, { max: 1 });
      await sql`update organisations set name = '示例 改过'`;
      await expect(restoreBackup(backup, into)).rejects.toThrow(/not empty.*--force.*DELETES/);
      await restoreBackup(backup, { ...into, force: true });
      const left = await sql`select from organisations where name = '示例 改过'`;
      await sql.end();
      expect(left).toHaveLength(0);
    });

    test("a database that a site is connected to", async () => {
      await expect(
        restoreBackup(backup, { databaseUrl: world.database.url, filesFolder, force: true }),
      ).rejects.toThrow("stop it first");
    });

    test("a database of another application", async () => {
      const into = await target();
      const sql = postgres(into.databaseUrl, { max: 1 });
      await sql`create table somebody_elses (id int)`;
      await sql.end();
      await expect(restoreBackup(backup, { ...into, force: true })).rejects.toThrow(
        "another application",
      );
      expect(await rowsOf(into.databaseUrl)).toEqual({ somebody_elses: [] });
    });
  });

  describe("killed in the middle", () => {
    /** One of the programs, as an operator starts it. */
    function start(program: "backup" | "restore", url: string, words: string[]): ChildProcess {
      return spawn(process.execPath, ["--import", "tsx", `app/cli/${program}.ts`, ...words], {
        stdio: "ignore",
        env: { ...process.env, DATABASE_URL: url, DATA_DIR: path.join(folder, "data") },
      });
    }
    async function kill(child: ChildProcess): Promise<void> {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await ended;
    }
    const busy = async (name: string, query: string) => {
      const rows = await admin`
        select from pg_stat_activity where application_name = ${name} and query ilike ${query}
          and state = 'active'`;
      return rows.length > 0;
    };

    test("a backup leaves no folder of its name, and the next one is whole", async () => {
      const to = path.join(folder, "killed");
      const { sql } = world.database;
      const holding = await sql.reserve();
      await holding`begin`;
      await holding`lock table users in access exclusive mode`;
      const child = start("backup", world.database.url, [to]);
      await expect.poll(() => busy("duijie backup", "lock table%"), { timeout: 15_000 }).toBe(true);
      await kill(child);
      await holding`rollback`;
      holding.release();
      expect(existsSync(to)).toBe(false);
      expect((await stat(`${to}.part`)).isDirectory()).toBe(true);
      await writeBackup(source(), to);
      expect(existsSync(`${to}.part`)).toBe(false);
      await restoreBackup(to, {
        databaseUrl: await newDatabase(),
        filesFolder: restoredFiles(),
        force: false,
      });
    });

    test("a restore leaves the database as it was", async () => {
      const url = await newDatabase();
      await restoreBackup(backup, { databaseUrl: url, filesFolder: restoredFiles(), force: false });
      const before = await rowsOf(url);
      // Large enough to be met while it is loaded.
      const { sql } = world.database;
      await sql`
        insert into audit_lines (at, verb, actor, subject, outcome, request_id)
        select now(), 'filler', 'system', repeat('x', 200), 'done', '' from generate_series(1, 60000)`;
      const large = path.join(folder, "large");
      await writeBackup(source(), large);
      const child = start("restore", url, [large, "--force"]);
      await expect
        .poll(() => busy("duijie restore", "insert into%audit_lines%"), {
          timeout: 25_000,
          interval: 20,
        })
        .toBe(true);
      await kill(child);
      await expect
        .poll(
          async () =>
            (await admin`select from pg_stat_activity where application_name = 'duijie restore'`)
              .length,
        )
        .toBe(0);
      expect(await rowsOf(url)).toEqual(before);
    }, 120_000);
  });
});
