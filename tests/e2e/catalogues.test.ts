import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { sessionCookie } from "#tests/support/accounts.ts";
import { describeInBrowser, phone, signIn } from "#tests/support/browser.ts";
import { siteUrl } from "#tests/support/site-at-hand.ts";

const title = "坡口激光切割 地轨式";

describeInBrowser("catalogues and 首台（套）", (open) => {
  test("a supplier claims an entry, a reviewer verifies it, and the badge leads to what it rests on", async () => {
    const [supplier, reviewer, visitor] = [
      await open({ javaScriptEnabled: false }),
      await open(),
      await open({ viewport: phone, javaScriptEnabled: false }),
    ];
    await signIn(supplier, "supplier");
    await supplier.goto(`/equipment?q=${encodeURIComponent(title)}`);
    await supplier.locator("h2 a", { hasText: "坡口" }).first().click();
    await supplier.waitForURL(/\/equipment\/\w{10}$/);
    const listing = new URL(supplier.url()).pathname;
    await supplier.getByRole("link", { name: "申报首台（套）等目录标识" }).click();
    await supplier.getByText("该版目录尚未导入").waitFor();
    expect(await supplier.getByText("示例目录：条目、编号和参数全部为演示而虚构").count()).toBe(1);
    const entry = supplier.locator(".candidate", { hasText: "示1-3" });
    expect(await entry.textContent()).toContain("满足 激光功率≥20 kW");
    await entry.getByText("申报这个条目").click();
    await entry.getByLabel("依据").fill("太短");
    await entry.getByRole("button", { name: "提交申报" }).click();
    const again = supplier.locator(".candidate", { hasText: "示1-3" });
    await supplier.getByRole("alert").waitFor();
    expect(await again.getByLabel("依据").inputValue()).toBe("太短");
    await again.getByLabel("依据").fill("示例：型式试验报告，激光功率 20 kW，最大厚度 50 mm");
    await again.getByRole("button", { name: "提交申报" }).click();
    await supplier.getByText("已提交申报").waitFor();

    const badge = visitor.locator(".marks .badge", { hasText: "首台（套）" });
    await visitor.goto(listing);
    expect(await badge.textContent()).toContain("企业申报");
    expect(await badge.getAttribute("class")).not.toContain("sure");

    await signIn(reviewer, "reviewer");
    await reviewer.goto("/workbench/review?kind=mark");
    await reviewer.getByRole("link", { name: /示1-3 坡口激光切割机/ }).click();
    await reviewer.getByText("示例：型式试验报告，激光功率 20 kW").waitFor();
    await reviewer.getByRole("button", { name: /^通过/ }).click();
    await expect
      .poll(async () => {
        await visitor.goto(listing);
        return badge.getAttribute("class");
      })
      .toContain("sure");

    await visitor.goto("/equipment?mark=first-of-kind-verified");
    const hit = visitor.locator(".marks .badge.sure", { hasText: "首台（套）" }).first();
    await hit.click();
    await visitor.waitForURL(/#mark-\w{10}$/);
    const proof = visitor.locator(visitor.url().slice(visitor.url().indexOf("#")));
    expect(await proof.textContent()).toMatch(/平台审核员.*核验/);
    await proof.getByRole("link", { name: /^示\d-\d/ }).click();
    await visitor.getByRole("heading", { name: "平台上的供给" }).waitFor();
    await supplier.goto("/workbench/notifications");
    expect(await supplier.getByText("首台（套）标识已核验").count()).toBeGreaterThan(0);
  });

  test("a reviewer fetches an edition; handing it in again changes nothing, and another file is refused in words", async () => {
    const page = await open({ javaScriptEnabled: false });
    await signIn(page, "reviewer-two");
    await page.goto("/catalogues");
    await page.getByRole("link", { name: "示例2026年版" }).click();
    const edition = new URL(page.url()).pathname.split("/").at(-1)!;
    const cookie = await sessionCookie("reviewer-two");
    const fetched = await fetch(`${siteUrl()}/workbench/catalogues/template?edition=${edition}`, {
      headers: { Cookie: cookie },
    });
    const buffer = Buffer.from(await fetched.arrayBuffer());
    const upload = async () => {
      await page.goto("/workbench/catalogues");
      const file = { name: "目录.xlsx", mimeType: "application/octet-stream", buffer };
      await page.getByLabel("表格文件").setInputFiles(file);
      await page.getByRole("button", { name: "上传并预览" }).click();
      await page.waitForURL(/\/imports\/\w{10}$/);
    };
    await upload();
    await page.getByText("与现有版本完全相同").waitFor();
    expect(await page.getByRole("button", { name: /确认导入/ }).count()).toBe(0);
    await page.getByRole("button", { name: "放弃" }).click();
    await page.getByText("没有改变任何目录").waitFor();

    await page.goto("/workbench/catalogues");
    const wrong = {
      name: "别的.xlsx",
      mimeType: "application/octet-stream",
      buffer: await readFile("package.json"),
    };
    await page.getByLabel("表格文件").setInputFiles(wrong);
    await page.getByRole("button", { name: "上传并预览" }).click();
    await page.getByRole("alert").waitFor();
  });

  test("is no matter of others", async () => {
    const page = await open({ javaScriptEnabled: false });
    await signIn(page, "supplier");
    expect((await page.goto("/workbench/catalogues"))?.status()).toBe(403);
    expect((await page.goto("/workbench/catalogues/template"))?.status()).toBe(403);
  });
});
