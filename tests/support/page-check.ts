import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { sessionCookie, type AccountName } from "./accounts.ts";
import { desktop, phone, smallest } from "./browser.ts";
import { siteUrl } from "./site-at-hand.ts";

/** What axe calls serious or critical, as `rule: where`. */
export async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode()
    .analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}

/** Elements that make the page wider than the window. */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map((element) => `${element.tagName}.${element.className}`)
      .concat(`page ${scrollWidth} > ${clientWidth}`);
  });
}

/** Holds a page to both, wide and narrow. */
export async function check(page: Page, path: string): Promise<void> {
  await page.setViewportSize(desktop);
  await page.goto(path);
  const found: Record<string, string[]> = { "1280": await violations(page) };
  await page.setViewportSize(phone);
  found["390"] = await violations(page);
  await page.setViewportSize(smallest);
  found["sideways at 320"] = await sticksOut(page);
  expect(found, path).toEqual({ "1280": [], "390": [], "sideways at 320": [] });
}

/** The first link of a page that leads to one of these. */
export async function firstLink(
  path: string,
  prefix: string,
  account?: AccountName,
): Promise<string> {
  const headers = account ? { Cookie: await sessionCookie(account) } : undefined;
  const html = await (await fetch(siteUrl() + path, { headers })).text();
  const link = new RegExp(`href="(${prefix}/[a-z0-9]{10})"`).exec(html)?.[1];
  if (!link) throw new Error(`${path} has no link to ${prefix}`);
  return link;
}
