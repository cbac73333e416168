import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startWorker, type JobHandlers, type Worker } from "#db/worker.ts";
import { aNeedContent } from "#seed/builders/need.ts";
import { testServers } from "#tests/support/database.ts";
import { done, openWorld, type World } from "./world.ts";

const silent = { error: () => {}, info: () => {} };

describe.each([...testServers()])("the queue on $name", (server) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(server);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.database.sql`truncate listings, needs, search_documents cascade`;
    await world.database.sql`delete from graphile_worker._private_jobs`;
  });

  const waiting = () => world.services.ports.store.jobs.waiting();

  /** Runs the queue until the condition holds, for ten seconds at most. */
  async function workUntil(reached: () => Promise<boolean>, handlers: JobHandlers): Promise<void> {
    const worker: Worker = await startWorker(world.database.url, handlers, {
      crontab: world.services.crontab,
      log: silent,
    });
    try {
      await expect.poll(reached, { timeout: 10_000, interval: 50 }).toBe(true);
    } finally {
      await worker.stop();
    }
  }
  const emptied = async () => (await waiting()) === 0;

  /** As a worker leaves them that was killed in the middle. */
  async function lockAll(): Promise<number> {
    const locked = await world.database.sql`
      update graphile_worker._private_jobs
      set locked_by = 'worker-that-died', locked_at = now(), attempts = attempts + 1
      returning id`;
    return locked.length;
  }

  test("jobs that a killed worker held are run by the next server at once", async () => {
    const [need, listing] = [await world.want(), await world.offer()];
    expect(await lockAll()).toBe(2);
    await workUntil(emptied, world.services.jobs);
    const matches = await world.services.ports.store.matches.ofNeed(need, 10);
    expect(matches.map(({ listingId }) => listingId)).toEqual([listing]);
  });

  test("a job that a change added while the old one was held runs too", async () => {
    const need = await world.want();
    await lockAll();
    const listing = await world.offer();
    done(await world.factory.editNeed({ id: need, version: 2, content: aNeedContent() }));
    await workUntil(emptied, world.services.jobs);
    const matches = await world.services.ports.store.matches.ofNeed(need, 10);
    expect(matches.map(({ listingId }) => listingId)).toEqual([listing]);
    expect(done(await world.visitor.viewHome(null)).jobsWaiting).toBe(0);
  });

  test("a job that fails stays in the queue with its reason, and others go on", async () => {
    await world.want();
    await world.offer();
    const failing: JobHandlers = {
      ...world.services.jobs,
      "match-need": () => Promise.reject(new Error("out of order")),
    };
    const failed = async () => {
      const rows = await world.database.sql`
        select task_identifier, last_error, attempts from graphile_worker.jobs`;
      return (
        rows.length === 1 &&
        rows[0]!.task_identifier === "match-need" &&
        rows[0]!.attempts === 1 &&
        String(rows[0]!.last_error).includes("out of order")
      );
    };
    await workUntil(failed, failing);
  });

  test("documents cut by another dictionary are renewed, and those of gone postings removed", async () => {
    const [need, listing] = [await world.want(), await world.offer()];
    const { sql } = world.database;
    const documents = () =>
      sql`select id, tsv::text, analyzer_version from search_documents order by id`;
    const before = [...(await documents())];
    await sql`update search_documents set analyzer_version = 'old', tsv = ''`;
    await sql`
      insert into search_documents (search_index, id, organisation_id, tsv, analyzer_version,
        families, sectors, origin, marks, published_at)
      values ('equipment', '2gone22222', 'nobody2222', '', 'old', '{}', '{}', '湖北', '{}', now())`;
    await world.services.ports.store.jobs.enqueue({ name: "renew-documents" }, "later");
    await workUntil(emptied, world.services.jobs);
    expect([...(await documents())]).toEqual(before);
    expect(before.map(({ id }) => id).sort()).toEqual([listing, need].sort());
  });
});
