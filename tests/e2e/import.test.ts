import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { sheetFiles } from "#app/sheets/sheet-files.server.ts";
import type { SheetValue } from "#app/domain/sheets/cell.ts";
import { get } from "#tests/support/requests.ts";
import { describeInBrowser, signIn, smallest } from "#tests/support/browser.ts";

const folder = mkdtempSync(path.join(tmpdir(), "duijie-sheets-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const head = [
  "序号",
  "产品名称",
  "规格型号",
  "设备类别",
  "产地",
  "价格（元）",
  "功率（W）",
  "排气量",
];
type Row = readonly SheetValue[];

/** Forty compressors, three of them with something wrong. */
function forty(series: string): Row[] {
  return Array.from({ length: 40 }, (_, n) => [
    n + 1,
    `示例 ${series} 螺杆空压机 ${n + 1}`,
    `00${n + 1}-${series}`,
    n === 6 ? "空气炮" : "螺杆空压机",
    n === 12 ? "" : "湖北省襄阳市",
    98_000 + n,
    75_000,
    n === 20 ? "很大" : 13.5,
  ]);
}

async function sheet(name: string, rows: readonly Row[], headers = head): Promise<string> {
  const file = path.join(folder, name);
  const columns = headers.map((header) => ({ header }));
  writeFileSync(file, await sheetFiles.write([{ name: "产品目录", columns, rows }], "xlsx"));
  return file;
}

async function uploadAndCheck(page: Page, file: string): Promise<void> {
  await page.goto("/workbench/imports");
  await page.getByLabel("表格文件").setInputFiles(file);
  await page.getByRole("button", { name: "上传并核对" }).click();
  await page.getByRole("heading", { name: "核对每一列" }).waitFor();
  await page.getByRole("button", { name: /^检查 \d+ 行$/ }).click();
  await page.getByRole("heading", { name: /行可以导入/ }).waitFor();
}

/** Confirms and waits for the end; without JavaScript by loading the page again. */
async function bringIn(page: Page, javaScript: boolean): Promise<void> {
  await page.getByRole("button", { name: /^导入 \d+ 行$/ }).click();
  const ended = page.getByText("导入完成：");
  await expect
    .poll(
      async () => {
        if (!javaScript) await page.reload();
        return ended.count();
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBe(1);
}

async function download(page: Page, name: string): Promise<Uint8Array> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name }).first().click(),
  ]);
  return new Uint8Array(await readFile(await file.path()));
}

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const file = await sheetFiles.open(bytes);
  if (!file.ok) throw new Error(file.error);
  const rows = await file.value.rows(file.value.names[0]!);
  if (!rows.ok) throw new Error(rows.error);
  return rows.value.map(({ cells }) => cells);
}

