import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeInBrowser, phone, signIn } from "#tests/support/browser.ts";
import { openedEvent } from "#tests/support/events.ts";
import { send } from "#tests/support/requests.ts";

const supplier = "武汉示例激光装备有限公司";
const factory = "襄阳示例汽车零部件有限公司";

/** Waits for the line that says what was done. */
const told = (page: Page, words: string) =>
  page.getByRole("main").getByRole("status").filter({ hasText: words }).waitFor();

describeInBrowser("a host and its co-organiser", (open) => {
  test("list, registrations, group, public pages and zone of one event", async () => {
    const id = await openedEvent("factory", "示例 承办试验对接会");
    const desk = `/workbench/events/${id}`;
    await send("supplier", desk, {
      intent: "register",
      side: "supplier",
      "people.0.name": "示例 何工",
      slots: "s1-1430",
      listed: "yes",
    });
    const host = await open();
    await signIn(host, "factory");
    const main = host.getByRole("main");

    // A list: who is there already is told apart from who is not found, and what is wrong stays to be mended.
    await host.goto(`${desk}/invitations`);
    await main
      .getByLabel("企业全称或统一社会信用代码")
      .fill(`1\t${supplier}\t武汉\n鄂州示例热工设备厂\n没有这家示例厂\n${factory}`);
    await main.getByRole("button", { name: "核对名单" }).click();
    await main
      .getByRole("heading", { name: /^核对结果.*可邀请 1 家，已在名单 2 家，没有找到 1 家/ })
      .waitFor();
    const row = (name: string) =>
      main.getByRole("row").filter({ hasText: name }).first().innerText();
    expect(await row(supplier)).toContain("已报名");
    expect(await row(factory)).toContain("承办方");
    expect(await main.getByLabel("企业全称或统一社会信用代码").inputValue()).toBe("没有这家示例厂");
    await main.getByRole("button", { name: "邀请勾选的企业" }).click();
    await told(host, "新邀请 1 家。没有找到的 1 行留在名单里。");
    expect(await main.getByLabel("企业全称或统一社会信用代码").inputValue()).toBe("没有这家示例厂");
    const csv = {
      name: "名单.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("企业名称\n鄂州示例热工设备厂\n"),
    };
    await main.getByLabel("或上传表格").setInputFiles(csv);
    await main.getByRole("button", { name: "上传并核对" }).click();
    await main.getByRole("heading", { name: /可邀请 0 家，已在名单 1 家/ }).waitFor();
    expect(await row("鄂州示例热工设备厂")).toContain("已邀请");

    // A refusal says why; then the registration is let in after all.
    const [approves, refuses] = [
      new RegExp(`^通过.*${supplier}`),
      new RegExp(`^不通过.*${supplier}`),
    ];
    await host.goto(`${desk}/registrations`);
    await main
      .getByText(/^报名内容/)
      .first()
      .click();
    await main.getByText("示例 何工").waitFor();
    await main.getByRole("button", { name: refuses }).click();
    await main.getByRole("alert").waitFor();
    await main.getByLabel("不通过的原因，报名企业会看到").fill("示例原因");
    await main.getByRole("button", { name: refuses }).click();
    await told(host, "已告知企业报名未通过。");
    await main.getByRole("button", { name: approves }).click();
    await told(host, "已通过 1 家，企业会收到消息。");

    // The co-organiser accepts on a phone and finds its group.
    await host.goto(`${desk}/groups`);
    await main.getByLabel("协办方", { exact: true }).fill(supplier);
    await main.getByLabel("组名").fill("示例组");
    await main.getByText("选择专栏行").click();
    await main.getByRole("checkbox").first().check();
    await main.getByRole("button", { name: "发出协办邀请" }).click();
    await main.getByText("等待答复").waitFor();
    const helper = await open({ viewport: phone });
    await signIn(helper, "supplier");
    await helper.goto("/workbench/events");
    await helper.getByRole("heading", { name: "协办的" }).waitFor();
    await helper.goto(`${desk}/group`);
    await helper.getByRole("button", { name: "接受协办" }).click();
    await helper.getByText("这一组还没有企业报名").waitFor();
    await helper.getByRole("button", { name: "退出协办" }).waitFor();

    // Written, published, and read by everybody.
    await host.goto(`${desk}/pages`);
    await main.getByLabel("标题").fill("参会须知");
    await main.getByLabel("内容").fill("请带样品。\n\n铃响换桌。");
    await main.getByRole("button", { name: "保存并发布" }).click();
    await main.getByRole("button", { name: /^撤下.*参会须知$/ }).waitFor();
    const visitor = await open();
    await visitor.goto(`/events/${id}`);
    await visitor.getByText("铃响换桌。").waitFor();
    const page = await visitor.getByRole("main").innerText();
    expect(page).toContain(`协办：${supplier}`);
    expect(page).not.toContain("何工");

    // A listing of a member, picked for the zone.
    await host.goto("/workbench/events/zone");
    await main.getByLabel("参会企业", { exact: true }).selectOption({ label: supplier });
    await main.getByRole("button", { name: "看它的供需" }).click();
    await main.getByRole("button", { name: /^推荐/ }).first().click();
    await main.getByRole("button", { name: /^撤下/ }).waitFor();
    await visitor.getByRole("main").getByRole("link", { name: factory }).click();
    await visitor.getByRole("heading", { name: /^推荐的供给/ }).waitFor();
    await send("factory", `${desk}/host`, { intent: "close" });
  });
});
