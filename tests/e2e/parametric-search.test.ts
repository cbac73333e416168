import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeInBrowser, phone } from "#tests/support/browser.ts";

const parameters = (page: Page) => new URL(page.url()).searchParams;
const powers = async (page: Page) =>
  (await page.locator('td[data-label="额定功率 kW"]').allTextContents()).map((text) =>
    text.trim() === "未填写" ? null : Number(text),
  );
const list = "/equipment?family=screw-air-compressor";

describeInBrowser("search by the attributes of a family", (open) => {
  test.each([true, false])("ranges, units and what is not stated; scripts: %s", async (scripts) => {
    const page = await open({ javaScriptEnabled: scripts });
    await page.goto(list);
    const group = page.getByRole("group", { name: "额定功率" });
    expect(await group.getByRole("img", { name: /额定功率的分布/ }).count()).toBe(1);
    await group.getByRole("textbox", { name: "额定功率最低" }).fill("75000");
    await group.getByRole("combobox", { name: "额定功率的单位" }).selectOption("W");
    await page.getByRole("button", { name: "应用筛选" }).click();
    await page.waitForURL(/ratedPower\.gte=75000/);
    const chosen = page.getByRole("group", { name: "已选条件" });
    await chosen.getByText("额定功率 ≥ 75000 W").waitFor();
    const large = await powers(page);
    expect(large.length).toBeGreaterThan(2);
    for (const power of large) expect(power).toBeGreaterThanOrEqual(75);

    await group.getByRole("checkbox", { name: /未填写/ }).check();
    await page.getByRole("button", { name: "应用筛选" }).click();
    await page.waitForURL(/ratedPower\.missing=1/);
    expect((await powers(page)).filter((power) => power === null).length).toBeGreaterThan(0);

    await page.getByText("按参数").click();
    await page.getByRole("link", { name: "额定功率从低到高" }).click();
    await page.waitForURL(/sort=spec\.ratedPower/);
    await page.locator('th[aria-sort="ascending"]', { hasText: "额定功率" }).waitFor();
    const sorted = await powers(page);
    const stated = sorted.filter((power) => power !== null);
    expect(stated).toEqual([...stated].sort((a, b) => a - b));
    // What states nothing comes last.
    expect(sorted.slice(stated.length).every((power) => power === null)).toBe(true);
    expect(parameters(page).get("spec.ratedPower.gte")).toBe("75000");

    await page.reload();
    expect(await powers(page)).toEqual(sorted);
    await chosen.getByRole("link", { name: /去掉条件：额定功率 ≥/ }).click();
    await page.waitForURL((url) => !url.searchParams.has("spec.ratedPower.gte"));
    expect(parameters(page).get("spec.ratedPower.missing")).toBe("1");
    await page.goBack();
    await expect.poll(() => powers(page)).toEqual(sorted);
  });

  test("on a phone the filters are a sheet that is applied at once", async () => {
    const page = await open({ viewport: phone });
    await page.goto(list);
    const before = await page.locator(".hits tbody tr").count();
    await page.getByRole("link", { name: "筛选（1 项）" }).click();
    const group = page.getByRole("group", { name: "额定功率" });
    await group.getByRole("textbox", { name: "额定功率最低" }).fill("100 马力");
    await page.getByRole("group", { name: "冷却方式" }).getByRole("checkbox").first().check();
    expect(parameters(page).has("spec.ratedPower.gte")).toBe(false);
    await page.getByRole("button", { name: "应用筛选" }).click();
    await page.waitForURL(/ratedPower\.gte/);
    await page.getByRole("link", { name: "筛选（3 项）" }).waitFor();
    expect(await page.locator(".hits tbody tr").count()).toBeLessThan(before);
    expect(await page.getByRole("button", { name: "应用筛选" }).isVisible()).toBe(false);
  });

  test("where nothing is found, each condition is offered to be dropped", async () => {
    const page = await open();
    await page.goto(`${list}&spec.ratedPower.gte=90000`);
    await page
      .getByRole("link", { name: /额定功率 ≥ 90000 kW/ })
      .first()
      .waitFor();
    expect(await page.locator(".hits").count()).toBe(0);
    await page.getByRole("link", { name: "去掉“额定功率 ≥ 90000 kW”" }).click();
    await page.waitForURL((url) => !url.searchParams.has("spec.ratedPower.gte"));
    await expect.poll(() => page.locator(".hits tbody tr").count()).toBeGreaterThan(5);
  });
});
