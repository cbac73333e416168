import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { mostSavedSearches } from "#app/domain/people/saved-search.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { checkSavedSearches } from "#app/use-cases/check-saved-searches.ts";
import type { SearchIndex } from "#app/use-cases/search-port.ts";
import { aFigure } from "#seed/builders/spec.ts";
import { verbServers } from "#tests/support/database.ts";
import {
  aSearch,
  codeOf,
  done,
  enrol,
  everyTable,
  fieldsOf,
  openWorld,
  type World,
} from "./world.ts";

const soon = (minutes = 1) => new Date(Date.now() + minutes * 60_000).toISOString();

describe.each([...verbServers()])("saved searches on $name", (server) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(server);
    for (const party of ["factory", "supplier", "stranger"] as const) await enrol(world, party);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.database.sql`truncate listings, needs, search_documents, saved_searches,
      notifications cascade`;
  });

  const compressors = { index: "equipment" as SearchIndex, query: "q=空压机", name: "空压机" };
  const save = async (said: Partial<typeof compressors> = {}, by = world.factory): Promise<Id> => {
    done(await by.saveSearch({ ...compressors, ...said }));
    return done(await by.viewSavedSearches(null))[0]!.id;
  };
  const check = (now = soon()) =>
    checkSavedSearches.run({ ports: world.services.ports, now }, null);
  const news = async (reader = world.factory) =>
    done(await reader.viewNotifications({ page: 1, perPage: 50, kind: null })).items;
  const kept = async (reader = world.factory) => done(await reader.viewSavedSearches(null));

  test("keeping the same search again changes nothing, also at the same time", async () => {
    const again = () => world.factory.saveSearch({ ...compressors, name: "别的名称" });
    await Promise.all([again(), again(), again()]);
    expect(done(await again())).toEqual({ already: true });
    expect(await kept()).toMatchObject([{ name: "别的名称", query: "q=空压机", newHits: 0 }]);
    done(await world.factory.saveSearch({ ...compressors, index: "needs" }));
    expect(await kept()).toHaveLength(2);
    expect(await kept(world.supplier)).toEqual([]);
  });

  test("a person keeps at most fifty, however fast", async () => {
    const answers = await Promise.all(
      Array.from({ length: mostSavedSearches + 5 }, (_, n) =>
        world.factory.saveSearch({ ...compressors, query: `q=${n}` }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(mostSavedSearches);
    expect(answers.map(codeOf).filter((code) => code === "conflict")).toHaveLength(5);
    expect(await kept()).toHaveLength(mostSavedSearches);
  });

  test.each([
    ["", "空压机", [""]],
    ["q=x", "  ", ["name"]],
    ["q=x", "长".repeat(41), ["name"]],
    [`q=${"长".repeat(2500)}${"x".repeat(2500)}`, "空压机", [""]],
    ["q=x", "🏭".repeat(40), []],
    [`q=${encodeURIComponent("长".repeat(500))}`, "空压机", []],
  ])("a search needs conditions and a name: %#", async (query, name, fields) => {
    expect(fieldsOf(await world.factory.saveSearch({ ...compressors, query, name }))).toEqual(
      fields,
    );
  });

  test("hits published since then are counted and told once, in one line with their number", async () => {
    await world.offer({ title: "示例 早先的空压机" });
    const id = await save();
    await world.offer({ title: "示例 新的空压机" });
    await world.offer({
      title: "示例 三相异步电动机",
      family: "three-phase-motor",
      description: "低压三相异步电动机，整机出厂。",
      specs: [],
      sectorRows: [],
    });
    await check();
    await check(soon(2));
    expect(await news()).toMatchObject([
      {
        kind: "saved-search",
        words: "收藏的搜索“空压机”有 1 条新结果",
        link: `/workbench/searches/${id}/open`,
      },
    ]);
    await world.offer({ title: "示例 又一台空压机" });
    await check(soon(3));
    expect((await news()).map(({ words }) => words)).toEqual(["收藏的搜索“空压机”有 2 条新结果"]);
    expect(await kept()).toMatchObject([{ newHits: 2 }]);
    expect(await news(world.stranger)).toEqual([]);
  });

  test("a search by a figure counts, exports and opens what states it", async () => {
    const query = "family=screw-air-compressor&spec.ratedPower.gte=90";
    const id = await save({ query });
    for (const kw of [75, 110])
      await world.offer({
        title: `示例 螺杆机 ${kw}`,
        family: "screw-air-compressor",
        specs: [aFigure("ratedPower", "额定功率", kw, "kW")],
      });
    await check();
    expect(await kept()).toMatchObject([{ id, query, newHits: 1 }]);
    const specs = { ratedPower: { min: 90, max: null, values: [], missing: false } };
    const question = aSearch({ filters: { family: ["screw-air-compressor"] }, specs });
    const { rows } = done(await world.visitor.exportSearch({ index: "equipment", question }));
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).toContain("示例 螺杆机 110");
  });

  test("opening it counts its hits as seen", async () => {
    const id = await save();
    await world.offer();
    await check();
    expect(done(await world.factory.openSavedSearch({ id }))).toMatchObject({
      index: "equipment",
      query: "q=空压机",
      newHits: 1,
    });
    expect(await kept()).toMatchObject([{ newHits: 0 }]);
    await check(soon(2));
    expect(await kept()).toMatchObject([{ newHits: 0 }]);
  });

  test("without news the hits are still counted", async () => {
    const id = await save();
    done(await world.factory.switchSearchAlerts({ id, alerts: false }));
    await world.offer();
    await check();
    expect(await news()).toEqual([]);
    expect(await kept()).toMatchObject([{ newHits: 1, alerts: false }]);
  });

  test("one's own postings are no hits, and a needs search finds needs", async () => {
    await save({}, world.supplier);
    await save({ index: "needs", query: "origin=湖北" }, world.supplier);
    await world.offer();
    await world.want();
    await check();
    expect((await kept(world.supplier)).map(({ index, newHits }) => [index, newHits])).toEqual(
      expect.arrayContaining([
        ["equipment", 0],
        ["needs", 1],
      ]),
    );
  });

  test("what is found only by leaving words out is no hit", async () => {
    await save({ query: `q=${encodeURIComponent("示例空压机 皮划艇桨")}` });
    await world.offer();
    await check();
    expect(await kept()).toMatchObject([{ newHits: 0 }]);
  });

  test("what was taken back before the check is no hit; what the index shows late is one", async () => {
    await save();
    const early = await world.offer({ title: "示例 很快下架的空压机" });
    done(await world.supplier.pauseListing({ id: early }));
    const late = await world.offer({ title: "示例 晚到的空压机" });
    const { ports } = world.services;
    await ports.store.projection.remove("equipment", late);
    await check();
    expect(await kept()).toMatchObject([{ newHits: 0 }]);
    const listing = (await ports.store.listings.byId(late))!;
    await ports.store.projection.put(ports.documents.listing(listing, [])!);
    await check(soon(2));
    expect(await kept()).toMatchObject([{ newHits: 1 }]);
  });

  test("checks at the same time count once", async () => {
    await save();
    await world.offer();
    const now = soon();
    await Promise.all([check(now), check(now), check(now)]);
    expect(await kept()).toMatchObject([{ newHits: 1 }]);
    expect(await news()).toHaveLength(1);
  });

  test("a check that dies has counted and told nothing, and the next one does both", async () => {
    await save();
    await world.offer();
    const { ports } = world.services;
    const store = {
      ...ports.store,
      transaction: ((work) =>
        ports.store.transaction((inner) =>
          work({
            ...inner,
            notifications: {
              ...inner.notifications,
              tell: () => Promise.reject(new Error("killed")),
            },
          }),
        )) as typeof ports.store.transaction,
    };
    const dying = checkSavedSearches.run({ ports: { ...ports, store }, now: soon() }, null);
    await expect(dying).rejects.toThrow("killed");
    expect(await kept()).toMatchObject([{ newHits: 0 }]);
    await check(soon(2));
    expect(await kept()).toMatchObject([{ newHits: 1 }]);
    expect(await news()).toHaveLength(1);
  });

  test("nothing is asked of the index while nothing was published", async () => {
    await save();
    const { ports } = world.services;
    const search = {
      ...ports.search,
      search: () => Promise.reject(new Error("the index was asked")),
    };
    await checkSavedSearches.run({ ports: { ...ports, search }, now: soon() }, null);
    await world.offer();
    await check(soon(5));
    await checkSavedSearches.run({ ports: { ...ports, search }, now: soon(30) }, null);
    expect(await kept()).toMatchObject([{ newHits: 1 }]);
  });

  test("another person's search is not found, whatever is asked of it", async () => {
    const id = await save();
    for (const other of [world.stranger, world.supplier])
      for (const answer of [
        await other.openSavedSearch({ id }),
        await other.renameSavedSearch({ id, name: "我的" }),
        await other.switchSearchAlerts({ id, alerts: false }),
        await other.removeSavedSearch({ id }),
      ])
        expect(answer).toEqual({ ok: false, error: { code: "not_found" } });
    expect(await kept()).toMatchObject([{ name: "空压机", alerts: true }]);
    const { index, query } = compressors;
    expect(done(await world.stranger.findSavedSearch({ index, query }))).toBeNull();
    expect(done(await world.visitor.findSavedSearch({ index, query }))).toBeNull();
    expect(done(await world.factory.findSavedSearch({ index, query }))).toMatchObject({ id });
  });

  test("it can be renamed and deleted", async () => {
    const id = await save();
    done(await world.factory.renameSavedSearch({ id, name: " 大排量  空压机 " }));
    expect(await kept()).toMatchObject([{ name: "大排量 空压机" }]);
    expect(fieldsOf(await world.factory.renameSavedSearch({ id, name: "" }))).toEqual(["name"]);
    done(await world.factory.removeSavedSearch({ id }));
    expect(await kept()).toEqual([]);
  });

  test("what people type stands in their searches and nowhere else", async () => {
    const typed = "qx7typed";
    await save({ query: `q=${typed}`, name: "空压机" });
    await check();
    const tables = await everyTable(world.database);
    const holding = [...tables].filter(([, text]) => text.includes(typed)).map(([name]) => name);
    expect(holding).toEqual(["public.saved_searches"]);
  });

  test("they can be listed and removed with the person, and no contact data is told", async () => {
    await save({ name: "空压机 13800138000" });
    await world.offer();
    await check();
    for (const { words } of await news()) expect(words).not.toContain("13800138000");
    const { savedSearches } = world.services.ports.store;
    const userId = (await kept())[0]!.userId;
    expect(await savedSearches.ofUser(userId)).toHaveLength(1);
    await savedSearches.removeAllOf(userId);
    expect(await savedSearches.ofUser(userId)).toEqual([]);
  });
});
