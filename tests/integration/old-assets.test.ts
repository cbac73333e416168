import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { recheckAssets } from "#app/use-cases/recheck-assets.ts";
import { aMachine } from "#seed/builders/machine.ts";
import { verbServers } from "#tests/support/database.ts";
import { anEdition } from "./catalogue-world.ts";
import { codeOf, done, enrol, openWorld, type World } from "./world.ts";

/** Counted, not read from the statistics, which follow late. */
async function rowsByTable(sql: World["database"]["sql"]) {
  const tables = await sql<{ name: string }[]>`
    select table_schema || '.' || table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`;
  const counts = tables.map(async ({ name }) => {
    const [schema, table] = name.split(".") as [string, string];
    const [row] = await sql`select count(*)::int as n from ${sql(schema)}.${sql(table)}`;
    return [name, row!.n as number] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

describe.each([...verbServers()])("machines in service on $name", (server) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(server);
    await enrol(world, "factory");
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.database.sql`truncate old_assets, notifications cascade`;
  });

  const list = async (result: "hit" | "retired" | null = null) =>
    done(await world.factory.viewOldAssets({ result, page: 1, perPage: 50 }));
  const keep = async (...assets: Parameters<typeof aMachine>[0][]) =>
    done(await world.factory.keepOldAssets({ assets: assets.map((each) => aMachine(each)) })).ids;

  test("a whole list is kept with its results, counted, and listed by result", async () => {
    await keep(
      {},
      { model: "Y2-132S-4", powerKw: 5.5, yearMade: 2004, yearCommissioned: null },
      { model: "YE3-160M-4" },
    );
    const { items, total, counts } = await list();
    expect(total).toBe(3);
    expect(counts).toMatchObject({ hit: 1, condition_not_met: 1, not_listed: 1, retired: 0 });
    expect(items.map(({ check }) => check.result).sort()).toEqual([
      "condition_not_met",
      "hit",
      "not_listed",
    ]);
    const hits = (await list("hit")).items;
    expect(hits.map(({ model }) => model)).toEqual(["Y160M-4"]);
    expect(hits[0]!.check.hits[0]).toMatchObject({ batch: "第二批", item: "1-1" });
  });

  test("what cannot be checked is refused with its field, and then none of the list is kept", async () => {
    const assets = [aMachine(), aMachine({ model: "", type: "" })];
    const refused = await world.factory.keepOldAssets({ assets });
    expect(refused).toMatchObject({ ok: false, error: { code: "invalid" } });
    expect((await list()).total).toBe(0);
  });

  test("a correction is checked at once, and the result before it stays with its date", async () => {
    const [id] = await keep({
      model: "Y2-132S-4",
      powerKw: 5.5,
      yearMade: 2003,
      yearCommissioned: null,
    });
    const { version, checkedOn } = done(await world.factory.viewOldAsset({ id: id! }));
    const content = aMachine({
      model: "Y2-132S-4",
      powerKw: 5.5,
      yearMade: 2004,
      yearCommissioned: null,
    });
    done(await world.factory.editOldAsset({ id: id!, version, content }));
    const edited = done(await world.factory.viewOldAsset({ id: id! }));
    expect(edited.check.result).toBe("condition_not_met");
    expect(edited.earlier).toEqual([{ on: checkedOn, result: "hit" }]);
    expect(codeOf(await world.factory.editOldAsset({ id: id!, version, content }))).toBe(
      "conflict",
    );
  });

  test("out of service and back; deleted is gone", async () => {
    const [id] = await keep({});
    done(await world.factory.retireOldAsset({ id: id!, retired: true }));
    expect((await list("retired")).items.map((each) => each.id)).toEqual([id]);
    expect((await list()).total).toBe(0);
    done(await world.factory.retireOldAsset({ id: id!, retired: false }));
    expect((await list()).total).toBe(1);
    done(await world.factory.deleteOldAsset({ id: id! }));
    expect(codeOf(await world.factory.viewOldAsset({ id: id! }))).toBe("not_found");
  });

  test("a newer catalogue changes results, keeps the old ones with their date, and tells the factory once", async () => {
    const ids = await keep({}, { model: "YE3-160M-4" }, { model: "Y132S-4", powerKw: 5.5 });
    const { ports } = world.services;
    const { phaseOut } = ports.reference;
    const editions = phaseOut.editions.map((edition) =>
      edition.id === "phase-out-2"
        ? { ...edition, entries: edition.entries.filter(({ model }) => model !== "Y160M-4") }
        : edition,
    );
    const reference = { ...ports.reference, phaseOut: { ...phaseOut, editions } };
    const run = () => recheckAssets.run({ ports: { ...ports, reference }, now: ports.now() }, null);
    await run();
    await run();
    const changed = done(await world.factory.viewOldAsset({ id: ids[0]! }));
    expect(changed.check.result).toBe("not_listed");
    expect(changed.earlier.map(({ result }) => result)).toEqual(["hit"]);
    const same = done(await world.factory.viewOldAsset({ id: ids[2]! }));
    expect([same.check.result, same.version, same.earlier]).toEqual(["hit", 1, []]);
    const { items } = done(
      await world.factory.viewNotifications({ page: 1, perPage: 10, kind: null }),
    );
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ words: "目录更新后，1 台在役设备的体检结果有变化" });
  });

  test("the check for anybody leaves nothing in the database", async () => {
    const before = await rowsByTable(world.database.sql);
    const machines = Array.from({ length: 300 }, () => aMachine());
    const { checks } = done(await world.visitor.checkOldMachines({ machines }));
    expect(new Set(checks.map(({ result }) => result))).toEqual(new Set(["hit"]));
    const stopped = done(await world.visitor.checkOldMachines({ machines, stopped: () => true }));
    expect(stopped.checks).toHaveLength(100);
    expect(await rowsByTable(world.database.sql)).toEqual(before);
  });

  test("an edition that a reviewer brings in counts from then on, for factories and for anybody", async () => {
    const [id] = await keep({ model: "YE3-160M-4" });
    const said = { catalogueId: "phase-out", label: "第五批" };
    await anEdition(world, [["1-1", "电动机 YE3-160M-4"]], said);
    const { ports } = world.services;
    await recheckAssets.run({ ports, now: ports.now() }, null);
    const { check, earlier } = done(await world.factory.viewOldAsset({ id: id! }));
    expect(check.hits[0]).toMatchObject({ outcome: "hit", batch: "第五批", item: "1-1" });
    expect(earlier.map(({ result }) => result)).toEqual(["not_listed"]);
    const machines = [aMachine({ model: "YE3-160M-4" })];
    expect(done(await world.visitor.checkOldMachines({ machines })).checks[0]!.result).toBe("hit");
  });
});
