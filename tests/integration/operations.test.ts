import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { UseCases } from "#app/use-cases/bind.ts";
import { jobLabels } from "#app/views/job-labels.ts";
import { startWorker, type JobHandlers } from "#db/worker.ts";
import { verbServers } from "#tests/support/database.ts";
import { codeOf, done, openWorld, type World } from "./world.ts";

const silent = { error: () => {}, info: () => {} };

describe.each([...verbServers()])("running the platform on $name", (server) => {
  let world: World;
  let administrator: UseCases;
  beforeAll(async () => {
    world = await openWorld(server);
    administrator = world.services.useCases({
      actor: {
        kind: "person",
        userId: "2userchief",
        name: "示例管理员",
        membership: null,
        platformRole: "administrator",
      },
      requestId: "operations",
    });
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.database.sql`delete from graphile_worker._private_jobs`;
  });

  const sql = () => world.database.sql;
  const store = () => world.services.ports.store;

  /** Runs the queue with these handlers until the condition holds, for ten seconds at most. */
  async function workUntil(handlers: JobHandlers, reached: () => Promise<boolean>) {
    const worker = await startWorker(world.database.url, handlers, { crontab: "", log: silent });
    try {
      await expect.poll(reached, { timeout: 10_000, interval: 50 }).toBe(true);
    } finally {
      await worker.stop();
    }
  }

  /** A letter that the mail server refuses, tried once. */
  async function failOnce(): Promise<string> {
    await store().jobs.enqueue({ name: "send-letter", id: "2letter222" }, "soon");
    const words = "550 no such user zhang@example.org\nto 13912345678";
    const refusing = { "send-letter": () => Promise.reject(new Error(words)) };
    await workUntil(refusing, async () => (await store().jobs.failed(1)).total === 1);
    return (await store().jobs.failed(1)).items[0]!.id;
  }

  test("every job has words, and every word a job", () => {
    expect(Object.keys(jobLabels).sort()).toEqual(Object.keys(world.services.jobs).sort());
  });

  test("what failed is shown with its reason, and without the people in it", async () => {
    const id = await failOnce();
    const view = done(await administrator.viewInstallation(null));
    expect(view.failed).toMatchObject({
      total: 1,
      items: [{ id, name: "send-letter", tries: 1, mostTries: 25 }],
    });
    expect(view.failed.items[0]!.error).toContain("550 no such user");
    expect(Date.parse(view.failed.items[0]!.nextAt!)).toBeGreaterThan(Date.now());
    expect(JSON.stringify(view)).not.toMatch(/zhang|139123/);
    expect(view.queue).toMatchObject([
      { name: "send-letter", waiting: 0, running: 0, failing: 1, givenUp: 0 },
    ]);
    await sql()`update graphile_worker._private_jobs set attempts = max_attempts`;
    const later = done(await administrator.viewInstallation(null));
    expect(later.failed.items[0]!.nextAt).toBeNull();
    expect(later.queue).toMatchObject([{ failing: 0, givenUp: 1 }]);
  });

  test("a failed job runs again when it is told to", async () => {
    const id = await failOnce();
    await sql()`update graphile_worker._private_jobs set attempts = max_attempts`;
    expect(done(await administrator.retryJob({ id }))).toEqual({ name: "send-letter" });
    const sent: unknown[] = [];
    const sending = { "send-letter": async (payload: unknown) => void sent.push(payload) };
    await workUntil(sending, async () => sent.length === 1);
    expect(sent).toEqual([{ id: "2letter222" }]);
    const [line] = await store().audit.recent(1);
    expect(line).toMatchObject({
      verb: "retry-job",
      actor: "2userchief",
      subject: `send-letter:${id}`,
      outcome: "done",
    });
  });

  test("a failed job that is dropped does not come back", async () => {
    const id = await failOnce();
    expect(done(await administrator.dropJob({ id }))).toEqual({ name: "send-letter" });
    expect((await sql()`select from graphile_worker._private_jobs`).length).toBe(0);
    expect(codeOf(await administrator.dropJob({ id }))).toBe("not_found");
    expect(codeOf(await administrator.retryJob({ id }))).toBe("not_found");
  });

  test("a job that waits or runs is left alone, and nonsense is no job", async () => {
    await store().jobs.enqueue({ name: "send-letter", id: "2letter222" }, "later");
    await store().jobs.enqueue({ name: "match-need", id: "2need22222" }, "later");
    await sql()`
      update graphile_worker._private_jobs
      set locked_at = now(), locked_by = 'somebody', last_error = 'earlier' where key like 'match-need%'`;
    const [job, running] = await sql()`
      select id::text from graphile_worker._private_jobs order by key desc`;
    for (const id of [String(job!.id), String(running!.id), "0", "", "1 or 1=1", "9".repeat(30)]) {
      expect(codeOf(await administrator.retryJob({ id })), id).toBe("not_found");
      expect(codeOf(await administrator.dropJob({ id })), id).toBe("not_found");
    }
    expect((await sql()`select from graphile_worker._private_jobs`).length).toBe(2);
  });

  test("versions, space and the last backup are told", async () => {
    const view = done(await administrator.viewInstallation(null));
    expect(view).toMatchObject({
      application: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
      runtime: process.versions.node,
      postgres: expect.stringMatching(/^\d+/) as string,
      reference: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      lastBackup: null,
      mail: { name: "mailbox", waiting: 0, oldestAt: null },
    });
    expect(view.databaseBytes).toBeGreaterThan(1_000_000);
    expect(view.disk!.total).toBeGreaterThan(view.disk!.free);
    await sql()`insert into backups (taken_at, bytes, rows, files)
      values ('2026-11-20T20:00:00Z', 10, 1, 0), ('2026-11-21T20:00:00Z', 5000000000, 1, 0)`;
    expect(done(await administrator.viewInstallation(null)).lastBackup).toEqual({
      takenAt: "2026-11-21T20:00:00.000Z",
      bytes: 5_000_000_000,
    });
  });

  test("two processes share the queue: every job runs once", async () => {
    const ran: string[] = [];
    const slowly: JobHandlers = {
      "match-need": async (payload) => {
        ran.push((payload as { id: string }).id);
        await new Promise((resolve) => setTimeout(resolve, 20));
      },
    };
    const ids = Array.from({ length: 40 }, (_, n) => `2need${n}`);
    const start = () => startWorker(world.database.url, slowly, { crontab: "", log: silent });
    const workers = await Promise.all([start(), start()]);
    for (const id of ids) await store().jobs.enqueue({ name: "match-need", id }, "soon");
    await expect.poll(() => store().jobs.waiting(), { timeout: 15_000 }).toBe(0);
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(ran.sort()).toEqual([...ids].sort());
  });

  test("a second process leaves the first one's running jobs alone", async () => {
    let started = 0;
    let end = () => {};
    const held: JobHandlers = {
      "match-need": () => {
        started += 1;
        return new Promise((resolve) => (end = resolve));
      },
    };
    const start = () => startWorker(world.database.url, held, { crontab: "", log: silent });
    const first = await start();
    await store().jobs.enqueue({ name: "match-need", id: "2need22222" }, "soon");
    await expect.poll(() => started, { timeout: 10_000 }).toBe(1);
    const second = await start();
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(started).toBe(1);
    end();
    await Promise.all([first.stop(), second.stop()]);
  });

  describe("npm run worker", () => {
    let folder: string;
    const children: ChildProcess[] = [];
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), "duijie-worker-"));
    });
    afterAll(async () => {
      for (const child of children) if (child.exitCode === null) child.kill("SIGKILL");
      await rm(folder, { recursive: true, force: true });
    });

    /** The worker as an operator starts it; resolves when it says that it has started. */
    async function startProgram(): Promise<ChildProcess> {
      const child = spawn(process.execPath, ["--import", "tsx", "app/cli/worker.ts"], {
        stdio: ["ignore", "ignore", "pipe"],
        env: { ...process.env, DATABASE_URL: world.database.url, DATA_DIR: folder },
      });
      children.push(child);
      let said = "";
      child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
      await expect.poll(() => said, { timeout: 20_000 }).toContain("worker started");
      return child;
    }

    test("does the jobs of a web process, and goes on after kill -9", async () => {
      const need = await world.want();
      const listing = await world.offer();
      const matched = async () =>
        (await store().matches.ofNeed(need, 10)).map(({ listingId }) => listingId);
      const first = await startProgram();
      await expect.poll(matched, { timeout: 20_000 }).toContain(listing);
      first.kill("SIGKILL");
      await new Promise((resolve) => first.once("exit", resolve));

      // As if it had been killed in the middle of this one.
      const other = await world.offer();
      await sql()`
        update graphile_worker._private_jobs
        set locked_by = 'worker-that-died', locked_at = now(), attempts = 1`;
      const second = await startProgram();
      await expect.poll(matched, { timeout: 20_000 }).toContain(other);
      second.kill("SIGTERM");
      expect(await new Promise((resolve) => second.once("exit", resolve))).toBe(0);
    }, 60_000);
  });
});
