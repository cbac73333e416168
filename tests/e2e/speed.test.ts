import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { describeInBrowser, desktop, phone } from "#tests/support/browser.ts";
import { get } from "#tests/support/requests.ts";

const mostScript = 110_000;
/** Nothing that was drawn moves by more than a hair. */
const mostShift = 0.02;

describe("a first load", () => {
  test("of a result page needs little script", async () => {
    const html = await (await get("/equipment?q=激光焊接机")).text();
    // What the page loads; the manifest also names scripts of other routes, which are loaded when they are wanted.
    const names = new Set(
      [...html.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map((link) => link[1]!),
    );
    const scripts = await Promise.all([...names].map(async (name) => (await get(name)).text()));
    const inline = [...html.matchAll(/<script(?![^>]*src=)[^>]*>([\s\S]*?)<\/script>/g)];
    expect(scripts.length).toBeGreaterThan(3);
    const sizes = scripts.map((text) => gzipSync(text).length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total, `${scripts.length} scripts, ${inline.length} inline`).toBeLessThanOrEqual(
      mostScript,
    );
  });

  test("comes compressed, by tag, with its style and scripts", async () => {
    const page = await get("/equipment");
    expect(page.headers.get("Content-Encoding")).toMatch(/^(br|gzip)$/);
    expect(page.headers.get("ETag")).toBeTruthy();
    const style = /href="(\/assets\/[^"]+\.css)"/.exec(await page.text())?.[1] ?? "";
    expect((await get(style)).headers.get("Content-Encoding")).toMatch(/^(br|gzip)$/);
  });
});

describeInBrowser("a page while it loads", (open) => {
  /** The sum of all layout shifts that nobody caused, once the page is quiet. */
  async function shiftOf(page: Page, path: string): Promise<number> {
    await page.addInitScript(() => {
      const found = window as unknown as { shift: number };
      found.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        })[])
          if (!entry.hadRecentInput) found.shift += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    return page.evaluate(() => (window as unknown as { shift: number }).shift);
  }

  test("does not move, wide and narrow", async () => {
    const html = await (await get("/equipment")).text();
    const listing = /\/equipment\/[a-z0-9]{10}(?=")/.exec(html)?.[0] ?? "no listing";
    const shifts: Record<string, number> = {};
    for (const viewport of [desktop, phone])
      for (const path of ["/equipment", listing])
        shifts[`${path} ${viewport.width}`] = await shiftOf(await open({ viewport }), path);
    expect(Object.values(shifts).length).toBe(4);
    for (const [where, shift] of Object.entries(shifts))
      expect(shift, where).toBeLessThan(mostShift);
  });
});
