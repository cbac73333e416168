import type { Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import {
  demoFactories,
  demoFactoryKey,
  demoSupplierKey,
  demoSuppliers,
} from "#seed/worlds/demo/organisations.ts";
import { describeInBrowser, signIn } from "#tests/support/browser.ts";
import { postNeed, waitForMatches } from "#tests/support/postings.ts";

const supplier = demoSuppliers.find(({ key }) => key === demoSupplierKey)!;
const factory = demoFactories.find(({ key }) => key === demoFactoryKey)!;

/** The first test may have to wait for the matching of the whole demo world. */
vi.setConfig({ testTimeout: 180_000 });

const asSeenBy = (page: Page, words: string) =>
  page.locator("article.match", { hasText: words }).first();

describeInBrowser("what both sides say of a match", (open) => {
  test("a factory says 合适 in one press, a supplier 不合适 with its reason; neither sees the other's", async () => {
    const buyer = await open({ javaScriptEnabled: false });
    await signIn(buyer, "factory");
    const title = "电芯托盘激光焊接换新 试验 反馈";
    const need = await postNeed(buyer, title);
    await waitForMatches(buyer, need);
    const listing = await asSeenBy(buyer, supplier.name).locator("h3 a").getAttribute("href");
    await asSeenBy(buyer, supplier.name).getByRole("button", { name: "合适", exact: true }).click();
    await expect.poll(() => asSeenBy(buyer, supplier.name).textContent()).toContain("已反馈：合适");

    const seller = await open();
    await signIn(seller, "supplier");
    await seller.goto(listing!);
    const seen = asSeenBy(seller, title);
    // The same verdicts in the supplier's direction, and nobody to write to but through the platform.
    expect(await seen.textContent()).toContain("满足");
    expect(await seen.textContent()).not.toContain("已反馈");
    const html = await seller.content();
    for (const contact of [factory.person, `${factory.key}@example.org`])
      expect(html.includes(contact), contact).toBe(false);

    await seen.getByRole("link", { name: "不合适" }).click();
    await seller.getByRole("heading", { name: "这条匹配合适吗" }).waitFor();
    await seller.getByRole("button", { name: "保存反馈" }).click();
    await expect.poll(() => seller.locator(".field-error").count()).toBeGreaterThan(0);
    await seller.getByLabel("不合适的原因").selectOption({ label: "参数达不到要求" });
    await seller.getByLabel(/^补充说明/).fill("示例：焊接幅面不够");
    await seller.getByRole("button", { name: "保存反馈" }).click();
    await expect
      .poll(() => asSeenBy(seller, title).textContent())
      .toContain("已反馈：不合适（参数达不到要求）：示例：焊接幅面不够");

    await buyer.goto(need);
    const own = (await asSeenBy(buyer, supplier.name).textContent()) ?? "";
    expect(own).toContain("已反馈：合适");
    expect(own).not.toContain("焊接幅面不够");

    await asSeenBy(seller, title).getByRole("link", { name: "修改" }).click();
    await seller.getByRole("button", { name: "撤回反馈" }).click();
    await expect.poll(() => asSeenBy(seller, title).textContent()).toContain("这条匹配：");

    const reviewer = await open();
    await signIn(reviewer, "reviewer");
    await reviewer.goto("/workbench/review/feedback");
    await expect.poll(() => reviewer.getByRole("main").textContent()).toContain(title);
  });
});
