import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeInBrowser, phone, signIn } from "#tests/support/browser.ts";
import { field, pickFamily } from "#tests/support/postings.ts";

const sentence =
  "想换两台10吨蒸汽锅炉，天然气，效率不低于95%，预算单台45万以内，明年3月前到货，现在用的是2008年的SZL10";

async function readSentence(page: Page, noun: "needs" | "listings", text: string): Promise<void> {
  await page.goto(`/workbench/${noun}/new`);
  await page.getByLabel("粘贴一句话或整段介绍").fill(text);
  await page.getByRole("button", { name: "读出内容" }).click();
  await page.getByRole("heading", { name: /读出 \d+ 项/ }).waitFor();
}

async function take(page: Page, noun: "needs" | "listings"): Promise<string> {
  await page.getByRole("button", { name: "用勾选的内容填表" }).click();
  await page.waitForURL(new RegExp(`/workbench/${noun}/[a-z0-9]{10}$`));
  return new URL(page.url()).pathname;
}

const proposal = (page: Page, label: string) =>
  page.locator(".proposals li", { has: page.getByText(label, { exact: true }) });

async function hasNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over, page.url()).toBeLessThanOrEqual(0);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";
  describeInBrowser(`posting from one sentence on a phone ${how}`, (open) => {
    const start = async (account: "factory" | "supplier") => {
      const page = await open({ viewport: phone, javaScriptEnabled, hasTouch: true });
      await signIn(page, account);
      return page;
    };

    test("a factory posts a need: proposals with their words, one left out, preview, published", async () => {
      const page = await start("factory");
      await readSentence(page, "needs", sentence);
      const budget = await proposal(page, "总预算").textContent();
      expect(budget).toContain("90 万元");
      expect(budget).toContain("推断：");
      expect(budget).toContain("“单台45万”");
      const efficiency = await proposal(page, "热效率").textContent();
      expect(efficiency).toContain("读自原文：");
      expect(efficiency).toContain("“不低于95%”");
      expect(await page.locator("blockquote mark", { hasText: "SZL10" }).count()).toBe(1);
      await hasNoSidewaysScroll(page);
      await proposal(page, "燃料种类").getByRole("checkbox").uncheck();

      const form = await take(page, "needs");
      for (const [label, value] of [
        ["标题", "两台10吨蒸汽锅炉"],
        ["数量", "2"],
        ["总预算", "90"],
        ["出厂年份", "2008"],
        ["热效率", "95"],
      ] as const)
        expect(await field(page, label).inputValue(), label).toBe(value);
      expect(await page.locator('[name="req.fuel"]').inputValue()).toBe("");
      await hasNoSidewaysScroll(page);

      // A changed value is the person's own; the untouched ones keep where they come from.
      await page.locator('[name="req.evaporationCapacity"]').fill("12");
      const title = `两台蒸汽锅炉换新 ${javaScriptEnabled ? "甲" : "乙"}试验`;
      await field(page, "标题").fill(title);
      await page.getByRole("button", { name: "预览" }).click();
      await page.waitForURL(`**${form}/preview`);
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      const line = (name: string) => page.locator("dl.facts > div", { hasText: name });
      expect(await line("热效率").first().locator("abbr").getAttribute("title")).toBe("读自原文");
      expect(await line("额定蒸发量").locator("abbr").getAttribute("title")).toBe("企业填写");
      await hasNoSidewaysScroll(page);

      await page.getByRole("button", { name: "发布", exact: true }).click();
      await page.waitForURL(/\/needs\/[a-z0-9]{10}$/);
      await expect.poll(() => page.getByRole("main").textContent()).toContain("展示到");
      const visitor = await open({ javaScriptEnabled });
      expect((await visitor.goto(page.url()))?.status()).toBe(200);

      // The same once more: the one that is there is shown, and publishing goes on only when asked.
      await readSentence(page, "needs", sentence);
      await take(page, "needs");
      await field(page, "标题").fill(title);
      await page.getByRole("button", { name: "保存并发布" }).click();
      await page.waitForURL(/\?same=1$/);
      await page.getByText("还没有发布：本企业已有 1 条相近的信息").waitFor();
      expect(await page.getByRole("link", { name: `打开已有：${title}` }).count()).toBe(1);
      await page.getByRole("button", { name: "继续发布" }).click();
      await page.waitForURL(/\/needs\/[a-z0-9]{10}$/);
    });

    test("a second-hand machine and a software have their own fields, which keep what they hold", async () => {
      const page = await start("supplier");
      const used = page.getByRole("heading", { name: "二手设备情况" });
      const terms = page.getByRole("heading", { name: "交付与收费" });
      const switchTo = async (label: string, value: string) => {
        await field(page, label).selectOption({ label: value });
        if (!javaScriptEnabled)
          await page.getByRole("button", { name: "按供给类型和成色更新表单" }).click();
      };
      await readSentence(
        page,
        "listings",
        "出售二手油压机一台，500吨，2018年出厂，运行8000小时，产地襄阳，单价45-50万",
      );
      await take(page, "listings");
      await used.waitFor();
      expect(await field(page, "出厂年份").inputValue()).toBe("2018");
      expect(await terms.isVisible()).toBe(false);

      await switchTo("供给类型", "软件");
      await terms.waitFor();
      expect(await used.isVisible()).toBe(false);
      await field(page, "适用设备与系统").fill("西门子数控系统");
      await switchTo("供给类型", "设备");
      await used.waitFor();
      expect(await field(page, "出厂年份").inputValue()).toBe("2018");
      await field(page, "出厂年份").fill("2035");
      await page.getByRole("button", { name: "存草稿" }).click();
      await page.getByRole("alert").waitFor();
      expect(await page.getByRole("alert").textContent()).toContain("1950 到");
      await field(page, "出厂年份").fill("");
      await page.getByRole("button", { name: "保存并发布" }).click();
      await page.waitForURL(/missing=1/);
      await page.getByRole("alert").getByText("二手设备请写出厂年份").waitFor();
      await field(page, "出厂年份").fill("2018");
      await field(page, "标题").fill(`二手油压机 500 吨 ${javaScriptEnabled ? "甲" : "乙"}试验`);
      await page.getByRole("button", { name: "保存并发布" }).click();
      await page.waitForURL(/\/equipment\/[a-z0-9]{10}$/);
      // The address changes a moment before the page does.
      for (const words of ["二手设备情况", "2018 年", "8,000 小时"])
        await expect.poll(() => page.getByRole("main").textContent()).toContain(words);

      // No family has this name: it is what is missing.
      await readSentence(
        page,
        "listings",
        "刀具寿命提醒软件，支持西门子、发那科数控系统，按年订阅",
      );
      await take(page, "listings");
      await terms.waitFor();
      expect(await field(page, "适用设备与系统").inputValue()).toBe("西门子、发那科数控系统");
      await page.getByRole("button", { name: "预览" }).click();
      await page.waitForURL(/preview$/);
      await expect.poll(() => page.getByRole("main").textContent()).toContain("还缺 1 项");
      await expect
        .poll(() => page.getByRole("main").textContent())
        .toContain("西门子、发那科数控系统");
      expect(await page.getByRole("button", { name: "发布", exact: true }).count()).toBe(0);
    });

    test("an empty text says what is needed; a draft without a title is kept, and deleted for good", async () => {
      const page = await start("supplier");
      await page.goto("/workbench/listings/new");
      await page.getByRole("button", { name: "读出内容" }).click();
      await page.getByRole("alert").waitFor();
      await page.getByRole("link", { name: "直接填写表单" }).click();
      await field(page, "型号").fill("BX-1");
      await page.getByRole("button", { name: "存草稿" }).click();
      await page.waitForURL(/\/equipment\/[a-z0-9]{10}$/);
      await page.goto("/workbench/listings?status=draft");
      const row = page.getByRole("row", { name: "未命名草稿" }).first();
      await row.getByRole("link", { name: "删除" }).click();
      await page.getByText("删除后不能恢复").waitFor();
      await page.getByRole("button", { name: "确认删除，不能恢复" }).click();
      await page.getByText("已删除，不能恢复。").waitFor();
    });

    test("several are renewed at once", async () => {
      const page = await start("supplier");
      await page.goto("/workbench/listings?status=published");
      const boxes = page.getByRole("checkbox", { name: /^选择：/ });
      for (const n of [0, 1]) await boxes.nth(n).check();
      await page.getByRole("button", { name: "续期所选" }).click();
      await page.getByText("已续期 2 条。").waitFor();
    });
  });
}

