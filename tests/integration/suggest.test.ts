import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Id } from "#app/domain/shared/id.ts";
import type { SearchIndex } from "#app/use-cases/search-port.ts";
import { testServers } from "#tests/support/database.ts";
import { aSearch, codeOf, done, openWorld, organisations, type World } from "./world.ts";

describe.each([...testServers()])("suggestions on $name", (server) => {
  let world: World;
  let shown: Id;
  beforeAll(async () => {
    world = await openWorld(server);
    shown = await world.offer({ title: "示例 螺杆空压机", model: "GA-75 VSD" });
    await world.offer({ title: "示例 空压机 二", model: "ga75vsd" });
    await world.offer({ title: "示例 空压机 三", model: "GA90%" });
    const hidden = await world.offer({ title: "示例 空压机 四", model: "GA-99" });
    done(await world.supplier.pauseListing({ id: hidden }));
  });
  afterAll(() => world.close());

  const ask = async (text: string, index: SearchIndex = "equipment") =>
    done(await world.visitor.suggest({ index, text }));

  test("model numbers are found by their beginning, however they are written, and only published ones", async () => {
    for (const text of ["ga75", "GA-75", "ｇａ 75v"])
      expect((await ask(text)).models).toEqual([
        { model: expect.stringMatching(/^ga-?75/i), listings: 2 },
      ]);
    expect((await ask("ga")).models.map(({ listings }) => listings)).toEqual([2, 1]);
    expect((await ask("ga99")).models).toEqual([]);
    expect((await ask("ga%")).models.map(({ model }) => model)).not.toContain("GA-99");
  });

  test("a supplier is found by any part of its name while it has something on offer", async () => {
    const { id, name } = organisations.supplier;
    expect((await ask("压缩机厂")).suppliers).toEqual([{ id, name, listings: 3 }]);
    expect((await ask("旁观厂")).suppliers).toEqual([]);
    for (const pattern of ["__", "%%", "\\\\"]) expect((await ask(pattern)).suppliers).toEqual([]);
  });

  test("families and sector rows are found for both sides, offers only for buyers", async () => {
    expect((await ask("kyj", "needs")).families[0]).toMatchObject({ family: "air-compressor" });
    expect((await ask("工业母机", "needs")).sectors.map(({ id }) => id)).toContain("HB-1-01");
    expect(await ask("压缩机厂", "needs")).toMatchObject({ models: [], suppliers: [] });
  });

  test("nothing, a sentence and strange characters suggest nothing", async () => {
    const none = { families: [], models: [], sectors: [], suppliers: [] };
    for (const text of ["", "  ", "要一台".repeat(30), "😀", "\u0000"])
      expect(await ask(text)).toEqual(none);
  });

  test("a supplier's page shows what is published, without anything to reach it by", async () => {
    const { supplier } = organisations;
    done(
      await world.supplier.saveContactCard({
        person: "示例联系人",
        phone: "000-0000-0009",
        email: "",
        wechat: "",
      }),
    );
    const page = { page: 1, perPage: 20 };
    const view = done(await world.visitor.viewSupplier({ id: supplier.id, ...page }));
    expect(view.total).toBe(3);
    expect(view.hits.map(({ listing }) => listing.id)).toContain(shown);
    expect(JSON.stringify(view)).not.toContain("000-0000-0009");
    for (const id of [organisations.stranger.id, "nothing222", ""])
      expect(codeOf(await world.visitor.viewSupplier({ id, ...page }))).toBe("not_found");
  });

  test("words of a supplier's name are not corrected", async () => {
    const text = "示例压缩机厂";
    const { spelling } = done(await world.visitor.searchEquipment(aSearch({ text })));
    expect(spelling?.kind).not.toBe("corrected");
  });

  test("a misspelt search is answered, exported and kept as it was meant", async () => {
    const text = "螺杆空鸭机";
    const answer = done(await world.visitor.searchEquipment(aSearch({ text })));
    expect(answer.spelling).toMatchObject({ kind: "corrected", text: "螺杆空压机" });
    expect(answer.hits.map(({ listing }) => listing.id)).toContain(shown);
    const question = aSearch({ text });
    const sheet = done(await world.visitor.exportSearch({ index: "equipment", question }));
    expect(JSON.stringify(sheet)).toContain("示例 螺杆空压机");
  });
});
