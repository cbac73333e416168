import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { continueRematch } from "#app/use-cases/continue-rematch.ts";
import type { Ports } from "#app/use-cases/ports.ts";
import { verbServers } from "#tests/support/database.ts";
import { openWorld, type World } from "./world.ts";

const needsInAll = 8;
/** Needs between two notes of a run. */
const atOnce = 5;

/** One server is enough: what differs between them is tried by the jobs that it runs. */
describe.each(verbServers().slice(0, 1))("matching all needs again on $name", (server) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(server);
    for (let n = 0; n < needsInAll; n += 1) await world.want({ title: `示例 需求 ${n}` });
    await world.offer();
    await world.database.sql`delete from graphile_worker._private_jobs`;
  });
  afterAll(() => world.close());

  const ports = () => world.services.ports;
  const recent = () => ports().store.matchRuns.recent(10);
  const matched = async () => {
    const rows = await world.database.sql`select need_id as id from matches order by need_id`;
    return rows.map(({ id }) => String(id));
  };
  const waitingJobs = async () => {
    const rows = await world.database
      .sql`select task_identifier as name, count(*)::int as n from graphile_worker.jobs group by 1`;
    return Object.fromEntries(rows.map(({ name, n }) => [String(name), Number(n)]));
  };
  /** As a process that ends after the first few needs. */
  const untilFirstNote = () => {
    const anHourOn = new Date(Date.now() + 3_600_000).toISOString();
    const late: Ports = { ...ports(), now: () => anHourOn };
    return continueRematch.run({ ports: late, now: ports().now() }, null);
  };

  test("goes on where an ended run stopped, and says how far it is", async () => {
    await world.services.jobs["rematch-needs"]!({ quiet: true });
    await untilFirstNote();
    const [run] = await recent();
    expect(run).toMatchObject({ done: atOnce, total: needsInAll, finishedAt: null, quiet: true });
    const first = await matched();
    expect(first).toHaveLength(atOnce);
    expect(await waitingJobs()).toEqual({ "continue-rematch": 1 });

    // What is through is not done again.
    await world.database.sql`delete from matches`;
    await world.services.jobs["continue-rematch"]!(null);
    expect(await matched()).toHaveLength(needsInAll - atOnce);
    expect((await matched()).filter((id) => first.includes(id))).toEqual([]);
    const [done] = await recent();
    expect(done).toMatchObject({ done: needsInAll, total: needsInAll, failed: 0 });
    expect(done!.finishedAt).not.toBeNull();
  });

  test("work of a process that was killed before its note is done again, and counted once", async () => {
    await world.services.jobs["rematch-needs"]!({ quiet: true });
    const { store } = ports();
    const killed: Ports = {
      ...ports(),
      store: {
        ...store,
        matchRuns: { ...store.matchRuns, save: () => Promise.reject(new Error("killed")) },
      },
    };
    await world.database.sql`delete from matches`;
    await expect(
      continueRematch.run({ ports: killed, now: ports().now() }, null),
    ).rejects.toThrow();
    expect(await matched()).toHaveLength(atOnce);
    expect((await recent())[0]).toMatchObject({ done: 0, startedAt: null });
    await world.services.jobs["continue-rematch"]!(null);
    expect(await matched()).toHaveLength(needsInAll);
    expect((await recent())[0]).toMatchObject({ done: needsInAll, total: needsInAll });
  });

  test("asked twice it runs once; the day's run comes after one that is under way", async () => {
    await world.services.jobs["rematch-needs"]!({ quiet: true });
    await untilFirstNote();
    for (let n = 0; n < 2; n += 1) await world.services.jobs["rematch-needs"]!(null);
    const open = (await recent()).filter(({ finishedAt }) => finishedAt === null);
    expect(open.map(({ quiet, done }) => [quiet, done]).sort()).toEqual([
      [false, 0],
      [true, atOnce],
    ]);
    await world.services.jobs["continue-rematch"]!(null);
    const runs = (await recent()).slice(0, 2);
    expect(runs.map(({ done }) => done)).toEqual([needsInAll, needsInAll]);
    expect(runs.every(({ finishedAt }) => finishedAt !== null)).toBe(true);
  });

  test("a need that fails does not stop the others: the queue tries it by itself", async () => {
    await world.database.sql`delete from graphile_worker._private_jobs`;
    await world.services.jobs["rematch-needs"]!({ quiet: true });
    const { store } = ports();
    let reads = 0;
    const failing: Ports = {
      ...ports(),
      store: {
        ...store,
        needs: {
          ...store.needs,
          byId: (id) =>
            (reads += 1) === 3 ? Promise.reject(new Error("away")) : store.needs.byId(id),
        },
      },
    };
    await continueRematch.run({ ports: failing, now: ports().now() }, null);
    expect((await recent())[0]).toMatchObject({ done: needsInAll, failed: 1 });
    expect(await waitingJobs()).toMatchObject({ "match-need": 1 });
  });
});
