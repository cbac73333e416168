import path from "node:path";
import { expect, test } from "vitest";
import { describeInBrowser, signIn } from "#tests/support/browser.ts";
import { anEventToday, besideSite } from "#tests/support/event-day.ts";
import { openedEvent } from "#tests/support/events.ts";
import { check, firstLink } from "#tests/support/page-check.ts";
import { send } from "#tests/support/requests.ts";
import { siteLog } from "#tests/support/site-at-hand.ts";

describeInBrowser("the pages of events have no serious flaw for assistive technology", (open) => {
  /** An open event of the factory to which the supplier has registered. */
  const event = async (): Promise<string> => {
    const id = await openedEvent("factory", "示例 无障碍试验对接会");
    const person = { "people.0.name": "示例 何工", slots: "s1-1430", listed: "yes" };
    const desk = `/workbench/events/${id}`;
    await send("supplier", desk, { intent: "register", side: "supplier", ...person });
    const group = { organisation: "武汉示例激光装备有限公司", name: "示例组", version: "" };
    await send("factory", `${desk}/groups`, { intent: "ask", sectorRows: "HB-1-01", ...group });
    const note = { title: "参会须知", text: "请带样品。", page: "", version: "" };
    await send("factory", `${desk}/pages`, { intent: "save-published", ...note });
    return id;
  };

  test("the desk of an event's host", async () => {
    const page = await open();
    await signIn(page, "factory");
    const desk = `/workbench/events/${await event()}`;
    for (const part of ["host", "edit", "registrations", "invitations", "groups", "pages"])
      await check(page, `${desk}/${part}`);
  });

  test("an event as a participant, a co-organiser and visitors see it, and the host's zone", async () => {
    const page = await open();
    await signIn(page, "supplier");
    const id = await event();
    await check(page, "/workbench/events");
    await check(page, `/workbench/events/${id}`);
    await send("supplier", `/workbench/events/${id}/group`, { intent: "accept" });
    await check(page, `/workbench/events/${id}/group`);
    await check(page, `/events/${id}`);
    await check(page, await firstLink(`/events/${id}`, "/hosts"));
    await page.context().clearCookies();
    await signIn(page, "factory");
    await check(page, "/workbench/events/zone");
  });

  test("the day of an event: the host's page, the desk at the door, the wall screen, passes, a table", async () => {
    const come = [
      ["factory", "buyer", 2],
      ["viewer", "supplier", 1],
    ] as const;
    const { id, meetings } = await besideSite(path.dirname(siteLog()), (services) =>
      anEventToday(services, { host: "supplier", come }),
    );
    const day = `/workbench/events/${id}`;
    const page = await open();
    await signIn(page, "supplier");
    await check(page, `${day}/check-in`);
    await check(page, `${day}/day`);
    await check(page, `${day}/results?enter=1`);
    await check(page, `${day}/board`);
    // It outlives a site that does not answer, and says so; what the browser says of that is no complaint.
    const wall = await page.context().newPage();
    await wall.clock.install();
    await wall.goto(`${day}/board`);
    const stale = () => wall.getByText("恢复后自动更新").count();
    const soon = () => expect.poll(stale, { timeout: 20_000 });
    await wall.getByRole("button", { name: "停在这一屏" }).click();
    await wall.route("**/board.data*", (route) => route.abort());
    await wall.clock.runFor(16_000);
    await soon().toBe(1);
    expect(await wall.getByRole("table").count()).toBe(1);
    await wall.unroute("**/board.data*");
    await wall.clock.runFor(16_000);
    await soon().toBe(0);
    await wall.close();
    await page.context().clearCookies();
    await signIn(page, "factory");
    for (const part of ["passes", "offers", "outcomes", `meetings/${meetings[0]!}`])
      await check(page, `${day}/${part}`);
  });
});
