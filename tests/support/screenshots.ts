import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { buildWhenNeeded } from "#app/cli/build.ts";
import { demoPassword } from "#app/domain/people/demo.ts";
import { demoAccounts } from "#seed/worlds/demo/accounts.ts";
import { launchChromium } from "./chromium.ts";
import { findChromium, startSite } from "./site.ts";

/** `npm run screenshots`: pictures of the demo world for README and docs, at SITE_URL or on a site of its own. */
const folder = fileURLToPath(new URL("../../docs/screenshots", import.meta.url));
const widths = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];
const tallest = 1800;
const largest = 300_000;

interface Shot {
  readonly name: string;
  /** Brings the page to what the picture shows. */
  readonly show: (page: Page) => Promise<unknown>;
}

const shots: readonly Shot[] = [
  { name: "home", show: (page) => page.goto("/") },
  { name: "results", show: (page) => page.goto("/equipment?q=空压机") },
  { name: "need", show: (page) => openFirst(page, "/needs?q=激光焊接", "/needs/") },
  {
    name: "listing",
    show: (page) => openFirst(page, "/equipment?q=三相异步电动机 132 kW", "/equipment/"),
  },
  { name: "sectors", show: (page) => page.goto("/sectors") },
  { name: "login", show: (page) => page.goto("/login") },
  { name: "workbench", show: openWorkbench },
];

async function openFirst(page: Page, list: string, prefix: string): Promise<void> {
  await page.goto(list);
  const first = await page.locator(`#results h2 a[href^="${prefix}"]`).first().getAttribute("href");
  if (!first) throw new Error(`${list} finds nothing`);
  await page.goto(first);
}

async function openWorkbench(page: Page): Promise<void> {
  await page.goto("/login?next=/workbench/needs");
  const factory = demoAccounts.find(({ email }) => email.startsWith("factory@"))!;
  await page.getByLabel("邮箱").fill(factory.email);
  await page.getByLabel("密码").fill(demoPassword);
  await page.getByRole("main").getByRole("button", { name: "登录", exact: true }).click();
  await page.waitForURL("**/workbench/needs");
}

/** Waits until the jobs that follow the seed have run: pictures show the matches and final figures. */
async function waitForMatches(page: Page): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    await page.goto("/");
    if (!(await page.locator(".hero").textContent())?.includes("项匹配在计算")) return;
    await page.waitForTimeout(1000);
  }
  throw new Error("The matches are still being computed after two minutes");
}

async function take(browser: Browser, site: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const viewport of widths) {
    const context = await browser.newContext({ baseURL: site, viewport, locale: "zh-CN" });
    const page = await context.newPage();
    await waitForMatches(page);
    for (const { name, show } of shots) {
      await show(page);
      await page.waitForLoadState("networkidle");
      await save(page, path.join(folder, `${name}-${viewport.width}.png`), viewport.width);
    }
    await context.close();
  }
}

async function save(page: Page, file: string, width: number): Promise<void> {
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  let height = Math.min(whole, tallest);
  let picture: Buffer;
  do {
    const clip = { x: 0, y: 0, width, height };
    picture = await page.screenshot({ fullPage: true, clip, animations: "disabled" });
    height = Math.floor(height * 0.85);
  } while (picture.length > largest);
  writeFileSync(file, picture);
  process.stdout.write(
    `${path.relative(process.cwd(), file)} ${Math.ceil(statSync(file).size / 1000)} kB\n`,
  );
}

const program = findChromium();
if (!program) {
  process.stderr.write("No Chromium was found: set CHROMIUM_PATH.\n");
  process.exit(1);
}
const dataDir = mkdtempSync(path.join(tmpdir(), "duijie-screenshots-"));
const given = process.env.SITE_URL;
if (!given) await buildWhenNeeded();
const site = given ? null : await startSite(dataDir);
const browser = await launchChromium(program);
try {
  await take(browser, given ?? site!.url);
} finally {
  await browser.close();
  await site?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
