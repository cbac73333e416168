import { afterAll, beforeAll, expect, test } from "vitest";
import { importRowStates } from "#app/domain/sheets/import.ts";
import type { SheetValue } from "#app/domain/sheets/cell.ts";
import { layoutOf } from "#app/domain/sheets/layout.ts";
import { rowFields } from "#app/domain/sheets/row-fields.ts";
import { readListingForm } from "#app/forms/listing-form.ts";
import { done, openWorld, type World } from "./world.ts";
import { testServers } from "#tests/support/database.ts";

const rowCount = Number(process.env.IMPORT_ROWS ?? 2000);

let world: World;
beforeAll(async () => {
  world = await openWorld(testServers()[0]!);
});
afterAll(() => world.close());

const headers = ["标题", "型号", "设备类别", "产地", "价格（元）", "功率", "排气量", "说明"];
const lines = (series: string): SheetValue[][] =>
  Array.from({ length: rowCount }, (_, n) => [
    `示例 ${series} 螺杆空压机 ${n}`,
    `00${n}`,
    "螺杆空压机",
    "湖北襄阳",
    98_000 + n,
    "75 kW",
    13.5,
    "喷油螺杆主机，风冷，出厂前满载试车。",
  ]);

async function fileOf(series: string): Promise<Uint8Array> {
  const columns = headers.map((header) => ({ header }));
  const sheets = [{ name: "产品", columns, rows: lines(series) }];
  return world.services.ports.sheets.write(sheets, "xlsx");
}

/** The same file, read and validated the same way, and then one COPY: nothing can be faster. */
async function bareCopy(bytes: Uint8Array): Promise<number> {
  const { ports } = world.services;
  const began = performance.now();
  const file = await ports.sheets.open(bytes);
  if (!file.ok) throw new Error(file.error);
  const rows = await file.value.rows("产品");
  if (!rows.ok) throw new Error(rows.error);
  const mapping = [
    "title",
    "model",
    "family",
    "origin",
    "price@元",
    "spec.ratedPower",
    "spec.displacement",
    "description",
  ];
  const layout = layoutOf({ noun: "listing", headers, mapping, family: null }, ports.reference);
  const copied = rows.value.slice(1).map(({ cells }) => {
    const { fields } = rowFields(cells, layout);
    const read = readListingForm(fields, ports.reference.vocabulary, "2026-11-21");
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const { title, model, description, specs, priceMin } = read.value;
    return [ports.newId(), title, model, description, JSON.stringify(specs), priceMin].join("\t");
  });
  await world.database.sql`
    create unlogged table if not exists bare
      (id text primary key, title text, model text, description text, specs jsonb, price bigint)`;
  const copy = await world.database.sql`copy bare from stdin`.writable();
  await new Promise((resolve, reject) => {
    copy.once("finish", resolve).once("error", reject);
    copy.end(`${copied.join("\n")}\n`);
  });
  return (rowCount / (performance.now() - began)) * 1000;
}

/** From the bytes of the file to drafts: upload, check, and every step of the import. */
async function wholeImport(bytes: Uint8Array): Promise<number> {
  const { supplier } = world;
  const began = performance.now();
  const { id } = done(await supplier.startImport({ noun: "listing", fileName: "a.xlsx", bytes }));
  const asked = { id, states: importRowStates, page: 1, perPage: 1 };
  const { mapping, family } = done(await supplier.viewImport(asked)).started;
  done(await supplier.mapColumns({ id, mapping, family, duplicates: "update", target: "draft" }));
  const step = () => world.services.jobs["import-rows"]!({ id });
  const status = async () => (await world.services.ports.store.imports.byId(id))!.status;
  while ((await status()) === "checking") await step();
  done(await supplier.confirmImport({ id }));
  while ((await status()) === "running") await step();
  const seconds = (performance.now() - began) / 1000;
  expect(done(await supplier.viewImport(asked)).counts.created).toBe(rowCount);
  return rowCount / seconds;
}

test("an import writes at least a tenth of the rows a second of a bare COPY", async () => {
  const rounds = { copy: [] as number[], whole: [] as number[] };
  // In turns, and the best of each: whoever else is at work on the machine slows both.
  for (const series of ["甲", "乙", "丙"]) {
    const bytes = await fileOf(series);
    rounds.copy.push(await bareCopy(bytes));
    rounds.whole.push(await wholeImport(bytes));
  }
  const [copied, imported] = [Math.max(...rounds.copy), Math.max(...rounds.whole)];
  console.log(
    `${rowCount} rows: COPY ${Math.round(copied)} rows/s, import ${Math.round(imported)} rows/s (${(imported / copied).toFixed(2)})`,
  );
  expect(imported / copied).toBeGreaterThan(0.1);
}, 180_000);
