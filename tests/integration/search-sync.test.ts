import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isWell } from "#app/services.server.ts";
import { createAnalysis } from "#search/analysis/analysis.ts";
import { createMeilisearchWriter, type MeilisearchWriter } from "#search/meilisearch/writer.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { openBreakingProxy, type BreakingProxy } from "#tests/support/breaking-proxy.ts";
import { testServers } from "#tests/support/database.ts";
import { openTestMeilisearch } from "#tests/support/meilisearch.ts";
import { aSearch, done, openWorld, type World } from "./world.ts";

const meilisearch = await openTestMeilisearch();
afterAll(() => meilisearch?.stop());
if (!meilisearch) console.warn("Meilisearch not found: the tests of its sync are skipped");

describe.skipIf(!meilisearch)("the index follows the rows", () => {
  let world: World;
  let proxy: BreakingProxy;
  let writer: MeilisearchWriter;
  const live = () => writer.live("equipment");
  const run = (job: string) => world.services.jobs[job]!({});
  const waiting = async () =>
    Number((await world.database.sql`select count(*)::int as n from search_changes`)[0]!.n);
  const found = async (text: string) =>
    done(await world.visitor.searchEquipment(aSearch({ text })));
  const health = async () => (await world.services.health()).search;

  beforeAll(async () => {
    proxy = await openBreakingProxy(meilisearch!.host);
    const { apiKey } = meilisearch!;
    const indexPrefix = `sync-${randomBytes(4).toString("hex")}`;
    world = await openWorld(testServers()[0]!, { host: proxy.host, apiKey, indexPrefix });
    writer = createMeilisearchWriter(
      { host: meilisearch!.host, apiKey, indexPrefix },
      createAnalysis(world.services.ports.reference.vocabulary),
    );
  });
  afterAll(async () => {
    await world.close();
    await proxy.stop();
  });
  beforeEach(async () => {
    proxy.break(null);
    await run("fill-index");
    await expect.poll(health, { timeout: 20_000 }).toMatchObject({ healthy: true });
  });

  /** Waits until the index has everything and answers again. */
  const recovered = () =>
    expect
      .poll(
        async () => {
          await run("send-changes");
          return health();
        },
        { timeout: 20_000, interval: 200 },
      )
      .toMatchObject({ healthy: true, answeredBy: "meilisearch", lagSeconds: 0 });

  test("what a person publishes, changes and closes is what the next search shows", async () => {
    const id = await world.offer({ title: "示例同步压缩机甲" });
    const page = await found("示例同步压缩机甲");
    expect(page.fellBack).toBe(false);
    expect(page.hits.map(({ listing }) => listing.id)).toContain(id);
    const content = aListingContent({ title: "示例同步压缩机改名" });
    done(await world.supplier.editListing({ id, version: 2, content }));
    expect((await found("示例同步压缩机改名")).hits[0]?.listing.id).toBe(id);
    await recovered();
    expect((await live().digests()).size).toBe(1);
    done(await world.supplier.closeListing({ id }));
    expect((await found("示例同步压缩机改名")).hits).toEqual([]);
    await recovered();
    expect((await live().digests()).has(id)).toBe(false);
  });

  test("many changes of one posting wait as one, and are sent as the row is then", async () => {
    proxy.break("refuse");
    const id = await world.offer({ title: "示例同步压缩机丙" });
    for (let version = 2; version < 6; version++) {
      const content = aListingContent({ title: `示例同步压缩机第${version}版` });
      done(await world.supplier.editListing({ id, version, content }));
    }
    expect(await waiting()).toBe(1);
    expect(await health()).toMatchObject({ healthy: false, answeredBy: "postgres" });
    proxy.break(null);
    await recovered();
    expect(await waiting()).toBe(0);
    expect((await found("示例同步压缩机第5版")).hits.map(({ listing }) => listing.id)).toContain(
      id,
    );
    expect((await world.services.search.examine()).every(isWell)).toBe(true);
  });

  test.each(["refuse", "hang", "error", "garbage", "cut", "lie"] as const)(
    "searches and writes go on while Meilisearch does this: %s",
    async (fault) => {
      proxy.break(fault);
      const title = `示例故障压缩机${fault}`;
      const id = await world.offer({ title });
      const pages = await Promise.all(Array.from({ length: 5 }, () => found(title)));
      for (const page of pages) expect(page.hits.map(({ listing }) => listing.id)).toContain(id);
      await expect
        .poll(async () => (await found("压缩机")).fellBack, { timeout: 20_000 })
        .toBe(true);
      expect(await health()).toMatchObject({ healthy: false, answeredBy: "postgres" });
      // The job does not fail: it comes again.
      await run("index-posting");
      proxy.break(null);
      await recovered();
      expect((await found(title)).fellBack).toBe(false);
      expect((await live().digests()).has(id)).toBe(true);
    },
    60_000,
  );

  test("a rebuild beside the live index loses nothing that is written meanwhile", async () => {
    const before = await world.offer({ title: "示例重建压缩机甲" });
    const writing = (async () => {
      const ids: string[] = [];
      for (let i = 0; i < 8; i++) ids.push(await world.offer({ title: `示例重建压缩机${i}` }));
      done(await world.supplier.closeListing({ id: before }));
      return ids;
    })();
    const told: string[] = [];
    await world.services.search.reindex((what) => void told.push(what));
    const written = await writing;
    await recovered();
    const held = await live().digests();
    for (const id of written) expect(held.has(id)).toBe(true);
    expect(held.has(before)).toBe(false);
    expect(await writer.next("equipment").exists()).toBe(false);
    expect(new Set(told)).toContain("meilisearch equipment");
    expect((await world.services.search.examine()).every(isWell)).toBe(true);
  });

  test("a rebuild that was killed leaves the live index alone, and the next one goes on with it", async () => {
    const id = await world.offer({ title: "示例中断压缩机" });
    await writer.next("equipment").prepare();
    await writer.next("equipment").put([]);
    expect((await found("示例中断压缩机")).hits).toHaveLength(1);
    await world.services.search.reindex(() => {});
    expect((await live().digests()).has(id)).toBe(true);
    expect(await writer.next("equipment").exists()).toBe(false);
  });

  test("the doctor finds what is missing, different and left over on both engines, and mends it", async () => {
    const { sql } = world.database;
    const [gone, other, kept] = [
      await world.offer({ title: "示例医生压缩机甲" }),
      await world.offer({ title: "示例医生压缩机乙" }),
      await world.offer({ title: "示例医生压缩机丙" }),
    ];
    const documents = world.services.ports.documents;
    const row = (await world.services.ports.store.listings.byId(kept))!;
    const ghost = { ...documents.listing(row, [])!, id: "2ghxst2222" };
    await sql`delete from search_documents where id = ${gone}`;
    await sql`update search_documents set tsv = '' where id = ${other}`;
    await recovered();
    await live().remove([gone]);
    await live().put([{ ...documents.listing(row, [])!, id: other }, ghost]);
    const findings = await world.services.search.examine();
    const of = (engine: string) =>
      findings.find((each) => each.engine === engine && each.index === "equipment")!;
    expect(of("postgres")).toMatchObject({ missing: [gone], different: [other], leftOver: [] });
    expect(of("meilisearch")).toMatchObject({
      missing: [],
      different: [other],
      leftOver: ["2ghxst2222"],
    });
    await world.services.search.mend(findings);
    await recovered();
    const after = await world.services.search.examine();
    expect(after.filter((finding) => !isWell(finding))).toEqual([]);
    expect((await live().digests()).has(gone)).toBe(true);
  });

  test("an index that is lost is built again by itself, and PostgreSQL answers until then", async () => {
    const id = await world.offer({ title: "示例丢失压缩机" });
    await recovered();
    await live().discard();
    for (let i = 0; i < 4; i++) expect((await found("示例丢失压缩机")).fellBack).toBe(true);
    expect(await health()).toMatchObject({ healthy: false, trouble: "unready" });
    await run("fill-index");
    await recovered();
    expect((await live().digests()).has(id)).toBe(true);
  });

  test("a posting that is matched right after it was published finds what has not reached the index", async () => {
    const listing = await world.offer();
    proxy.break("refuse");
    const need = await world.want();
    const second = await world.offer();
    await world.match({ needs: [need] });
    const matches = await world.services.ports.store.matches.ofNeed(need, 20);
    expect(matches.map(({ listingId }) => listingId)).toEqual(
      expect.arrayContaining([listing, second]),
    );
  });
});
