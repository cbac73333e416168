import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPassword } from "#app/domain/people/demo.ts";
import { sheetFiles } from "#app/sheets/sheet-files.server.ts";
import { sendForm } from "#tests/support/accounts.ts";
import { startSite, type RunningSite } from "#tests/support/site.ts";

const rowCount = 10_000;
const killedRows = 4000;
const folder = mkdtempSync(path.join(tmpdir(), "duijie-large-"));
const log = `${folder}.log`;
let site: RunningSite;
let Cookie = "";

beforeAll(async () => {
  site = await startSite(folder, {}, log);
  Cookie = await session();
}, 180_000);
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
  rmSync(log, { force: true });
});

async function session(): Promise<string> {
  const credentials = { email: "supplier@demo.example", password: demoPassword };
  const answer = await sendForm("/login", credentials, {}, site.url);
  return answer.headers.get("Set-Cookie")!.split(";")[0]!;
}

const main = async (address: string) =>
  (await fetch(`${site.url}${address}`, { headers: { Cookie } })).text();
const send = (address: string, fields: Record<string, string>) =>
  sendForm(address, fields, { Cookie }, site.url);

/** Megabytes by the kernel's own count; null where there is none. */
function memory(which: "VmRSS" | "VmHWM"): number | null {
  try {
    const status = readFileSync(`/proc/${site.process.pid}/status`, "utf8");
    return Number(new RegExp(`${which}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
  } catch {
    return null;
  }
}

/** Uploads a sheet and has its columns read as they were recognised; gives its address. */
async function uploaded(series: string, rows = rowCount): Promise<string> {
  const headers = ["标题", "型号", "设备类别", "产地", "价格（元）", "功率", "排气量", "说明"];
  const bytes = await sheetFiles.write(
    [
      {
        name: "产品",
        columns: headers.map((header) => ({ header })),
        rows: Array.from({ length: rows }, (_, n) => [
          `示例 ${series} 大批量空压机 ${n}`,
          `00${n}`,
          "螺杆空压机",
          "湖北襄阳",
          98_000 + n,
          "75 kW",
          13.5,
          "喷油螺杆主机，风冷，出厂前满载试车。",
        ]),
      },
    ],
    "xlsx",
  );
  const body = new FormData();
  body.set("noun", "listing");
  body.set("file", new Blob([bytes as BlobPart]), "large.xlsx");
  const answer = await fetch(`${site.url}/workbench/imports/upload`, {
    method: "POST",
    headers: { Cookie, Origin: site.url },
    body,
    redirect: "manual",
  });
  expect(answer.status).toBe(302);
  const address = answer.headers.get("Location")!;
  const keys = [
    "title",
    "model",
    "family",
    "origin",
    "price@元",
    "spec.ratedPower",
    "spec.displacement",
    "description",
  ];
  const mapping = Object.fromEntries(keys.map((key, n) => [`column.${n}`, key]));
  const mapped = await send(address, { ...mapping, intent: "map" });
  expect(mapped.status).toBe(302);
  return address;
}

const until = (address: string, words: string) =>
  expect.poll(() => main(address), { timeout: 240_000, interval: 1000 }).toContain(words);
/** How many rows the running step is behind. */
async function position(address: string): Promise<number> {
  const html = (await main(address)).replaceAll("<!-- -->", "");
  return Number(/正在导入 ([\d,]+) \//.exec(html)?.[1]?.replace(",", "") ?? 0);
}

describe(`a sheet of ${rowCount} rows`, () => {
  test("goes in with less than twice the memory that the idle server has", async () => {
    await expect
      .poll(() => main("/"), { timeout: 240_000, interval: 1000 })
      .not.toContain("项匹配在计算");
    const idle = memory("VmRSS");
    if (idle !== null) writeFileSync(`/proc/${site.process.pid}/clear_refs`, "5");
    const address = await uploaded("甲");
    await until(address, "行可以导入");
    await send(address, { intent: "confirm" });
    await until(address, "导入完成：");
    expect(await main(address)).toContain(`新建 ${rowCount} 条`);
    const peak = memory("VmHWM");
    console.log(`idle ${idle?.toFixed(0)} MB, peak ${peak?.toFixed(0)} MB`);
    if (idle !== null && peak !== null) expect(peak).toBeLessThan(2 * idle);
  }, 600_000);

  test("goes on after kill -9 in the middle, and no row comes in twice", async () => {
    const address = await uploaded("乙", killedRows);
    await until(address, "行可以导入");
    await send(address, { intent: "confirm" });
    await expect.poll(() => position(address), { timeout: 120_000 }).toBeGreaterThan(499);
    await site.stop("SIGKILL");
    site = await startSite(folder, {}, log);
    Cookie = await session();
    await until(address, "导入完成：");
    expect(await main(address)).toContain(`新建 ${killedRows} 条`);
    const exported = await fetch(`${site.url}/workbench/listings/export?format=csv&status=draft`, {
      headers: { Cookie },
    });
    const lines = (await exported.text()).split("\r\n");
    const titles = lines.filter((line) => line.startsWith("示例 乙 大批量空压机"));
    expect(new Set(titles.map((line) => line.split(",")[0])).size).toBe(titles.length);
    expect(titles.length).toBe(killedRows);
  }, 600_000);
});
