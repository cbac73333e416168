import { expect, test } from "vitest";
import { checkResultLabels } from "#app/domain/catalogue/phase-out/check.ts";
import { sheetFiles } from "#app/sheets/sheet-files.server.ts";
import { describeInBrowser, signIn } from "#tests/support/browser.ts";

const list = [
  "型号\t设备类别\t出厂年份\t投运年份",
  "Y160M-4\t三相异步电动机\t1998\t1999",
  "S11-M-630/10\t变压器\t2010\t2011",
  "JR115-4\t\t\t",
  "Y2-132S-4\t电动机\t旧\t",
].join("\n");

describeInBrowser("the check of old machines", (open) => {
  for (const javaScriptEnabled of [true, false])
    test(`typed, pasted and uploaded ${javaScriptEnabled ? "with" : "without"} scripts`, async () => {
      const page = await open({ javaScriptEnabled });
      await page.goto("/");
      await page.getByRole("link", { name: "旧设备体检" }).first().click();
      await page.getByRole("heading", { level: 1, name: "旧设备体检" }).waitFor();

      // Nothing to look for is said beside its field, and what was typed stays.
      await page.getByLabel("功率", { exact: true }).fill("11 kW");
      await page.getByRole("button", { name: "开始体检" }).click();
      await page.getByRole("alert").waitFor();
      expect(await page.getByLabel("功率", { exact: true }).inputValue()).toBe("11 kW");

      await page.getByLabel("型号", { exact: true }).fill("Y2-132S-4");
      await page.getByLabel("设备类别", { exact: true }).fill("三相异步电动机");
      await page.getByLabel("功率", { exact: true }).fill("5.5");
      await page.getByLabel("出厂年份", { exact: true }).fill("2004");
      await page.getByRole("button", { name: /体检$/ }).first().click();
      await page.getByRole("heading", { name: "型号在目录里，条件不成立" }).waitFor();
      await page.getByLabel("出厂年份", { exact: true }).fill("2003");
      await page.getByRole("button", { name: "重新体检" }).click();
      await page.getByRole("heading", { name: "列入淘汰目录，条件成立" }).waitFor();
      const sheet = (await page.getByRole("main").textContent()) ?? "";
      for (const words of [
        "最迟应于 2015年年底前停止使用",
        "文号待核对",
        "以官方文本为准",
        "查了哪些版本：5 份",
      ])
        expect(sheet).toContain(words);

      await page.getByRole("link", { name: /一次查多台/ }).click();
      await page.getByLabel("每行一台，或从 Excel 里整块复制").fill(list);
      await page.getByRole("button", { name: "体检这些设备" }).click();
      await page.getByRole("heading", { name: "查了 3 台，1 行没有查" }).waitFor();
      const rows = page.getByRole("row");
      expect(await rows.count()).toBeGreaterThanOrEqual(4);
      expect(await page.getByRole("main").textContent()).toContain("出厂年份“旧”看不懂");
      await page.getByRole("button", { name: `1 ${checkResultLabels.suspected}` }).click();
      await expect.poll(() => page.locator(".machine-rows tbody tr").count()).toBe(1);
      expect(await page.locator(".machine-rows tbody").textContent()).toContain("JR115-4");

      const columns = ["规格型号", "设备名称", "出厂日期"].map((header) => ({ header }));
      const machines = [
        ["C620G", "普通车床", "1985-06"],
        ["YE3-160M-4", "电动机", "2019年"],
      ];
      const bytes = await sheetFiles.write([{ name: "台账", columns, rows: machines }], "xlsx");
      await page.goto("/check?many=1");
      await page.getByLabel(".xlsx 或 .csv 文件").setInputFiles({
        name: "台账.xlsx",
        mimeType: "application/octet-stream",
        buffer: Buffer.from(bytes),
      });
      await page.getByRole("button", { name: "上传并体检" }).click();
      await page.getByRole("heading", { name: "查了 2 台" }).waitFor();
      expect(await page.locator(".machine-rows tbody tr").first().textContent()).toContain("C620G");
      const saved = page.waitForEvent("download");
      await page.getByRole("button", { name: /导出结果/ }).click();
      expect((await saved).suggestedFilename()).toMatch(/^旧设备体检 .*\.xlsx$/);
    });

  test("makes a need through the sign-in, and keeps the machine in the account", async () => {
    const page = await open();
    await signIn(page, "factory");
    await page.goto("/check");
    await page.getByLabel("型号", { exact: true }).fill("Y160M-4");
    await page.getByLabel("设备类别", { exact: true }).fill("三相异步电动机");
    await page.getByLabel("出厂年份", { exact: true }).fill("1998");
    await page.getByRole("button", { name: "开始体检" }).click();
    await page.getByRole("heading", { name: "列入淘汰目录，条件成立" }).waitFor();
    const need = await page.getByRole("link", { name: "生成更新需求" }).getAttribute("href");
    await page.getByRole("button", { name: "存入设备台账" }).click();
    await page.waitForURL(/\/workbench\/assets\/new/);
    await page.getByRole("button", { name: "保存并体检" }).click();
    await page.waitForURL(/\/workbench\/assets\/[a-z0-9]{10}$/);
    await expect
      .poll(() => page.getByRole("main").textContent())
      .toContain("列入淘汰目录，条件成立");
    await page.getByRole("link", { name: "生成更新需求" }).click();
    await page.waitForURL(/\/workbench\/needs\/new/);
    const values = {
      "old.model": "Y160M-4",
      "req.ratedPower": "11",
      "req.poles": "4",
      "req.frameSize": "160M",
    };
    for (const [name, value] of Object.entries(values))
      await expect.poll(() => page.locator(`[name="${name}"]`).inputValue()).toBe(value);
    expect(await page.locator('[name="description"]').inputValue()).toContain("第二批");

    const visitor = await open();
    await visitor.goto(need!);
    await visitor.waitForURL(/\/login\?next=/);
    expect(new URL(visitor.url()).searchParams.get("next")).toBe(need);
  });
});
