import { expect, test } from "vitest";
import { describeInBrowser, phone, signIn } from "#tests/support/browser.ts";
import { siteUrl } from "#tests/support/site-at-hand.ts";

const own = async (secret: string) =>
  fetch(`${siteUrl()}/api/v1/own/equipment?perPage=1`, {
    headers: { Authorization: `Bearer ${secret}` },
  });

describeInBrowser("a key for a program", (open) => {
  test.each([true, false])(
    "is made, shown once, works, and ends when it is revoked (scripts: %s)",
    async (javaScriptEnabled) => {
      const page = await open({ javaScriptEnabled });
      await signIn(page, "supplier");
      await page.goto("/workbench/organisation/tokens");
      const name = `示例同步 ${javaScriptEnabled ? "甲" : "乙"}`;
      await page.getByLabel("用途").fill(name);
      await page.getByRole("button", { name: "生成" }).click();
      await page.getByText("请至少选择一项权限").first().waitFor();
      expect(await page.getByLabel("用途").inputValue()).toBe(name);
      await page.getByLabel("读取本企业的供给、需求和匹配").check();
      await page.getByRole("button", { name: "生成" }).click();
      const secret = (await page.locator(".secret").textContent()) ?? "";
      expect(secret).toMatch(/^dj_/);
      expect((await own(secret)).status).toBe(200);

      await page.goto("/workbench/organisation/tokens");
      expect(await page.content()).not.toContain(secret);
      const row = page.getByRole("listitem").filter({ hasText: name });
      await row.getByText("吊销", { exact: true }).click();
      await row.getByRole("button", { name: "确认吊销" }).click();
      await page.getByText("令牌已吊销，立即失效").waitFor();
      expect((await own(secret)).status).toBe(401);
    },
  );

  test("is no matter of editors", async () => {
    const page = await open({ javaScriptEnabled: false });
    await signIn(page, "supplier-editor");
    const answer = await page.goto("/workbench/organisation/tokens");
    expect(answer?.status()).toBe(403);
  });
});

describeInBrowser("the reference of the interface", (open) => {
  test("sends a request from the page and shows the answer, also on a phone", async () => {
    const page = await open({ viewport: phone });
    await page.goto("/developers");
    const entry = page.getByRole("region", { name: "GET /api/v1/equipment", exact: true });
    await entry.getByText("试一试").click();
    await entry.getByLabel("q string").fill("空压机");
    await entry.getByLabel("perPage").fill("1");
    await entry.getByRole("button", { name: "发送" }).click();
    await entry.getByText(/^200 · /).waitFor();
    expect(await entry.locator("pre").textContent()).toContain('"hits"');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(phone.width);
  });

  test("opens the answer of a plain question without scripts", async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto("/developers");
    const entry = page.getByRole("region", { name: "GET /api/v1/sectors", exact: true });
    await entry.getByText("试一试").click();
    await entry.getByRole("button", { name: "发送" }).click();
    await page.waitForURL(/\/api\/v1\/sectors/);
    expect(await page.content()).toContain("HB-1-01");
  });
});
