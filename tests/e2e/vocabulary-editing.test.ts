import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeInBrowser, phone, signIn } from "#tests/support/browser.ts";

const family = "/workbench/vocabulary/families/screw-air-compressor";
const word = "囧匣嗡";

/** Titles of the listings that a search for the word finds. */
async function found(page: Page): Promise<number> {
  await page.goto(`/equipment?q=${encodeURIComponent(word)}`);
  return page.locator('main a[href^="/equipment/"]:not([href*="families"])').count();
}

/** Opens the entry's form, adds words to a field, sends it; the address of the proposal. */
async function propose(page: Page, label: string, more: string): Promise<string> {
  await page.goto(`${family}/edit`);
  const field = page.getByLabel(label, { exact: false }).first();
  await field.fill(`${await field.inputValue()}${more}`);
  await page.getByRole("button", { name: "提出修改" }).click();
  await page.waitForURL(/\/proposals\/\w{10}$/);
  return new URL(page.url()).pathname;
}

async function approve(page: Page, proposal: string): Promise<void> {
  await page.goto(proposal);
  await page.getByRole("button", { name: "采用", exact: true }).click();
  await page.waitForURL("**/workbench/vocabulary");
}

describeInBrowser("editing the vocabulary", (open) => {
  test("a synonym that one reviewer proposes and another approves finds its machines, and is undone", async () => {
    // Neither needs a script.
    const [first, second, visitor] = [
      await open({ javaScriptEnabled: false }),
      await open({ javaScriptEnabled: false }),
      await open({ javaScriptEnabled: false }),
    ];
    await signIn(first, "reviewer");
    await signIn(second, "reviewer-two");
    expect(await found(visitor)).toBe(0);

    const proposal = await propose(first, "同义词", `、${word}`);
    expect(await first.getByText("由另一位审核员决定").count()).toBe(1);
    expect(await first.getByRole("button", { name: "采用", exact: true }).count()).toBe(0);
    await second.goto("/workbench/vocabulary/proposals");
    await second.getByRole("link", { name: "螺杆式空气压缩机" }).click();
    expect(await second.locator("ins", { hasText: word }).count()).toBe(1);
    await approve(second, proposal);
    await expect.poll(() => found(visitor), { timeout: 60_000 }).toBeGreaterThan(0);

    await second.goto(family);
    await second.getByRole("link", { name: "恢复出厂版本" }).click();
    await second.getByRole("button", { name: "提出修改" }).click();
    await second.waitForURL(/\/proposals\/\w{10}$/);
    expect(await second.locator("del", { hasText: word }).count()).toBe(1);
    await approve(first, new URL(second.url()).pathname);
    await expect.poll(() => found(visitor), { timeout: 60_000 }).toBe(0);
    await first.goto(family);
    expect(await first.getByText("与出厂版本相同").count()).toBe(1);
    expect(await first.locator(".vocabulary-change").count()).toBe(2);
  });

  test("a line that cannot be read is named, and what was typed stays", async () => {
    const page = await open({ viewport: phone });
    await signIn(page, "reviewer");
    await page.goto(`${family}/edit`);
    const field = page.getByLabel("歧义叫法", { exact: false });
    const typed = `${await field.inputValue()}\n没有线索的词`;
    await field.fill(typed);
    await page.getByLabel("修改说明", { exact: false }).fill("示例说明");
    await page.getByRole("button", { name: "提出修改" }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toMatch(/第 \d+ 行“没有线索的词”缺少线索/);
    expect(await field.inputValue()).toBe(typed);
    expect(await page.getByLabel("修改说明", { exact: false }).inputValue()).toBe("示例说明");
  });

  test("the exported sheet comes back as nothing new", async () => {
    const page = await open();
    await signIn(page, "reviewer");
    await page.goto("/workbench/vocabulary");
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: ".xlsx" }).click();
    const file = await (await downloading).path();
    await page.goto("/workbench/vocabulary/upload");
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByLabel("表格文件").click(),
    ]);
    await chooser.setFiles(file);
    await page.getByRole("button", { name: "上传并核对" }).click();
    await page.waitForURL(/\/imports\/\w{10}$/, { timeout: 60_000 });
    expect(await page.getByText("没有可以提出的修改").count()).toBe(1);
  });

  test("who is no reviewer is not let in", async () => {
    const page = await open();
    await signIn(page, "supplier");
    for (const path of ["", "/proposals", "/upload", "/families/screw-air-compressor/edit"]) {
      const answer = await page.request.get(`/workbench/vocabulary${path}`);
      expect(answer.status()).toBe(403);
    }
  });
});
