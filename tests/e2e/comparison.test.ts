import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import { describeInBrowser, phone } from "#tests/support/browser.ts";
import { get } from "#tests/support/requests.ts";

const list = "/equipment?family=screw-air-compressor";

/** Ids of the first listings of a list. */
async function idsOf(path: string, count: number): Promise<string[]> {
  const html = await (await get(path)).text();
  const ids = [...html.matchAll(/<h2><a[^>]* href="\/equipment\/([a-z0-9]{10})"/g)];
  return ids.slice(0, count).map((found) => found[1]!);
}

const compare = (ids: readonly string[]) =>
  `/equipment/compare?${ids.map((id) => `id=${id}`).join("&")}`;

describeInBrowser("listings side by side", (open) => {
  test.each([true, false])("chosen in a list, scripts: %s", async (javaScriptEnabled) => {
    const page = await open({ javaScriptEnabled });
    await page.goto(list);
    const boxes = page.getByLabel(/^选来对比/);
    for (const n of [0, 1, 2]) await boxes.nth(n).check();
    await page.getByRole("button", { name: "逐项对比" }).click();
    await page.waitForURL(/\/equipment\/compare\?id=/);
    const heads = page.locator(".compare thead th[scope=col]");
    expect(await heads.count()).toBe(4);
    const prices = page.getByRole("row", { name: /^≠?单价/ });
    expect(await prices.count()).toBe(1);
    const rows = await page.locator(".compare tbody tr").count();
    expect(rows).toBeGreaterThan(8);

    // What all have alike goes and comes back; the address says which.
    await page.getByRole("link", { name: "只看不同和未填写的" }).click();
    await page.waitForURL(/only=differences/);
    expect(await page.locator(".compare tbody tr").count()).toBeLessThan(rows);
    expect(await page.locator(".compare tbody tr.same").count()).toBe(0);
    await page
      .getByRole("link", { name: /^从对比中去掉/ })
      .first()
      .click();
    await expect.poll(() => heads.count()).toBe(3);
    await page.getByRole("link", { name: /^显示全部/ }).click();
    await page.waitForURL((url) => !url.searchParams.has("only"));
    expect(new URL(page.url()).searchParams.getAll("id")).toHaveLength(2);
  });

  test("no serious flaw, and only the table scrolls on a phone", async () => {
    const page = await open({ viewport: phone });
    await page.goto(compare(await idsOf(list, 4)));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter(({ impact }) => /serious|critical/.test(impact ?? ""))).toEqual([]);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(phone.width);
  });

  test("more than four, unknown ones, none", async () => {
    const ids = await idsOf("/equipment", 6);
    const many = await (await get(compare(ids))).text();
    expect(many).toMatch(/一次最多对比 (<!-- -->)?4(<!-- -->)? 条，后面 (<!-- -->)?2/);
    const some = await (await get(compare([ids[0]!, "nothing222"]))).text();
    expect(some).toContain("条已下架或不存在");
    expect((await get(compare(["nothing222"]))).status).toBe(404);
    expect((await get(compare(["<script>"]))).status).toBe(404);
    const none = await get("/equipment/compare");
    expect(none.status).toBe(200);
    expect(await none.text()).toContain("还没有选设备");
  });
});
