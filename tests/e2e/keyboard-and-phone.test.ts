import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeInBrowser, phone } from "#tests/support/browser.ts";

interface Focused {
  readonly name: string;
  readonly inView: boolean;
  readonly marked: boolean;
}

/** What has the focus, and whether a sighted person can tell. */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const box = element.getBoundingClientRect();
    const ringed = (one: Element | null) => {
      const style = one && getComputedStyle(one);
      return Boolean(
        style &&
        ((style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) ||
          style.boxShadow !== "none"),
      );
    };
    return {
      name: element.id || element.textContent?.trim() || element.tagName,
      inView: box.width > 1 && box.height > 1 && box.top >= 0 && box.top < innerHeight,
      marked: ringed(element) || ringed(element.parentElement),
    };
  });
}

describeInBrowser("the keyboard", (open) => {
  test("skips to the text, reaches the search box and always shows where it is", async () => {
    const page = await open();
    await page.goto("/equipment");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toEqual({ name: "跳到正文", inView: true, marked: true });

    const seen: Focused[] = [];
    for (let n = 0; n < 12; n++) {
      await page.keyboard.press("Tab");
      seen.push(await focused(page));
      if (seen.at(-1)?.name === "search-q") break;
    }
    expect(seen.map(({ name }) => name)).toContain("search-q");
    expect(seen.filter(({ inView, marked }) => !inView || !marked)).toEqual([]);
    await page.keyboard.type("VMC850");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/equipment?q=VMC850");

    await page.goto("/equipment");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect((await focused(page)).name).toBe("main");
    for (let n = 0; n < 25; n++) {
      await page.keyboard.press("Tab");
      await expect.poll(() => focused(page)).toMatchObject({ inView: true, marked: true });
    }
  });

  test("chooses filters and sends them", async () => {
    const page = await open();
    await page.goto("/equipment?q=激光");
    const choice = page.getByRole("checkbox", { name: /^激光焊接机/ });
    await choice.focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await page.waitForURL(/family=laser-welding-machine/);
    expect(new URL(page.url()).searchParams.get("q")).toBe("激光");
    expect(await choice.isChecked()).toBe(true);
  });
});

for (const javaScriptEnabled of [true, false])
  describeInBrowser(`a phone ${javaScriptEnabled ? "with" : "without"} JavaScript`, (open) => {
    test("opens the filters as a sheet, closes it, and applies what was chosen", async () => {
      const page = await open({ viewport: phone, javaScriptEnabled, hasTouch: true });
      await page.goto("/equipment?q=空压机");
      const sheet = page.locator("#filters");
      expect(await sheet.isVisible()).toBe(false);
      await page.getByRole("link", { name: "筛选", exact: true }).tap();
      await sheet.waitFor({ state: "visible" });
      await sheet.getByRole("link", { name: "关闭筛选" }).tap();
      await sheet.waitFor({ state: "hidden" });

      await page.getByRole("link", { name: "筛选", exact: true }).tap();
      await sheet.getByText("鄂产").tap();
      await sheet.getByRole("button", { name: "应用筛选" }).tap();
      await page.waitForURL(/origin=/);
      expect(new URL(page.url()).searchParams.get("q")).toBe("空压机");
      await page.getByRole("link", { name: "筛选（1 项）" }).waitFor();
      expect(await sheet.isVisible()).toBe(false);
    });
  });
