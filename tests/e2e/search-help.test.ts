import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeInBrowser, phone, signIn } from "#tests/support/browser.ts";
import { siteUrl } from "#tests/support/site-at-hand.ts";

const told = (page: Page) => page.locator("#results .told");
const query = (page: Page) => new URL(page.url()).searchParams;

describeInBrowser("a misspelt search", (open) => {
  test.each([true, false])(
    "is corrected, says so, and can be asked as typed (scripts: %s)",
    async (javaScriptEnabled) => {
      const page = await open({ javaScriptEnabled });
      await page.goto("/equipment?q=激光悍接机&sort=price");
      await expect
        .poll(() => told(page).first().textContent())
        .toBe("已按“激光焊接机”搜索。仍要搜索“激光悍接机”");
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("激光焊接机");
      expect(await page.locator(".hits h2").count()).toBeGreaterThan(0);
      expect(await page.locator("#search-q").inputValue()).toBe("激光悍接机");

      await page.getByRole("link", { name: "仍要搜索“激光悍接机”" }).click();
      await page.waitForURL(/exact=1/);
      expect([query(page).get("q"), query(page).get("sort")]).toEqual(["激光悍接机", "price"]);
      // The address changes a moment before the page does.
      await expect.poll(() => page.getByText("已按“激光焊接机”搜索").count()).toBe(0);
      await page.getByRole("navigation", { name: "排序" }).getByRole("link").nth(1).click();
      await page.waitForURL(/sort=newest/);
      expect(query(page).get("exact")).toBe("1");
    },
  );

  test("stays corrected through pages and filters", async () => {
    const page = await open();
    await page.goto("/equipment?q=激光悍接机");
    const note = page.getByText("已按“激光焊接机”搜索");
    await note.waitFor();
    await page.getByRole("checkbox", { name: "鄂产" }).check();
    await page.getByRole("button", { name: "应用筛选" }).click();
    await page.waitForURL(/origin=/);
    await note.waitFor();
  });

  test("is kept as it was meant", async () => {
    const page = await open();
    await signIn(page, "factory");
    await page.goto("/equipment?q=激光悍接机");
    await page.getByText("收藏搜索").click();
    expect(await page.locator("input[name=query]").inputValue()).toBe(
      new URLSearchParams({ q: "激光焊接机" }).toString(),
    );
  });

  test("traditional characters find the same", async () => {
    const page = await open();
    const counts: (string | null)[] = [];
    for (const q of ["激光焊接机", "激光焊接機"]) {
      await page.goto(`/equipment?q=${q}`);
      counts.push(await page.locator("h1 .quiet").textContent());
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).not.toContain("0 条");
  });
});

describeInBrowser("a page without results", (open) => {
  test("leads to what there is, and to a need with these words", async () => {
    const page = await open({ viewport: phone });
    await page.goto("/equipment?q=空压机&price.lte=0.01");
    await page.getByRole("heading", { name: "没有符合全部条件的信息" }).waitFor();
    const drop = page.getByRole("link", { name: "去掉“单价 不限–0.01 万元”" });
    const total = await drop.locator("xpath=following-sibling::*").textContent();
    await drop.click();
    await page.waitForURL((url) => !url.searchParams.has("price.lte"));
    await expect.poll(() => page.locator("h1 .quiet").textContent()).toBe(total);

    await page.goBack();
    const near = page.getByRole("region", { name: "相近的设备类别" }).getByRole("link");
    await near.first().waitFor();
    await signIn(page, "factory");
    await page.getByRole("link", { name: /把它发布成需求/ }).click();
    await page.waitForURL(/workbench\/needs\/new/);
    await expect.poll(() => page.getByLabel("粘贴一句话或整段介绍").inputValue()).toBe("空压机");
    const wide = () => document.documentElement.scrollWidth - innerWidth;
    expect(await page.evaluate(wide)).toBe(0);
  });
});

describeInBrowser("suggestions while typing", (open) => {
  const box = (page: Page) => page.locator("input[name=q]");
  const options = (page: Page) => page.getByRole("option");
  const activeText = (page: Page) =>
    page.evaluate(() => {
      const id = document.querySelector("[role=combobox]")?.getAttribute("aria-activedescendant");
      return id ? (document.getElementById(id)?.textContent ?? null) : null;
    });

  test("initials lead to a family by the keyboard alone", async () => {
    const page = await open();
    await page.goto("/");
    await box(page).focus();
    await page.keyboard.type("kyj");
    await options(page).first().waitFor();
    expect(await box(page).getAttribute("aria-expanded")).toBe("true");
    expect(await activeText(page)).toBeNull();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => activeText(page)).toBe("空压机空气压缩机");
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => activeText(page)).toBeNull();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/equipment\?family=air-compressor$/);
    await page.locator(".hits h2").first().waitFor();
    expect(await box(page).inputValue()).toBe("");
  });

  test("Esc closes the list and leaves what was typed; Enter without a choice searches", async () => {
    const page = await open();
    await page.goto("/needs");
    await box(page).focus();
    await page.keyboard.type("锅炉");
    await options(page).first().waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("listbox").isVisible()).toBe(false);
    expect(await box(page).inputValue()).toBe("锅炉");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.getByRole("listbox").isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/needs\?q=/);
  });

  test("a supplier leads to its page, which leads to its offers", async () => {
    const page = await open({ viewport: phone });
    await page.goto("/equipment");
    await box(page).fill("示例激光");
    const supplier = page.getByRole("group", { name: "供应商" }).getByRole("option").first();
    await supplier.waitFor();
    const name = (await supplier.locator("span").first().textContent()) ?? "?";
    await supplier.click();
    await page.waitForURL(/\/suppliers\//);
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await page.locator(".hits h2 a").first().click();
    await page.waitForURL(/\/equipment\/\w+$/);
    await page.getByRole("link", { name }).first().click();
    await page.waitForURL(/\/suppliers\//);
  });

  test("without scripts the box is a plain form", async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto("/");
    expect(await page.getByRole("combobox").count()).toBe(0);
    await page.getByRole("searchbox").fill("空压机");
    await page.getByRole("button", { name: "搜索" }).click();
    await page.waitForURL(/\/equipment\?q=/);
    await expect.poll(() => page.locator(".hits h2").count()).toBeGreaterThan(0);
  });

  test("the address answers anybody with public names", async () => {
    const ask = (q: string) =>
      fetch(`${siteUrl()}/suggest?in=equipment&q=${encodeURIComponent(q)}`);
    const answer = await ask("激光");
    expect(answer.headers.get("cache-control")).toBe("private, max-age=60");
    const { groups } = (await answer.json()) as { groups: { label: string }[] };
    expect(groups.map(({ label }) => label)).toContain("设备类别");
    expect(await (await ask("a".repeat(5_000))).json()).toEqual({ groups: [] });
  });
});
