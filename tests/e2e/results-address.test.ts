import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeInBrowser } from "#tests/support/browser.ts";

const address = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).search;
const firstHit = (page: Page) => page.locator(".hits h2").first().textContent();

/** A price as it is shown, the lower end of a range: 万元, or 元 where that is said. */
function inYuan(shown: string): number {
  const text = shown.replaceAll(",", "");
  const yuan = /([\d.]+)\s*元/.exec(text)?.[1];
  return yuan ? parseFloat(yuan) : parseFloat(text) * 10_000;
}

describeInBrowser("the address of a result page", (open) => {
  test("holds words, filters, order and page; back and reload bring the same rows", async () => {
    const page = await open();
    await page.goto("/equipment");
    await page.getByRole("checkbox", { name: "鄂产" }).check();
    await page.getByRole("button", { name: "应用筛选" }).click();
    await page.waitForURL(/origin=/);
    const filtered = address(page);
    const filteredFirst = await firstHit(page);

    await page
      .getByRole("navigation", { name: "排序" })
      .getByRole("link", { name: "单价" })
      .click();
    await page.locator('nav[aria-label="排序"] a[aria-current]', { hasText: "单价" }).waitFor();
    const prices = await page.locator('td[data-label^="单价"]').allTextContents();
    const numbers = prices.map(inYuan).filter((n) => n >= 0);
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    const sorted = address(page);
    const sortedFirst = await firstHit(page);

    await page
      .getByRole("navigation", { name: "分页" })
      .getByRole("link", { name: "下一页" })
      .click();
    await page.locator('.pager [aria-current="page"]', { hasText: "2" }).waitFor();
    for (const part of ["origin=", "sort=price", "page=2"]) expect(address(page)).toContain(part);
    const second = await firstHit(page);
    expect(second).not.toBe(sortedFirst);
    expect(await page.getByRole("checkbox", { name: "鄂产" }).isChecked()).toBe(true);

    await page.locator(".hits h2 a").first().click();
    await page.getByRole("heading", { name: "参数" }).waitFor();
    await page.goBack();
    await expect.poll(() => firstHit(page)).toBe(second);
    await page.reload();
    expect(await firstHit(page)).toBe(second);
    await page.goBack();
    await expect.poll(() => address(page)).toBe(sorted);
    await expect.poll(() => firstHit(page)).toBe(sortedFirst);
    await page.goBack();
    await expect.poll(() => address(page)).toBe(filtered);
    await expect.poll(() => firstHit(page)).toBe(filteredFirst);
    expect(await page.getByRole("checkbox", { name: "鄂产" }).isChecked()).toBe(true);
  });

  test("every chosen condition is a link that takes it back", async () => {
    const page = await open();
    await page.goto("/equipment?q=空压机&origin=hubei&sort=price&price.lte=20");
    const chosen = page.getByRole("group", { name: "已选条件" });
    const before = await chosen.getByRole("link", { name: /去掉条件/ }).count();
    expect(before).toBeGreaterThan(0);
    await chosen
      .getByRole("link", { name: /去掉条件/ })
      .last()
      .click();
    await expect
      .poll(() => chosen.getByRole("link", { name: /去掉条件/ }).count())
      .toBe(before - 1);
    for (const part of ["q=", "sort=price"]) expect(address(page)).toContain(part);
  });

  test("two writings of a model number find the same machines", async () => {
    const page = await open();
    const found: string[][] = [];
    for (const q of ["VMC850", "vmc-850"]) {
      await page.goto(`/equipment?q=${q}`);
      found.push((await page.locator(".hits h2").allTextContents()).sort());
    }
    expect(found[0]!.length).toBeGreaterThan(0);
    expect(found[1]).toEqual(found[0]);
  });
});
