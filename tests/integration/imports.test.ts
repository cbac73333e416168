import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ColumnMapping, ImportRowState } from "#app/domain/sheets/import.ts";
import { importRowStates, type SheetNoun } from "#app/domain/sheets/import.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { SheetValue } from "#app/domain/sheets/cell.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import type { WrittenSheet } from "#app/use-cases/sheet-port.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { aNeedContent } from "#seed/builders/need.ts";
import { verbServers } from "#tests/support/database.ts";
import { codeOf, done, fieldsOf, openWorld, type World } from "./world.ts";

const head = [
  "产品名称",
  "规格型号",
  "设备类别",
  "产地",
  "价格（元）",
  "功率（W）",
  "排气量",
  "序号",
];
const line = (n: number, said: Partial<Record<string, SheetValue>> = {}): SheetValue[] => {
  const cells: Record<string, SheetValue> = {
    产品名称: `示例 螺杆空压机 ${n}`,
    规格型号: `00${n}`,
    设备类别: "螺杆空压机",
    产地: "湖北省襄阳市",
    "价格（元）": 98000,
    "功率（W）": 75000,
    排气量: "13.5",
    序号: n,
    ...said,
  };
  return head.map((name) => cells[name]!);
};

describe.each([...verbServers()])("imports on $name", (server) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(server);
  });
  afterAll(() => world.close());

  const bytesOf = (rows: readonly (readonly SheetValue[])[], headers: readonly string[] = head) =>
    world.services.ports.sheets.write(
      [{ name: "产品", columns: headers.map((header) => ({ header })), rows }],
      "xlsx",
    );

  async function upload(
    rows: readonly (readonly SheetValue[])[],
    { by = world.supplier, noun = "listing" as SheetNoun, headers = head } = {},
  ): Promise<Id> {
    const bytes = await bytesOf(rows, headers);
    return done(await by.startImport({ noun, fileName: "产品.xlsx", bytes })).id;
  }
  const view = async (id: Id, by = world.supplier, states = importRowStates) =>
    done(await by.viewImport({ id, states, page: 1, perPage: 10_000 }));
  async function map(
    id: Id,
    said: {
      mapping?: ColumnMapping;
      duplicates?: "update" | "skip";
      target?: "draft" | "publish";
      by?: UseCases;
    } = {},
  ) {
    const { by = world.supplier, ...rest } = said;
    const { started } = await view(id, by);
    const { mapping, family } = started;
    const chosen = { mapping, family, duplicates: "update", target: "draft", ...rest } as const;
    done(await by.mapColumns({ id, ...chosen }));
    await run(id);
    return view(id, by);
  }
  /** The queue's work, until the import stands still. */
  async function run(id: Id, steps = Infinity) {
    for (let n = 0; n < steps; n += 1) {
      const before = await world.services.ports.store.imports.byId(id);
      await world.services.jobs["import-rows"]!({ id });
      const after = await world.services.ports.store.imports.byId(id);
      if (before?.status === after?.status && before?.position === after?.position) return;
    }
  }
  async function confirm(id: Id, by = world.supplier) {
    done(await by.confirmImport({ id }));
    await run(id);
    return view(id, by);
  }
  const some = (counts: Readonly<Record<ImportRowState, number>>) =>
    Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));
  const own = async (id: Id) => done(await world.supplier.viewOwnListing({ id }));

  test("a sheet of somebody's own goes in: columns known, units of the head kept, zeros kept", async () => {
    const id = await upload([line(1), line(2)]);
    const { started } = await view(id);
    expect(started).toMatchObject({
      status: "mapping",
      headerRow: 1,
      mapping: [
        "title",
        "model",
        "family",
        "origin",
        "price@元",
        "spec.ratedPower",
        "spec.displacement",
        null,
      ],
    });
    expect(some((await map(id)).counts)).toEqual({ new: 2 });
    const after = await confirm(id);
    expect(after.started.status).toBe("done");
    expect(some(after.counts)).toEqual({ created: 2 });
    const listing = await own(after.rows[0]!.postingId!);
    expect(listing).toMatchObject({
      status: "draft",
      title: "示例 螺杆空压机 1",
      model: "001",
      family: "screw-air-compressor",
      origin: { province: "湖北", city: "襄阳" },
      priceMin: 9_800_000,
      priceMax: 9_800_000,
    });
    expect(listing.sectorRows.length).toBeGreaterThan(0);
    expect(listing.specs.map(({ attribute, figure }) => [attribute, figure])).toEqual([
      ["displacement", { kind: "quantity", min: 13.5, max: 13.5, unit: "m3/min" }],
      ["ratedPower", { kind: "quantity", min: 75000, max: 75000, unit: "W" }],
    ]);
  });

  test("errors name row, column, value and a fix; the bad rows come back and are mended", async () => {
    const id = await upload([
      line(11),
      line(12, { 排气量: "约十三立方上下吧", 设备类别: "空气炮" }),
      line(13, { 产地: "" }),
    ]);
    const checked = await map(id);
    expect(some(checked.counts)).toEqual({ new: 1, bad: 2 });
    const problems = checked.rows.flatMap(({ row, problems: all }) =>
      all.map(({ column, message }) => [row, column, message]),
    );
    expect(problems).toEqual([
      [3, 2, expect.stringContaining("没有设备类别“空气炮”")],
      [4, 3, expect.stringContaining("省份")],
    ]);
    await confirm(id);
    const { sheet } = done(await world.supplier.exportImportRows({ id, which: "bad" }));
    expect(sheet.columns.map(({ header }) => header)).toEqual([...head, "备注（导入结果）"]);
    expect(sheet.rows).toHaveLength(2);
    expect(sheet.rows[0]!.at(-1)).toContain("“设备类别”列：");

    const mended = sheet.rows.map((row) => [...row]);
    mended[0]![2] = "螺杆空压机";
    mended[0]![6] = "13 m³/min";
    mended[1]![3] = "广东佛山";
    const again = await upload(mended, { headers: sheet.columns.map(({ header }) => header) });
    expect((await view(again)).started.mapping.at(-1)).toBeNull();
    expect(some((await map(again)).counts)).toEqual({ new: 2 });
    expect(some((await confirm(again)).counts)).toEqual({ created: 2 });
  });

  test("a figure that cannot be read says what to write", async () => {
    const id = await upload([line(15, { 排气量: "很大" })]);
    const [row] = (await map(id)).rows;
    expect(row!.problems).toEqual([
      { column: 6, value: "很大", message: "“很大”读不出数字，请写 13 或 13 m³/min" },
    ]);
  });

  test("the same row twice in one file goes in once", async () => {
    const id = await upload([line(21), line(22), line(21)]);
    const { counts, rows } = await map(id);
    expect(some(counts)).toEqual({ new: 2, bad: 1 });
    expect(rows[2]!.problems[0]!.message).toContain("和第 2 行是同一条");
  });

  test("what is there already is skipped, updated or left, as the person says", async () => {
    await confirm((await map(await upload([line(31), line(32)]))).started.id);
    const twice = [line(31), line(32, { "价格（元）": 88000 }), line(33)];
    expect(some((await map(await upload(twice), { duplicates: "skip" })).counts)).toEqual({
      skip: 2,
      new: 1,
    });
    const id = await upload(twice);
    const checked = await map(id);
    expect(some(checked.counts)).toEqual({ same: 1, update: 1, new: 1 });
    expect(checked.rows[1]!.remark).toBe("改动：价格（元）");
    const after = await confirm(id);
    expect(some(after.counts)).toEqual({ same: 1, updated: 1, created: 1 });
    expect(await own(after.rows[1]!.postingId!)).toMatchObject({ priceMin: 8_800_000, version: 2 });
  });

  test("the mapping is remembered for files with the same head", async () => {
    const headers = ["标题", "产地", "神秘列"];
    const mapping = ["title", "origin", "model"] as const;
    const row = ["示例 记住列的机器", "湖北", "M-007"];
    await map(await upload([row], { headers }), { mapping });
    const { started } = await view(await upload([row], { headers }));
    expect(started).toMatchObject({ mapping, remembered: true });
    const strangers = await upload([row], { headers, by: world.stranger });
    expect((await view(strangers, world.stranger)).started.mapping[2]).toBeNull();
  });

  test("a mapping without a title, or with one column twice, is refused", async () => {
    const id = await upload([line(41)]);
    const { family } = (await view(id)).started;
    const ask = (mapping: ColumnMapping) =>
      world.supplier.mapColumns({ id, mapping, family, duplicates: "update", target: "draft" });
    expect(fieldsOf(await ask(head.map(() => null)))).toEqual(["column.0"]);
    const twice = ["title", "title", ...head.slice(2).map(() => null)];
    expect(fieldsOf(await ask(twice))).toEqual(["column.1"]);
    expect(fieldsOf(await ask(["title"]))).toEqual([""]);
  });

  test("publishing follows the rule of publishing", async () => {
    const id = await upload([line(51), line(52, { 产品名称: "短" })]);
    const checked = await map(id, { target: "publish" });
    expect(some(checked.counts)).toEqual({ new: 1, bad: 1 });
    expect(checked.rows[1]!.problems[0]!.message).toContain("标题至少 4 个字");
    const after = await confirm(id);
    const { status } = await own(after.rows[0]!.postingId!);
    const byHand = done(
      await world.supplier.createListing(aListingContent({ title: "示例 手工发布的一台" })),
    ).id;
    done(await world.supplier.publishListing({ id: byHand }));
    expect(status).toBe((await own(byHand)).status);
  });

  test("undoing takes back what is as it was, and keeps and names the rest", async () => {
    const old = done(await world.supplier.createListing(aListingContent({ title: "示例 老机" })));
    const before = await own(old.id);
    const id = await upload([
      line(61),
      line(62),
      line(63, { 产品名称: "示例 老机", 规格型号: "SL-75" }),
    ]);
    await map(id);
    const after = await confirm(id);
    expect(some(after.counts)).toEqual({ created: 2, updated: 1 });
    const [kept, gone] = after.rows.map(({ postingId }) => postingId!);
    const touched = await own(kept!);
    done(
      await world.supplier.editListing({
        id: kept!,
        version: touched.version,
        content: { ...touched, brand: "改过的牌子" },
      }),
    );
    done(await world.supplier.undoImport({ id }));
    await run(id);
    const undone = await view(id);
    expect(undone.started.status).toBe("undone");
    expect(some(undone.counts)).toEqual({ kept: 1, removed: 1, restored: 1 });
    expect(undone.rows[0]!.remark).toBe("导入之后有人改过");
    expect(await own(kept!)).toMatchObject({ brand: "改过的牌子" });
    expect(codeOf(await world.supplier.viewOwnListing({ id: gone! }))).toBe("not_found");
    const { version: _v, updatedAt: _u, ...content } = before;
    expect(await own(old.id)).toMatchObject(content);
    expect(codeOf(await world.supplier.undoImport({ id }))).toBe("conflict");
  });

  test("cancelled in the middle, what is in stays and can be undone", async () => {
    const id = await upload(Array.from({ length: 600 }, (_, n) => line(7000 + n)));
    await map(id);
    done(await world.supplier.confirmImport({ id }));
    await run(id, 1);
    done(await world.supplier.cancelImport({ id }));
    await run(id);
    const cancelled = await view(id);
    expect(cancelled.started).toMatchObject({ status: "cancelled", position: 500 });
    expect(some(cancelled.counts)).toEqual({ created: 500, new: 100 });
    done(await world.supplier.undoImport({ id }));
    await run(id);
    expect(some((await view(id)).counts)).toEqual({ removed: 500, new: 100 });
  });

  test("a step that fails leaves nothing of itself, and the next try goes on", async () => {
    const id = await upload(Array.from({ length: 600 }, (_, n) => line(8000 + n)));
    await map(id);
    done(await world.supplier.confirmImport({ id }));
    await run(id, 1);
    await world.database.sql.unsafe(
      `create function refuse_rows() returns trigger language plpgsql as $$ begin raise exception 'out of order'; end $$`,
    );
    await world.database.sql.unsafe(
      "create trigger broken before update on import_rows execute function refuse_rows()",
    );
    await expect(world.services.jobs["import-rows"]!({ id })).rejects.toThrow();
    await world.database.sql.unsafe("drop trigger broken on import_rows");
    const titles = async () => {
      const [row] = await world.database.sql<{ n: number }[]>`
        select count(*)::int as n from listings where title like '示例 螺杆空压机 8___'`;
      return row!.n;
    };
    expect(await titles()).toBe(500);
    await run(id);
    expect(await titles()).toBe(600);
    expect((await view(id)).started.status).toBe("done");
  });

  test("needs come by sheet too, with what is hard and what is wished", async () => {
    const headers = [
      "需求名称",
      "设备类别",
      "数量",
      "预算（万元）",
      "使用地点",
      "最晚到货",
      "排气量",
      "排气压力",
    ];
    const id = await upload(
      [
        [
          "示例 换空压机",
          "螺杆空压机",
          "3台",
          25,
          "湖北十堰",
          "2027/6/30",
          "≥13 m³/min",
          "7-8 bar（期望）",
        ],
      ],
      { headers, noun: "need", by: world.factory },
    );
    await map(id, { by: world.factory });
    const after = await confirm(id, world.factory);
    const need = done(await world.factory.viewOwnNeed({ id: after.rows[0]!.postingId! }));
    expect(need).toMatchObject({
      quantity: 3,
      budget: 25_000_000,
      site: { province: "湖北", city: "十堰" },
      deadline: "2027-06-30",
      requirements: [
        { attribute: "displacement", strength: "must", wanted: { op: "gte", range: { min: 13 } } },
        {
          attribute: "exhaustPressure",
          strength: "nice",
          wanted: { op: "between", range: { min: 7, max: 8, unit: "bar" } },
        },
      ],
    });
  });

  test("an export that comes back unchanged changes nothing; a changed cell changes that", async () => {
    for (const noun of ["listing", "need"] as const) {
      const by = noun === "listing" ? world.supplier : world.factory;
      if (noun === "need")
        done(await by.createNeed(aNeedContent({ title: "示例 -5 ℃ 以下也要开机" })));
      const sheet = done(await by.exportOwnPostings({ noun, status: null }));
      expect(sheet.rows.length).toBeGreaterThan(1);
      for (const format of ["xlsx", "csv"] as const) {
        const id = await importFile(by, noun, sheet, format);
        const { counts } = await map(id, { by });
        expect(some(counts)).toEqual({ same: sheet.rows.length });
      }
      const title = sheet.columns.findIndex(({ header }) => header === "标题");
      const changed = sheet.rows.map((row, n) =>
        n === 0 ? row.map((cell, c) => (c === title ? "示例 改了标题的一条" : cell)) : row,
      );
      const id = await importFile(by, noun, { ...sheet, rows: changed }, "xlsx");
      expect(some((await map(id, { by })).counts)).toEqual({
        same: sheet.rows.length - 1,
        update: 1,
      });
    }
  });
  async function importFile(
    by: UseCases,
    noun: SheetNoun,
    sheet: WrittenSheet,
    format: "xlsx" | "csv",
  ): Promise<Id> {
    const bytes = await world.services.ports.sheets.write([sheet], format);
    return done(await by.startImport({ noun, fileName: `x.${format}`, bytes })).id;
  }

  test("another organisation's ids in a sheet name nothing: its rows are new", async () => {
    const sheet = done(await world.supplier.exportOwnPostings({ noun: "listing", status: null }));
    const id = await importFile(world.stranger, "listing", sheet, "xlsx");
    const { counts } = await map(id, { by: world.stranger });
    expect(counts.same + counts.update).toBe(0);
    expect(counts.new).toBeGreaterThan(0);
  });

  test("what is no sheet is refused in words and leaves nothing", async () => {
    const before = await world.services.ports.files.list();
    const bytes = new TextEncoder().encode("\u0000\u0001\u0002 not a sheet");
    const answer = await world.supplier.startImport({ noun: "listing", fileName: "a.csv", bytes });
    expect(fieldsOf(answer)).toEqual(["file"]);
    expect(await world.services.ports.files.list()).toEqual(before);
  });

  test("an import that rests for 30 days is forgotten with its file", async () => {
    const id = await upload([line(91)]);
    const { file } = (await view(id)).started;
    await world.services.jobs["sweep-imports"]!(null);
    expect(await world.services.ports.files.get(file!)).not.toBeNull();
    await world.database.sql`
      update imports set updated_at = now() - interval '31 days' where id = ${id}`;
    await world.services.jobs["sweep-imports"]!(null);
    expect(codeOf(await world.supplier.viewImport({ id, states: [], page: 1, perPage: 1 }))).toBe(
      "not_found",
    );
    expect(await world.services.ports.files.get(file!)).toBeNull();
  });
});
