import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeInBrowser, phone, signIn } from "#tests/support/browser.ts";
import { field } from "#tests/support/postings.ts";
import { get } from "#tests/support/requests.ts";

const families = "/equipment/families";

/** The number that the figures of the page give to what they count. */
async function figure(page: Page, name: string): Promise<number> {
  const box = page.locator(".figures > div", { has: page.locator("dt", { hasText: name }) });
  return Number.parseInt((await box.locator("dd").textContent()) ?? "", 10);
}

describeInBrowser("equipment families", (open) => {
  test.each([true, false])(
    "from the navigation to a family and its offers, scripts: %s",
    async (javaScriptEnabled) => {
      const page = await open({ javaScriptEnabled, viewport: phone });
      await page.goto("/");
      await page.getByRole("navigation", { name: "主导航" }).getByText("类别").click();
      await page.waitForURL(`**${families}`);
      const compressor = page.getByRole("link", { name: "空气压缩机", exact: true });
      expect(await compressor.isVisible()).toBe(false);
      await page.getByRole("heading", { name: /^通用动力/ }).click();
      await compressor.click();
      await page.getByRole("heading", { level: 1, name: /^空气压缩机/ }).waitFor();

      const offers = await figure(page, "在架设备");
      expect(offers).toBeGreaterThan(5);
      const bars = page.locator(".distribution", { hasText: "单价" });
      expect(await bars.locator("tbody tr").count()).toBeGreaterThan(2);
      await page.getByRole("link", { name: "螺杆式空气压缩机", exact: true }).first().click();
      await page.getByRole("heading", { level: 1, name: /^螺杆式空气压缩机/ }).waitFor();
      expect(await figure(page, "在架设备")).toBeLessThan(offers);

      // The number leads to exactly as many.
      const own = await figure(page, "在架设备");
      await page.locator(".figures a").first().click();
      await page.waitForURL("**/equipment?family=screw-air-compressor");
      const heading = page.getByRole("heading", { level: 1 });
      await expect.poll(() => heading.textContent()).toBe(`螺杆式空气压缩机 ${own} 条`);
      await page.getByRole("link", { name: "螺杆式空气压缩机：参数与价格分布" }).click();
      await page.waitForURL(`**${families}/screw-air-compressor`);
    },
  );

  test("the way on the page leads to its group, open", async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(`${families}/screw-air-compressor`);
    const way = page.getByRole("navigation", { name: "位置" });
    expect(await way.getByRole("listitem").allTextContents()).toEqual([
      "设备类别",
      "通用动力",
      "空气压缩机",
      "螺杆式空气压缩机",
    ]);
    await way.getByText("通用动力").click();
    await page.waitForURL(/#/);
    expect(await page.getByRole("link", { name: "储气罐", exact: true }).isVisible()).toBe(true);
    expect(await page.getByRole("link", { name: "注塑机", exact: true }).isVisible()).toBe(false);
  });

  test("a search within finds by colloquial names and old models, and says by which", async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(families);
    await page.getByLabel("类别名称、俗称、英文或旧型号").fill("卧加");
    await page.getByRole("button", { name: "找类别" }).click();
    await page.waitForURL(/q=/);
    const found = page.locator(".family-line").first();
    expect(await found.textContent()).toContain("卧式加工中心");
    expect(await found.textContent()).toContain("也叫 卧加");
    await page.goto(`${families}?q=c620`);
    const lathe = page.locator(".family-line").first();
    expect(await lathe.textContent()).toContain("普通车床");
    expect(await lathe.textContent()).toContain("旧型号 C620");
    await page.goto(`${families}?q=${encodeURIComponent("没有这种设备")}`);
    await page.getByRole("link", { name: "在设备里搜“没有这种设备”" }).click();
    await page.waitForURL(/\/equipment\?q=/);
  });

  test("the keyboard opens a group", async () => {
    const page = await open();
    await page.goto(families);
    await page.getByLabel("类别名称、俗称、英文或旧型号").focus();
    for (let n = 0; n < 4; n++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.tagName === "SUMMARY")) break;
    }
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.locator("details[open] .family-line a").count())
      .toBeGreaterThan(3);
  });

  test("an unknown family is a page of this site with 404, and shows nothing of the address", async () => {
    const page = await open();
    const answer = await page.goto(`${families}/no-such-family`);
    expect(answer?.status()).toBe(404);
    await page.getByRole("navigation", { name: "主导航" }).waitFor();
    expect((await get(`${families}/__proto__`)).status).toBe(404);
    expect((await get(`${families}/%3Cscript%3E`)).status).toBe(404);
  });

  test("what search engines read", async () => {
    const html = await (await get(`${families}/three-phase-motor`)).text();
    expect(html).toContain("<title>三相异步电动机 · 设备类别 · 对接</title>");
    expect(html).toContain(`rel="canonical" href="${families}/three-phase-motor"`);
    expect(html).toMatch(/name="description" content="三相异步电动机（[^"]+在架设备 \d+ 条/);
    expect(html).toContain("GB 18613-2020");
  });
});

describeInBrowser("the family of a posting", (open) => {
  test("is found by any name, taken by Enter, and brings its lines", async () => {
    const page = await open();
    await signIn(page, "supplier");
    await page.goto("/workbench/listings/new?form=1");
    const box = field(page, "设备类别");
    await box.pressSequentially("空压机");
    await page.getByRole("option").filter({ hasText: "空气压缩机" }).first().waitFor();
    await box.press("ArrowDown");
    await box.press("ArrowUp");
    await box.press("Enter");
    await field(page, "排气量").waitFor();
    expect(await box.inputValue()).toBe("空气压缩机");
    expect(await page.locator("select[name=family]").inputValue()).toBe("air-compressor");
    expect(page.url()).toContain("form=1");

    // What leads to nothing is taken back with Escape; the grouped list chooses as well.
    await box.fill("没有这种设备");
    await page.getByText("没有这个名称的类别").waitFor();
    await box.press("Escape");
    expect(await box.inputValue()).toBe("空气压缩机");
    await page.getByRole("button", { name: "按分类选" }).click();
    await page.getByLabel("设备类别，按分类列出").selectOption({ label: "三相异步电动机" });
    await field(page, "极数").waitFor();
    expect(await box.inputValue()).toBe("三相异步电动机");
  });

  test("without scripts is a grouped list", async () => {
    const page = await open({ javaScriptEnabled: false });
    await signIn(page, "factory");
    await page.goto("/workbench/needs/new?form=1");
    await page.getByLabel("设备类别", { exact: true }).selectOption({ label: "三相异步电动机" });
    await page.getByRole("button", { name: "按类别更新参数" }).click();
    await field(page, "极数").waitFor();
    expect(await page.getByRole("combobox", { name: "设备类别" }).inputValue()).toBe(
      "three-phase-motor",
    );
  });
});
