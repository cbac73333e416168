import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/people/actor.ts";
import { bindUseCases } from "#app/use-cases/bind.ts";
import type { Repositories } from "#app/use-cases/ports.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { aNeedContent } from "#seed/builders/need.ts";
import { testServers } from "#tests/support/database.ts";
import {
  aReviewer,
  codeOf,
  done,
  memberOf,
  openWorld,
  setStanding,
  waitingReview,
  type World,
} from "./world.ts";

const tables = [
  "listings",
  "needs",
  "marks",
  "search_documents",
  "audit_lines",
  "inquiries",
  "reviews",
  "notifications",
  "contact_cards",
  "graphile_worker.jobs",
] as const;

describe.each([...testServers()])("one transaction a verb on $name", (server) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(server);
  });
  afterAll(() => world.close());

  async function rows(): Promise<Record<string, number>> {
    const counts = await Promise.all(
      tables.map(async (table) => {
        const [row] = await world.database.sql.unsafe(`select count(*)::int as n from ${table}`);
        return [table, Number(row?.n)] as const;
      }),
    );
    return Object.fromEntries(counts);
  }

  /** What a piece of work adds, table by table; tables that stay as they were are left out. */
  async function added(work: () => Promise<unknown>): Promise<Record<string, number>> {
    const before = await rows();
    await work();
    const after = await rows();
    return Object.fromEntries(
      tables.flatMap((table) => {
        const more = after[table]! - before[table]!;
        return more === 0 ? [] : [[table, more]];
      }),
    );
  }

  /** The supplier's use cases on a store of which one step fails late in the transaction. */
  function failing(
    broken: (repositories: Repositories) => Partial<Repositories>,
    actor: Actor = memberOf("supplier", "editor"),
  ) {
    const { ports } = world.services;
    const store = {
      ...ports.store,
      transaction: <T>(work: (repositories: Repositories) => Promise<T>) =>
        ports.store.transaction((within) => work({ ...within, ...broken(within) })),
    };
    return bindUseCases({ ...ports, store }, { actor, requestId: "failing" });
  }
  const fails = () => Promise.reject(new Error("out of order"));

  test("publishing leaves the row, one audit line, one mark, one document and one job", async () => {
    const { supplier } = world;
    const created = await added(async () => {
      done(await supplier.createListing(aListingContent({ title: "示例 甲机" })));
    });
    expect(created).toEqual({ listings: 1, audit_lines: 1 });

    const { id } = done(await supplier.createListing(aListingContent()));
    const published = await added(async () => done(await supplier.publishListing({ id })));
    // Its family has a grade table: the mark says what is missing.
    expect(published).toEqual({
      audit_lines: 1,
      marks: 1,
      search_documents: 1,
      "graphile_worker.jobs": 1,
    });
    const [line] = await world.services.ports.store.audit.recent(1);
    expect(line).toMatchObject({
      verb: "publish-listing",
      subject: id,
      outcome: "done",
      requestId: "test",
    });
    const jobs = await world.database.sql`
      select j.task_identifier, j.key, p.payload from graphile_worker.jobs j
      join graphile_worker._private_jobs p on p.id = j.id`;
    expect([...jobs]).toEqual([
      {
        task_identifier: "match-listing",
        key: `match-listing:${id}`,
        payload: { id, quiet: false },
      },
    ]);
  });

  test("ten changes of one posting wait as one job", async () => {
    const { factory } = world;
    const { id } = done(await factory.createNeed(aNeedContent()));
    const waiting = await added(async () => {
      done(await factory.publishNeed({ id }));
      for (let version = 2; version < 11; version += 1)
        done(await factory.editNeed({ id, version, content: aNeedContent() }));
    });
    expect(waiting).toEqual({
      audit_lines: 10,
      search_documents: 1,
      "graphile_worker.jobs": 1,
    });
  });

  const lateFaults: [string, (within: Repositories) => Partial<Repositories>][] = [
    ["projection", ({ projection }) => ({ projection: { ...projection, putMany: fails } })],
    ["queue", ({ jobs }) => ({ jobs: { ...jobs, enqueueMany: fails } })],
    ["audit line", ({ audit }) => ({ audit: { ...audit, write: fails } })],
  ];
  test.each(lateFaults)("when the %s fails nothing of the verb stays", async (_step, broken) => {
    const { id } = done(await world.supplier.createListing(aListingContent()));
    const left = await added(async () => {
      await expect(failing(broken).publishListing({ id })).rejects.toThrow("out of order");
    });
    expect(left).toEqual({});
    expect(done(await world.supplier.viewOwnListing({ id }))).toMatchObject({
      status: "draft",
      version: 1,
    });
    expect(done(await world.supplier.publishListing({ id })).id).toBe(id);
  });

  const lateInReview: [string, (within: Repositories) => Partial<Repositories>][] = [
    ["projection", ({ projection }) => ({ projection: { ...projection, putMany: fails } })],
    ["news", ({ notifications }) => ({ notifications: { ...notifications, tell: fails } })],
    ["audit line", ({ audit }) => ({ audit: { ...audit, write: fails } })],
  ];
  test.each(lateInReview)(
    "when the %s fails in a review nothing of it stays",
    async (_s, broken) => {
      const { supplier } = world;
      await setStanding(world, "supplier", { trust: "registered" });
      const { id } = done(await supplier.createListing(aListingContent()));
      done(await supplier.publishListing({ id }));
      await setStanding(world, "supplier", { trust: "reviewed" });
      const review = (await waitingReview(world, id))!;
      const decision = { id: review, decision: "approve", reason: "" } as const;
      const left = await added(async () => {
        const actor = { kind: "system", organisationId: null } as const;
        await expect(failing(broken, actor).decideReview(decision)).rejects.toThrow("out of order");
      });
      expect(left).toEqual({});
      expect(done(await supplier.viewOwnListing({ id })).status).toBe("submitted");
      expect(await waitingReview(world, id)).toBe(review);
      done(await (await aReviewer(world)).decideReview(decision));
      expect(done(await supplier.viewOwnListing({ id })).status).toBe("published");
    },
  );

  test("a refused verb leaves its audit line and nothing else", async () => {
    const { supplier } = world;
    const { id } = done(await supplier.createListing(aListingContent({ title: "短" })));
    const left = await added(async () => {
      expect(codeOf(await supplier.publishListing({ id }))).toBe("invalid");
    });
    expect(left).toEqual({ audit_lines: 1 });
    const [line] = await world.services.ports.store.audit.recent(1);
    expect(line).toMatchObject({ verb: "publish-listing", subject: id, outcome: "invalid" });
  });

  test("thirty verbs at once share the connections and all end", async () => {
    const { supplier } = world;
    const publish = async (n: number) => {
      const { id } = done(
        await supplier.createListing(aListingContent({ title: `示例 第${n}台` })),
      );
      done(await supplier.publishListing({ id }));
    };
    const thirty = () => Promise.all(Array.from({ length: 30 }, (_, n) => publish(n)));
    expect(await added(thirty)).toMatchObject({ search_documents: 30, listings: 30 });
  });
});
