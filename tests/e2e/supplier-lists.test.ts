import { expect, test } from "vitest";
import { describeInBrowser, signIn } from "#tests/support/browser.ts";
import { chooseFamily, field, fill } from "#tests/support/postings.ts";

describeInBrowser("a supplier", (open) => {
  test("lists equipment, corrects a value, saves a draft, publishes and finds it", async () => {
    const page = await open();
    await signIn(page, "supplier");
    await page.goto("/workbench");
    await page.getByRole("link", { name: "发布供给" }).click();
    await page.getByRole("heading", { level: 1, name: "发布供给" }).waitFor();
    await page.getByRole("link", { name: "直接填写表单" }).click();
    await chooseFamily(page);

    const title = "4 kW 双摆激光焊接机 试验条目";
    await fill(page, {
      标题: title,
      型号: "ZT-4100X",
      说明: "双摆焊接头，焊缝跟踪选配。",
      激光功率: "3000 MPa",
      焊接速度: "3.6 m/min",
      熔深: "4500 um",
      重复定位精度: "3丝",
      单价从: "58",
      到: "66.5",
      交期: "45",
    });
    await field(page, "产地：省份").selectOption({ label: "湖北" });
    await field(page, "市、区、县").fill("襄阳市");
    await page.getByRole("button", { name: "存草稿" }).click();

    // The wrong value is named beside its field, and nothing of the rest is lost.
    const power = field(page, "激光功率");
    await expect.poll(() => power.getAttribute("aria-invalid")).toBe("true");
    const error = page.locator(`[id="${await power.getAttribute("aria-describedby")}"]`);
    expect(await error.textContent()).toContain("“MPa”不是功率的单位");
    expect(await page.getByRole("alert").textContent()).toContain("没有保存，1 处需要修改");
    expect(await power.inputValue()).toBe("3000 MPa");
    for (const [label, value] of [
      ["标题", title],
      ["焊接速度", "3.6 m/min"],
      ["熔深", "4500 um"],
      ["到", "66.5"],
      ["市、区、县", "襄阳市"],
    ] as const)
      expect(await field(page, label).inputValue(), label).toBe(value);

    await power.fill("0.004 MW");
    await page.getByRole("button", { name: "存草稿" }).click();
    await page.waitForURL(/\/equipment\/[a-z0-9]{10}$/);
    const address = page.url();
    await page.getByText("这条供给没有发布").waitFor();
    const visitor = await open();
    expect((await visitor.goto(address))?.status()).toBe(404);

    await page.getByRole("link", { name: "编辑", exact: true }).click();
    await page.getByRole("button", { name: "保存并发布" }).click();
    await page.waitForURL(address);
    expect((await visitor.goto(address))?.status()).toBe(200);
    const sheet = (await visitor.getByRole("main").textContent()) ?? "";
    for (const shown of ["ZT-4100X", "湖北襄阳", "58", "66.5"]) expect(sheet).toContain(shown);

    await visitor.goto("/");
    const words = visitor.locator("input[name=q]");
    await words.fill("zt4100x");
    await words.press("Enter");
    await visitor.waitForURL("**/equipment?q=zt4100x");
    await visitor.getByRole("link", { name: title }).waitFor();

    await visitor.goto(
      "/equipment?family=laser-welding-machine&price.gte=60&price.lte=67&lead.lte=50",
    );
    await visitor.getByRole("link", { name: title }).waitFor();
    await visitor.goto("/equipment?family=laser-welding-machine&price.lte=50");
    expect(await visitor.getByRole("link", { name: title }).count()).toBe(0);
  });
});