describeInBrowser("a form that saves itself", (open) => {
  test("what is typed is there after a reload and on another device, wrong values too", async () => {
    const page = await open({ viewport: phone });
    await signIn(page, "supplier");
    await page.goto("/workbench/listings/new?family=laser-welding-machine");
    await field(page, "标题").fill("自动保存的激光焊接机");
    await field(page, "激光功率").fill("3000 MPa");
    await page.getByText(/已保存 \d\d:\d\d/).waitFor();
    const address = new URL(page.url()).pathname;
    expect(address).toMatch(/^\/workbench\/listings\/[a-z0-9]{10}$/);

    const other = await open();
    await signIn(other, "supplier");
    for (const each of [page, other]) {
      await each.goto(address);
      expect(await field(each, "标题").inputValue()).toBe("自动保存的激光焊接机");
      expect(await field(each, "激光功率").inputValue()).toBe("3000 MPa");
      expect(await each.getByRole("alert").textContent()).toContain("填写的内容已保留");
    }

    // Two devices: the one that was not read anew is told.
    await field(other, "标题").fill("另一台设备上写的");
    await other.getByText(/已保存/).waitFor();
    await field(page, "标题").fill("旧页面上写的");
    await page.getByText(/保存失败：这条信息在别处改过了/).waitFor();
  });

  test("saving by hand right after typing neither loses it nor makes two", async () => {
    const page = await open();
    await signIn(page, "supplier");
    await page.goto("/workbench/listings/new?form=1");
    await field(page, "标题").fill("马上保存的一条");
    await page.getByText("未保存").waitFor();
    await page.getByText(/正在保存|已保存/).waitFor();
    await field(page, "标题").fill("马上保存的另一条");
    await page.getByRole("button", { name: "存草稿" }).click();
    await page.waitForURL(/\/equipment\/[a-z0-9]{10}$/);
    await page.getByRole("heading", { level: 1, name: "马上保存的另一条" }).waitFor();
    await page.goto("/workbench/listings?status=draft");
    expect(await page.getByRole("row", { name: /马上保存的/ }).count()).toBe(1);
  });

  test("another family brings its lines without touching what is being typed", async () => {
    const page = await open();
    await signIn(page, "supplier");
    await page.goto("/workbench/listings/new?form=1");
    await page.route("**/workbench/listings/new**", async (route) => {
      if (route.request().method() === "POST") await new Promise((later) => setTimeout(later, 700));
      await route.continue();
    });
    await pickFamily(page, "激光焊接机");
    await field(page, "标题").pressSequentially("一直在打字没有丢", { delay: 120 });
    await field(page, "激光功率").waitFor();
    expect(await field(page, "标题").inputValue()).toBe("一直在打字没有丢");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("title");
  });

  test("unsaved changes of a published posting are hidden from others and can be dropped", async () => {
    const page = await open();
    await signIn(page, "supplier");
    await page.goto("/workbench/listings?status=published");
    await page.getByRole("link", { name: "编辑" }).first().click();
    await page.waitForURL(/listings\/[a-z0-9]{10}$/);
    const before = await field(page, "标题").inputValue();
    await field(page, "标题").fill(`${before} 没有生效`);
    await page.getByText(/已保存 \d\d:\d\d/).waitFor();
    await page.reload();
    await page.getByText("还没有生效，别人看到的仍是原来的内容").waitFor();
    expect(await field(page, "标题").inputValue()).toBe(`${before} 没有生效`);
    const visitor = await open();
    await visitor.goto(page.url().replace("/workbench/listings/", "/equipment/"));
    expect(await visitor.getByRole("heading", { level: 1 }).textContent()).not.toContain(
      "没有生效",
    );
    await page.getByRole("button", { name: "放弃这些修改" }).click();
    await expect.poll(() => field(page, "标题").inputValue()).toBe(before);
  });

  test("a proposal that is dropped leaves its field empty, and only that one", async () => {
    const page = await open({ viewport: phone });
    await signIn(page, "factory");
    await readSentence(page, "needs", sentence);
    await take(page, "needs");
    await page.getByRole("button", { name: /不用\s*总预算/ }).click();
    expect(await field(page, "总预算").inputValue()).toBe("");
    expect(await field(page, "数量").inputValue()).toBe("2");
    await page.getByText(/已保存 \d\d:\d\d/).waitFor();
    await page.reload();
    expect(await field(page, "总预算").inputValue()).toBe("");
  });
});
