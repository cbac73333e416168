import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reminderDays } from "#app/domain/shared/posting-life.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { expirePostings } from "#app/use-cases/expire-postings.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { verbServers } from "#tests/support/database.ts";
import { aSearch, done, openWorld, organisations, type World } from "./world.ts";

const day = 86_400_000;

describe.each([...verbServers()])("the end of postings on $name", (server) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(server);
  });
  afterAll(() => world.close());

  const now = Date.parse("2026-11-21T02:00:00.000Z");
  const at = (time: number) => new Date(time).toISOString();
  const run = (time = now) =>
    expirePostings.run({ ports: world.services.ports, now: at(time) }, null);
  const ends = (table: "listings" | "needs", ids: readonly Id[], time: number) =>
    world.database.sql`
      update ${world.database.sql(table)} set expires_at = ${at(time)} where id in ${world.database.sql([...ids])}`;
  const statusOf = async (id: Id) => done(await world.supplier.viewOwnListing({ id })).status;
  const news = async (party: keyof typeof organisations) => {
    const rows = await world.database.sql<{ words: string; link: string }[]>`
      select words, link from notifications
      where kind = 'expiry' and organisation_id = ${organisations[party].id} order by at, id`;
    return rows.map(({ words, link }) => ({ words, link }));
  };
  const forget = () => world.database.sql`delete from notifications where kind = 'expiry'`;

  test("what is over is shown no more, is found no more, and its owner is told once", async () => {
    await forget();
    const [over, lasting] = [
      await world.offer({ title: "示例 到期机甲" }),
      await world.offer({ title: "示例 未到期机乙" }),
    ];
    await ends("listings", [over], now - 1);
    await run();
    await run();
    expect([await statusOf(over), await statusOf(lasting)]).toEqual(["expired", "published"]);
    const found = async (text: string) =>
      done(await world.visitor.searchEquipment(aSearch({ text }))).hits.map((h) => h.listing.id);
    expect(await found("到期机甲")).not.toContain(over);
    expect(await found("未到期机乙")).toContain(lasting);
    expect(await news("supplier")).toEqual([
      {
        words: "供给“示例 到期机甲”已到期，不再展示。需要的话请续期。",
        link: "/workbench/listings?status=expired",
      },
    ]);
    done(await world.supplier.publishListing({ id: over }));
    expect(await statusOf(over)).toBe("published");
  });

  test("the end is told 14 days before, once for each term", async () => {
    await forget();
    const id = await world.want({ title: "示例 将到期的需求" });
    const end = now + reminderDays * day;
    await ends("needs", [id], end + 1);
    await run();
    expect(await news("factory")).toEqual([]);
    await ends("needs", [id], end);
    await run();
    await run(now + day);
    const told = await news("factory");
    expect(told).toHaveLength(1);
    expect(told[0]!.words).toBe(
      "更新需求“示例 将到期的需求”将在 2026年12月5日 到期，到期后不再展示。可以现在续期。",
    );

    done(await world.factory.renewNeed({ id }));
    await run(now + 2 * day);
    expect(await news("factory")).toHaveLength(1);
    await world.database.sql`update notifications set open = false`;
    await ends("needs", [id], now + 190 * day);
    await run(now + 180 * day);
    expect(await news("factory")).toHaveLength(2);
  });

  test("many of one organisation are one piece of news, over several transactions", async () => {
    await forget();
    const ids: Id[] = [];
    for (let n = 0; n < 3; n++) ids.push(await world.offer({ title: `示例 批量到期 ${n}` }));
    // As many as a bulk import brings, without going through the verb one by one.
    await world.database.sql`
      insert into listings select (jsonb_populate_record(l, jsonb_build_object('id', 'bulk' || n))).*
      from listings l, generate_series(1, 120) n where l.id = ${ids[0]!}`;
    const bulk = Array.from({ length: 120 }, (_, n) => `bulk${n + 1}`);
    await ends("listings", [...ids, ...bulk], now - 1);
    await run();
    const [row] = await world.database.sql<{ n: number }[]>`
      select count(*)::int as n from listings where title like '示例 批量到期%' and status = 'expired'`;
    expect(row!.n).toBe(123);
    const told = await news("supplier");
    expect(told.length).toBeLessThanOrEqual(2);
    expect(told[0]!.words).toMatch(/等 \d+ 条已到期/);
  });

  test("what is renewed while the job runs is not ended by it", async () => {
    const id = await world.offer();
    await ends("listings", [id], now - 1);
    const { store } = world.services.ports;
    const [read] = await store.listings.ending(at(now), 10);
    expect(read?.id).toBe(id);
    done(await world.supplier.renewListing({ id }));
    await run();
    expect(await statusOf(id)).toBe("published");
  });

  test("lists show what is about to end", async () => {
    const id = await world.offer({ title: "示例 快到期" });
    const soon = Date.now() + 3 * day;
    await ends("listings", [id], soon);
    const page = { page: 1, perPage: 30, status: null };
    const own = done(await world.supplier.viewOwnListings({ ...page, ending: true }));
    expect(own.items.map((each) => each.id)).toEqual([id]);
    expect(own.ending).toBe(1);
    expect(done(await world.supplier.viewOwnListings(page)).total).toBeGreaterThan(1);
  });

  test("kept forms of postings that are gone or were saved by hand are swept", async () => {
    const keep = { version: 0, values: { title: ["x"] } };
    const content = aListingContent();
    const kept = done(await world.supplier.saveListingDraft({ id: null, content, ...keep }));
    const stale = done(await world.supplier.saveListingDraft({ id: null, content, ...keep }));
    done(await world.supplier.editListing({ id: stale.id, version: 1, content }));
    await run();
    const rows = await world.database.sql<{ id: Id }[]>`select posting_id as id from form_drafts`;
    expect(rows.map(({ id }) => id)).toContain(kept.id);
    expect(rows.map(({ id }) => id)).not.toContain(stale.id);
  });
});
