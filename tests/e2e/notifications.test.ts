import type { Page } from "playwright-core";
import { describe, expect, test, vi } from "vitest";
import { sendForm, sessionCookie } from "#tests/support/accounts.ts";
import { describeInBrowser, phone, signIn } from "#tests/support/browser.ts";
import { postNeed, waitForMatches } from "#tests/support/postings.ts";
import { siteUrl } from "#tests/support/site-at-hand.ts";

/** The first test may have to wait for the matching of the whole demo world. */
vi.setConfig({ testTimeout: 180_000 });

const news = (page: Page, words: string) => page.locator(".news li", { hasText: words });

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";
  const mark = javaScriptEnabled ? "甲" : "乙";

  describeInBrowser(`news ${how}`, (open) => {
    test("of new matches is read by each colleague alone and leads to the posting", async () => {
      const buyer = await open({ javaScriptEnabled });
      await signIn(buyer, "factory");
      const title = `${javaScriptEnabled ? "门盖激光焊接换新" : "电池托盘产线更新"} 消息 ${mark}`;
      const need = await postNeed(buyer, title);
      await waitForMatches(buyer, need);

      await buyer.goto("/workbench/notifications?kind=match");
      const line = news(buyer, title);
      await line.waitFor();
      expect(await line.textContent()).toMatch(/^未读：您的需求“.+”有 \d+ 条新匹配/);
      await line.getByRole("link").click();
      await buyer.waitForURL(`**${need}#matches`);

      await buyer.goto("/workbench/notifications?kind=match");
      expect(await line.getAttribute("class")).toBeNull();
      const colleague = await open({ javaScriptEnabled });
      await signIn(colleague, "factory-editor");
      await colleague.goto("/workbench/notifications?kind=match");
      expect(await news(colleague, title).getAttribute("class")).toBe("unread");
      await colleague.getByRole("button", { name: "全部标为已读" }).click();
      await colleague.getByText("没有未读").waitFor();
      expect(await news(colleague, title).getAttribute("class")).toBeNull();
    });

    test("is switched off for oneself", async () => {
      const page = await open({ javaScriptEnabled });
      await signIn(page, "supplier-editor");
      await page.goto("/workbench/notifications/settings");
      const mail = page.getByLabel("信息到期：邮件");
      expect(await mail.isChecked()).toBe(true);
      await mail.uncheck();
      await page.getByRole("button", { name: "保存设置" }).click();
      await page.getByText("已保存").waitFor();
      expect(await page.getByLabel("信息到期：邮件").isChecked()).toBe(false);
      expect(await page.getByLabel("信息到期：工作台").isChecked()).toBe(true);
      await page.goto("/workbench/notifications/settings");
      await mail.check();
      await page.getByRole("button", { name: "保存设置" }).click();
      await page.getByText("已保存").waitFor();
      expect(await mail.isChecked()).toBe(true);
    });
  });

  describeInBrowser(`a saved search ${how}`, (open) => {
    test("is kept from the results, renamed, opened and deleted", async () => {
      const page = await open({ javaScriptEnabled });
      await signIn(page, "factory-editor");
      const search = `/equipment?q=${encodeURIComponent(`激光焊接 ${mark}`)}&origin=${encodeURIComponent("湖北")}`;
      await page.goto(search);
      await page.getByText("收藏搜索", { exact: true }).click();
      const name = page.getByLabel("名称", { exact: true });
      expect(await name.inputValue()).toBe(`激光焊接 ${mark} · 湖北（鄂产）`);
      await name.fill(`焊接 ${mark}`);
      await page.getByRole("button", { name: "收藏", exact: true }).click();
      await page.getByText("已收藏").waitFor();
      expect(new URL(page.url()).pathname).toBe("/equipment");

      await page.getByRole("link", { name: `焊接 ${mark}` }).click();
      await page.waitForURL("**/workbench/searches");
      const row = page.getByRole("row", { name: `焊接 ${mark}` });
      expect(await row.textContent()).toContain("湖北（鄂产）");
      await row.getByText("改名").click();
      await row.getByLabel("新名称").fill(`鄂产焊接 ${mark}`);
      await row.getByRole("button", { name: "保存名称" }).click();
      const renamed = page.getByRole("row", { name: `鄂产焊接 ${mark}` });
      await renamed.waitFor();
      await renamed.getByRole("button", { name: "关闭通知" }).click();
      await renamed.getByRole("button", { name: "打开通知" }).waitFor();
      await renamed.getByRole("link", { name: `鄂产焊接 ${mark}` }).click();
      await page.getByText("已收藏").waitFor();
      expect(new URL(page.url()).searchParams.get("origin")).toBe("湖北");

      await page.goto("/workbench/searches");
      await renamed.getByRole("button", { name: "删除" }).click();
      await renamed.waitFor({ state: "detached" });
    });
  });
}

describeInBrowser("a visitor who keeps a search", (open) => {
  test("signs in and is back at the results, on a phone", async () => {
    const page = await open({ viewport: phone, javaScriptEnabled: false });
    await page.goto(`/needs?q=${encodeURIComponent("空压机")}`);
    await page.getByRole("link", { name: "收藏搜索" }).click();
    await page.waitForURL("**/login?next=*");
    await page.getByLabel("邮箱").fill("viewer@demo.example");
    await page.getByLabel("密码").fill("duijie-demo");
    await page.getByRole("main").getByRole("button", { name: "登录", exact: true }).click();
    await page.waitForURL("**/needs?q=*");
    await page.getByText("收藏搜索", { exact: true }).click();
    await page.getByRole("button", { name: "收藏", exact: true }).click();
    await page.getByText("已收藏").waitFor();
  });
});

describe("somebody else's news and searches", () => {
  const ask = async (path: string) => {
    const answer = await fetch(siteUrl() + path, {
      headers: { Cookie: await sessionCookie("supplier") },
      redirect: "manual",
    });
    const skipped = ["date", "x-request-id", "content-security-policy", "set-cookie", "etag"];
    const headers = [...answer.headers].filter(([name]) => !skipped.includes(name));
    // Ids, nonces and the address itself differ from answer to answer.
    const body = (await answer.text())
      .replaceAll(path, "/asked")
      .replaceAll(path.split("/")[3]!, "asked")
      .replace(/[\da-f]{8}-[\da-f]{4}-[\da-f-]{22}/g, "request")
      .replace(/nonce="[^"]*"|"nonce":"[^"]*"/g, "nonce");
    return { status: answer.status, headers, body };
  };

  test("answer like ids that name nothing", async () => {
    const search = { intent: "save", index: "equipment", query: "q=电机", name: "电机", back: "/" };
    const cookie = { Cookie: await sessionCookie("factory") };
    expect((await sendForm("/workbench/searches?index", search, cookie)).status).toBe(302);
    const html = async (path: string) =>
      (await fetch(siteUrl() + path, { headers: cookie })).text();
    const first = (text: string, kind: string) =>
      new RegExp(`/workbench/${kind}/[a-z0-9]{10}/open`).exec(text)?.[0];
    const paths = [
      first(await html("/workbench/searches"), "searches"),
      first(await html("/workbench/notifications"), "notifications"),
    ];
    for (const path of paths) {
      expect(path).toBeDefined();
      const nothing = path!.replace(/[a-z0-9]{10}(?=\/open)/, "2nothing22");
      const answer = await ask(path!);
      expect(answer.status).toBe(404);
      expect(answer).toEqual(await ask(nothing));
    }
  });
});
