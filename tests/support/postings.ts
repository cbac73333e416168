import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { siteUrl } from "./site-at-hand.ts";

/** Fields by their labels, as somebody reads them. */
export type Filled = Readonly<Record<string, string>>;

/** A field by its label, whether or not the label says that it may stay empty. */
export function field(page: Page, label: string): Locator {
  return page.getByLabel(new RegExp(`^${label}(可不填)?$`));
}

/** Chooses a family: in the box that finds by names or, where no script runs, in the list. */
export async function pickFamily(page: Page, name: string): Promise<void> {
  const control = field(page, "设备类别");
  if (await control.evaluate((element) => element.tagName === "SELECT"))
    return void (await control.selectOption({ label: name }));
  await control.fill(name);
  await page.getByRole("option", { name }).first().click();
}

/** Chooses the laser welders as family and waits for the lines that the form brings. */
export async function chooseFamily(page: Page): Promise<void> {
  await pickFamily(page, "激光焊接机");
  await page.getByRole("button", { name: "按类别更新参数" }).click();
  await field(page, "激光功率").waitFor();
}

export async function fill(page: Page, fields: Filled): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await field(page, label).fill(value);
}

/** Publishes, also beside a posting of the same words that another test has left. */
async function publish(page: Page, shown: RegExp): Promise<void> {
  await page.getByRole("button", { name: "保存并发布" }).click();
  await page.waitForURL(
    (url) =>
      (shown.test(url.pathname) && !url.pathname.startsWith("/workbench")) ||
      url.searchParams.has("same"),
  );
  if (new URL(page.url()).searchParams.has("same"))
    await page.getByRole("button", { name: "继续发布" }).click();
  await page.waitForURL(
    (url) => shown.test(url.pathname) && !url.pathname.startsWith("/workbench"),
  );
}

/** Posts a need for laser welding with two hard requirements; its page opens. Gives its path. */
export async function postNeed(page: Page, title: string): Promise<string> {
  await page.goto("/workbench/needs/new?form=1");
  await chooseFamily(page);
  await fill(page, { 标题: title, 激光功率: "0.003 MW", 焊接速度: "2.4 m/min" });
  await field(page, "使用地点：省份").selectOption({ label: "湖北" });
  await publish(page, /\/needs\/[a-z0-9]{10}$/);
  return new URL(page.url()).pathname;
}

/** Posts a listing of a laser welder; its page opens. Gives its path. */
export async function postListing(page: Page, title: string): Promise<string> {
  await page.goto("/workbench/listings/new?form=1");
  await chooseFamily(page);
  await fill(page, { 标题: title, 激光功率: "4 kW", 焊接速度: "60 mm/s" });
  await field(page, "产地：省份").selectOption({ label: "湖北" });
  await publish(page, /\/equipment\/[a-z0-9]{10}$/);
  return new URL(page.url()).pathname;
}

/** Waits until no matching job is left; after a start the whole demo world is being matched. */
async function waitForJobs(): Promise<void> {
  const home = async () => (await fetch(siteUrl())).text();
  await expect.poll(home, { timeout: 120_000, interval: 500 }).not.toContain("项匹配在计算");
}

/** Reloads until the jobs have matched the posting; the page then holds at least one match. */
export async function waitForMatches(page: Page, path: string): Promise<void> {
  await waitForJobs();
  await expect
    .poll(
      async () => {
        await page.goto(path);
        return page.locator("article.match").count();
      },
      { timeout: 15_000, interval: 500 },
    )
    .toBeGreaterThan(0);
}