describeInBrowser("a supplier's sheet", (open) => {
  describe.each([
    ["with JavaScript", true],
    ["without JavaScript", false],
  ])("%s", (_name, javaScriptEnabled) => {
    test("forty products go in, three come back, are mended, go in, and all are taken back", async () => {
      const series = javaScriptEnabled ? "甲" : "乙";
      const page = await open({ javaScriptEnabled });
      await signIn(page, "supplier");
      await uploadAndCheck(page, await sheet(`${series}.xlsx`, forty(series)));
      const text = (await page.getByRole("main").textContent()) ?? "";
      expect(text).toContain("37 行可以导入，3 行有错误");
      expect(text).toContain("第 8 行“设备类别”列：没有设备类别“空气炮”");
      expect(text).toContain("第 22 行“排气量”列：“很大”读不出数字，请写 13 或 13 m³/min");
      await bringIn(page, javaScriptEnabled);
      const first = page.url();

      const [headers, ...bad] = await rowsOf(await download(page, ".xlsx"));
      expect(headers).toEqual([...head, "备注（导入结果）"]);
      expect(bad).toHaveLength(3);
      const mended = bad.map((row) =>
        row.map((cell, n) =>
          n === 3 ? "螺杆空压机" : n === 4 ? "湖北襄阳" : n === 7 ? "13.5" : cell,
        ),
      );
      await uploadAndCheck(page, await sheet(`${series}-2.xlsx`, mended, [...headers!]));
      expect(await page.getByText("3 行可以导入").count()).toBe(1);
      await bringIn(page, javaScriptEnabled);

      await page.goto(`/workbench/listings?status=draft`);
      expect(await page.getByText(`示例 ${series} 螺杆空压机 7`, { exact: true }).count()).toBe(1);

      for (const address of [page.url().replace(/\/listings.*/, "/imports"), first]) {
        await page.goto(address);
        if (address !== first) await page.getByRole("link", { name: `${series}-2.xlsx` }).click();
        await page.getByText("撤销这次导入").click();
        await page.getByRole("button", { name: /^撤销 \d+ 条$/ }).click();
        await expect
          .poll(
            async () => {
              if (!javaScriptEnabled) await page.reload();
              return page.getByText("已撤销：").count();
            },
            { timeout: 20_000, interval: 500 },
          )
          .toBe(1);
      }
      await page.goto(`/workbench/listings?status=draft`);
      expect(await page.getByText(`示例 ${series} 螺杆空压机`).count()).toBe(0);
    });
  });

  test("a GBK .csv is read, and its columns can be said by hand", async () => {
    const page = await open({ viewport: smallest });
    await signIn(page, "supplier-editor");
    // 标题,型号,产地 / 示例 国标机,007,广东佛山
    const hex = "b1eacce22cd0cdbac52cb2fab5d80acabec0fd20b9fab1eabbfa2c3030372cb9e3b6abb7f0c9bd0a";
    const file = path.join(folder, "gbk.csv");
    writeFileSync(file, Buffer.from(hex, "hex"));
    await uploadAndCheck(page, file);
    expect(await page.getByText("1 行可以导入").count()).toBe(1);
    expect(await page.getByText("示例 国标机").count()).toBe(1);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(smallest.width);
    await page.getByRole("button", { name: "取消这次导入" }).click();
    await page.getByText("已取消，没有写入任何内容").waitFor();
  });

  test("what is no sheet is refused beside the field", async () => {
    const page = await open();
    await signIn(page, "supplier");
    const file = path.join(folder, "photo.xlsx");
    writeFileSync(file, Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
    await page.goto("/workbench/imports");
    await page.getByLabel("表格文件").setInputFiles(file);
    await page.getByRole("button", { name: "上传并核对" }).click();
    await page
      .getByText(/不是 \.xlsx 或 \.csv 表格/)
      .first()
      .waitFor();
  });
});

describe("files to take away", () => {
  test("a template has the parameters of its family and says how to fill them", async () => {
    const at = "/workbench/imports/template?noun=listing&family=screw-air-compressor";
    const answer = await get(at, "supplier");
    expect(answer.headers.get("Content-Disposition")).toContain("attachment");
    const file = await sheetFiles.open(new Uint8Array(await answer.arrayBuffer()));
    if (!file.ok) throw new Error(file.error);
    expect(file.value.names).toEqual(["螺杆式空气压缩机", "填写说明"]);
    const rows = await file.value.rows("螺杆式空气压缩机");
    expect(rows.ok && rows.value[0]!.cells).toEqual(
      expect.arrayContaining(["标题", "型号", "排气量（m³/min）", "其他参数1名称", "平台编号"]),
    );
  });

  test.each(["/equipment", "/needs"])(
    "%s: what is found, and nothing of contacts",
    async (list) => {
      const answer = await get(`${list}/export?format=csv&q=焊接`);
      expect(answer.status).toBe(200);
      const words = new TextDecoder().decode(await answer.arrayBuffer());
      expect(words.split("\n").length).toBeGreaterThan(2);
      expect(words).not.toMatch(/000-0000|@example\.org|平台编号/);
    },
  );

  test("one's own lists are for members alone", async () => {
    expect((await get("/workbench/listings/export")).status).toBe(302);
    const answer = await get("/workbench/listings/export?status=published", "supplier");
    const rows = await rowsOf(new Uint8Array(await answer.arrayBuffer()));
    expect(rows[0]).toContain("平台编号");
    const state = rows[0]!.indexOf("平台状态");
    expect(new Set(rows.slice(1).map((row) => row[state]))).toEqual(new Set(["已发布"]));
  });
});
