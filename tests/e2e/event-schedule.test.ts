import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import {
  describeInBrowser,
  desktop,
  phone,
  signIn,
  type OpenPage,
} from "#tests/support/browser.ts";
import { openedEvent } from "#tests/support/events.ts";
import { sticksOut, violations } from "#tests/support/page-check.ts";
import { aPerson, register } from "#tests/support/registering.ts";
import { send } from "#tests/support/requests.ts";

const title = "示例 排期试验对接会";
const company = "示例排期试验厂";

/** Pages answer later on a busy machine. */
const soon: typeof expect.poll = (look) => expect.poll(look, { timeout: 15_000 });

/** A closed event of the factory with a buyer who must meet the supplier; gives its desk and the buyer's page. */
async function closedEvent(
  open: OpenPage,
): Promise<{ readonly desk: string; readonly buyer: Page }> {
  const buyer = await open();
  await register(buyer, aPerson("schedule", company));
  const id = await openedEvent("factory", title);
  const registration = { intent: "register", "people.0.name": "示例 李工", slots: "s1-1430" };
  await send("supplier", `/workbench/events/${id}`, { ...registration, side: "supplier" });
  await buyer.goto(`/workbench/events/${id}`);
  const form = { ...registration, side: "buyer" };
  await buyer.request.post(`/workbench/events/${id}`, { form });
  const host = await open();
  await signIn(host, "factory");
  await host.goto(`/workbench/events/${id}/registrations`);
  const approve = host.getByRole("button", { name: /^通过本页/ });
  await approve.click();
  await approve.waitFor({ state: "detached" });
  await buyer.goto(`/workbench/events/${id}`);
  await buyer.getByRole("button", { name: "必见" }).first().click();
  await soon(() => buyer.locator('button[aria-pressed="true"]').count()).toBe(1);
  await send("factory", `/workbench/events/${id}/host`, { intent: "close" });
  return { desk: `/workbench/events/${id}/schedule`, buyer };
}

describeInBrowser("the host's schedule desk", (open) => {
  test("draws up a timetable, moves a meeting by keyboard, takes it back, locks and publishes it", async () => {
    const { desk, buyer } = await closedEvent(open);
    const page = await open();
    await signIn(page, "factory");
    await page.goto(desk);
    const main = page.getByRole("main");
    await main.getByText("1 家还没有选想见谁").waitFor();
    await main.getByRole("button", { name: "开始排期" }).click();
    await main.getByRole("heading", { name: /^结果/ }).waitFor({ timeout: 30_000 });
    await main.getByText("已证明没有更好的安排").waitFor();

    // By keyboard: choose, walk one table down, put it there.
    const meeting = main.getByRole("link", { name: new RegExp(company) }).first();
    await meeting.focus();
    await page.keyboard.press("Enter");
    await main.getByRole("heading", { name: new RegExp(`${company} ×`) }).waitFor();
    await soon(() => main.getByRole("button", { name: /移到 14:30/ }).count()).toBe(3);
    await meeting.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await soon(() => main.getByRole("status").allTextContents()).toContain("已移动。");
    const place = main.getByText(/14:30 A厅 1 号桌 → .*14:30 A厅 2 号桌/);
    await place.waitFor();
    // The keyboard goes on where the meeting is now.
    await soon(() => page.evaluate(() => document.activeElement?.textContent ?? "")).toContain(
      company,
    );

    // Where the supplier cannot come it is refused in words, and nothing moves.
    await page.keyboard.press("Enter");
    await main.getByRole("heading", { name: new RegExp(`${company} ×`) }).waitFor();
    await main.getByLabel("时段").first().selectOption({ label: "15:00–15:30" });
    await main.getByRole("button", { name: "移动", exact: true }).click();
    await soon(() => main.getByRole("alert").textContent()).toContain("在 15:00 不能来");

    await page.goto(desk);
    await main.getByRole("button", { name: /^撤销/ }).click();
    await soon(() => main.getByRole("status").allTextContents()).toContain("已撤销。");
    await main.getByRole("button", { name: /^重做/ }).waitFor();

    // Dragged with a pointer.
    await main
      .getByRole("link", { name: new RegExp(company) })
      .first()
      .dragTo(main.locator('[data-row="3"][data-column="1"]'));
    await soon(() => main.getByText(/→ .*14:30 A厅 4 号桌/).count()).toBeGreaterThan(0);

    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(phone);
    expect(await sticksOut(page)).toEqual([]);
    await page.setViewportSize(desktop);

    // Without scripts the same by forms: move, remove, and back again.
    const second = await open({ javaScriptEnabled: false });
    await signIn(second, "factory");
    await second.goto(desk);
    const plain = second.getByRole("main");
    await plain
      .getByRole("link", { name: new RegExp(company) })
      .first()
      .click();
    // A refused form keeps what was chosen in it.
    await plain.getByLabel("时段").first().selectOption({ label: "15:00–15:30" });
    await plain.getByRole("button", { name: "移动", exact: true }).click();
    await soon(() => plain.getByRole("alert").textContent()).toContain("在 15:00 不能来");
    expect(await plain.getByLabel("时段").first().inputValue()).toBe("s1-1500");
    await plain.getByRole("button", { name: /移到 14:30 3 号桌/ }).click();
    await soon(() => plain.getByRole("status").allTextContents()).toContain("已移动。");
    await plain
      .getByRole("link", { name: new RegExp(company) })
      .first()
      .click();
    await plain.getByText("移除这场洽谈").click();
    await plain.getByRole("button", { name: "确认移除" }).click();
    await soon(() => plain.getByRole("status").allTextContents()).toContain("已移除，可以撤销。");
    await plain.getByRole("button", { name: /^撤销/ }).click();
    await soon(() => plain.getByRole("link", { name: new RegExp(company) }).count()).toBe(1);

    await page.goto(desk);
    await main.getByRole("button", { name: "发布洽谈安排" }).click();
    await soon(() => main.getByRole("status").allTextContents()).toContain(
      "洽谈安排已发布，参会企业已收到通知。",
    );
    await buyer.goto("/workbench/notifications");
    await soon(() => buyer.getByText(/洽谈安排已发布，贵企业有 1 场/).count()).toBeGreaterThan(0);
  });
});
