import { describe, expect, test } from "vitest";
import { demoSupplierKey } from "#seed/worlds/demo/organisations.ts";
import { demoId } from "#seed/worlds/demo/random.ts";
import { sendForm, sessionCookie } from "#tests/support/accounts.ts";
import { describeInBrowser, signIn, signInByForm } from "#tests/support/browser.ts";
import { postListing } from "#tests/support/postings.ts";
import { siteUrl } from "#tests/support/site-at-hand.ts";

describeInBrowser("the workbench", (open) => {
  test("pauses, publishes, closes and reopens; visitors see what is published only", async () => {
    const page = await open();
    await signIn(page, "supplier-editor");
    const title = "4 kW 激光焊接机 状态试验";
    const listing = await postListing(page, title);
    const visitorSees = async () => (await fetch(siteUrl() + listing)).status;
    expect(await visitorSees()).toBe(200);

    for (const [move, status, seen] of [
      ["暂停", "已暂停", 404],
      ["发布", "已发布", 200],
      ["关闭", "已关闭", 404],
      ["重新打开", "草稿", 404],
      ["发布", "已发布", 200],
    ] as const) {
      await page.goto("/workbench/listings");
      const row = page.getByRole("row", { name: title });
      await row.getByRole("button", { name: move }).click();
      await expect.poll(() => row.locator(".status").textContent()).toBe(status);
      expect(await visitorSees(), move).toBe(seen);
    }
    const tab = page
      .getByRole("navigation", { name: "按状态" })
      .getByRole("link", { name: "已发布" });
    await tab.click();
    await page.waitForURL("**/workbench/listings?status=published");
    await page.getByRole("row", { name: title }).waitFor();
  });

  test("an edit that starts from an older version is refused and keeps what was typed", async () => {
    const first = await open();
    await signIn(first, "supplier");
    const listing = await postListing(first, "4 kW 激光焊接机 并发试验");
    const form = listing.replace("/equipment/", "/workbench/listings/");
    const second = await open();
    await signIn(second, "supplier-editor");
    await first.goto(form);
    await second.goto(form);
    await second.getByLabel("说明", { exact: true }).fill("第二个人先保存了一句说明。");
    await second.getByRole("button", { name: "保存", exact: true }).click();
    await second.waitForURL(`**${listing}`);
    await first.getByLabel("说明", { exact: true }).fill("第一个人后保存的一句说明。");
    await first.getByRole("button", { name: "保存", exact: true }).click();
    await first.getByRole("alert").waitFor();
    expect(await first.getByLabel("说明", { exact: true }).inputValue()).toBe(
      "第一个人后保存的一句说明。",
    );
    expect(await (await fetch(siteUrl() + listing)).text()).toContain("第二个人先保存");
  });

  test("shows a viewer no button that writes", async () => {
    const page = await open();
    await signIn(page, "viewer");
    for (const path of ["/workbench", "/workbench/listings", "/workbench/needs"]) {
      await page.goto(path);
      const main = page.getByRole("main");
      expect(await main.getByRole("button").count(), path).toBe(0);
      expect(await main.getByRole("link", { name: /发布供给|发布更新需求|编辑/ }).count()).toBe(0);
    }
    await page.goto("/workbench/account");
    expect(await page.getByRole("button", { name: "保存名片" }).count()).toBe(0);
    for (const form of ["listings", "needs"])
      expect((await page.goto(`/workbench/${form}/new`))?.status()).toBe(403);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("没有权限");
  });

  test("a session ends in all browsers at once", async () => {
    const here = await open();
    const there = await open({ javaScriptEnabled: false });
    await signInByForm(here, "factory");
    await signInByForm(there, "factory");
    await here.goto("/workbench/account");
    await here.getByRole("button", { name: "退出全部浏览器" }).click();
    await here.waitForURL("**/login");
    await there.goto("/workbench/needs");
    expect(new URL(there.url()).pathname).toBe("/login");
    expect(new URL(there.url()).searchParams.get("next")).toBe("/workbench/needs");
  });

  test("every demo role signs in with the password on the page, and out again", async () => {
    const page = await open();
    for (const name of ["supplier-editor", "viewer", "factory", "reviewer", "admin"] as const) {
      await signInByForm(page, name);
      const places = page.getByRole("navigation", { name: "工作台" });
      await places.getByRole("link", { name: "账号与名片" }).waitFor();
      const staff = name === "reviewer" || name === "admin";
      expect(await places.getByRole("link", { name: "平台运行" }).count(), name).toBe(
        staff ? 1 : 0,
      );
      expect(await places.getByRole("link", { name: "对接消息" }).count(), name).toBe(
        staff ? 0 : 1,
      );
      if (staff) {
        expect((await page.goto("/workbench/operations"))?.status()).toBe(200);
        expect((await page.goto("/workbench/listings"))?.status()).toBe(403);
      } else expect((await page.goto("/workbench/operations"))?.status()).toBe(403);
      await page.getByRole("button", { name: "退出" }).click();
      await page.getByRole("banner").getByRole("link", { name: "登录" }).waitFor();
    }
  });
});

describe("a viewer's forms", () => {
  const listing = {
    kind: "equipment",
    condition: "new",
    family: "laser-welding-machine",
    title: "只读成员发的供给",
    description: "只读成员不能发布任何东西。",
    "origin.province": "湖北",
    intent: "publish",
  };
  const need = { ...listing, "site.province": "湖北", quantity: "1" };
  const card = { intent: "card", person: "谁", phone: "000-0000-0000", email: "", wechat: "" };

  test.each([
    ["/workbench/listings/new", listing],
    ["/workbench/needs/new", need],
    ["/workbench/listings", { move: "pause", id: demoId(demoSupplierKey) }],
    ["/workbench/account", card],
  ])("a POST to %s is refused with 403", async (path, fields) => {
    const answer = await sendForm(path, fields, { Cookie: await sessionCookie("viewer") });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("没有权限");
  });
});
