import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeInBrowser, signIn } from "#tests/support/browser.ts";

/** How many things the navigation says are waiting. */
async function waiting(page: Page): Promise<number> {
  const place = page
    .getByRole("navigation", { name: "工作台" })
    .getByRole("link", { name: "审核台" });
  return Number(/\d+/.exec((await place.textContent()) ?? "")?.[0] ?? 0);
}

async function leaves(page: Page, work: () => Promise<void>): Promise<void> {
  const before = page.url();
  await work();
  await page.waitForURL((url) => url.href !== before);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

describeInBrowser("the review desk", (open) => {
  test("without JavaScript a decision takes three clicks at most", async () => {
    const page = await open({ javaScriptEnabled: false });
    await signIn(page, "reviewer");
    await page.goto("/workbench/review?kind=listing");
    const before = await waiting(page);
    const opened = await page.getByRole("table").getByRole("link").first().textContent();
    let clicks = 0;
    const click = async (locator: ReturnType<Page["locator"]>) => {
      clicks += 1;
      await locator.click();
    };
    await click(page.getByRole("table").getByRole("link").first());
    await click(page.locator('details[data-decision="return"] > summary'));
    await leaves(page, () =>
      click(page.locator('details[data-decision="return"] .ready button').first()),
    );
    expect(clicks).toBeLessThanOrEqual(3);
    expect(await page.getByRole("main").getByRole("status").first().textContent()).toContain(
      `退回：“${opened}”`,
    );

    // The next one is open already.
    await leaves(page, () => page.getByRole("button", { name: "通过" }).click());
    expect(await waiting(page)).toBe(before - 2);
  });

  test("without a reason nothing is decided, and what was typed stays", async () => {
    const page = await open({ javaScriptEnabled: false });
    await signIn(page, "reviewer");
    await page.goto("/workbench/review");
    await page.getByRole("table").getByRole("link").first().click();
    const before = await waiting(page);
    const refuse = page.locator('details[data-decision="refuse"]');
    await refuse.locator("summary").click();
    await refuse.getByLabel("或自己写理由").fill("请打 13800138000");
    await refuse.getByRole("button", { name: "不通过", exact: true }).click();
    await page.getByRole("alert").waitFor();
    expect(await refuse.getByLabel("或自己写理由").inputValue()).toBe("请打 13800138000");
    expect(await waiting(page)).toBe(before);
  });

  test("ten items are cleared by keyboard alone", async () => {
    const page = await open();
    await signIn(page, "reviewer");
    await page.goto("/workbench/review");
    const before = await waiting(page);
    expect(before).toBeGreaterThanOrEqual(10);
    await leaves(page, () => page.keyboard.press("j"));
    for (let n = 0; n < 10; n += 1) {
      if ((await page.locator(".findings .serious").count()) === 0) {
        await leaves(page, () => page.keyboard.press("a"));
        continue;
      }
      await page.keyboard.press("r");
      await page.locator('details[data-decision="return"][open]').waitFor();
      await leaves(page, () => page.keyboard.press("1"));
    }
    await page.goto("/workbench/review");
    expect(await waiting(page)).toBe(before - 10);
    await page.goto("/workbench/review?state=decided");
    expect(await page.getByRole("table").getByRole("row").count()).toBeGreaterThan(10);
  });

  test("keys rest while something is typed, and can be switched off", async () => {
    const page = await open();
    await signIn(page, "reviewer");
    await page.goto("/workbench/review");
    await page.keyboard.press("?");
    await page.getByLabel("使用单键快捷键").uncheck();
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("j");
    await page.waitForTimeout(200);
    expect(new URL(page.url()).pathname).toBe("/workbench/review");
  });
});
