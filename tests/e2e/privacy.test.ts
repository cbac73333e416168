import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { demoFactories, demoFactoryKey } from "#seed/worlds/demo/organisations.ts";
import { sendForm, sessionCookie } from "#tests/support/accounts.ts";
import { describeInBrowser, signIn } from "#tests/support/browser.ts";
import { get } from "#tests/support/requests.ts";

const factory = demoFactories.find(({ key }) => key === demoFactoryKey)!;
const address = `${factory.key}@example.org`;

describeInBrowser("a card whose consent is taken back", (open) => {
  test("is closed to the other side, who reads why; both find it in their ledger", async () => {
    const seller = await open({ javaScriptEnabled: false });
    await signIn(seller, "supplier");
    await seller.goto("/workbench/consents?way=received");
    const visible = seller.getByRole("row", { name: factory.name }).filter({ hasText: "可见" });
    await visible.first().getByRole("link").first().click();
    await seller.getByText(address).waitFor();
    const inquiry = seller.url();

    const buyer = await open({ javaScriptEnabled: false });
    await signIn(buyer, "factory");
    await buyer.goto("/workbench/consents");
    /** The row of this inquiry: the same machine may stand in several. */
    const rowOn = (page: Page) =>
      page.getByRole("row").filter({ has: page.locator(`a[href="${new URL(inquiry).pathname}"]`) });
    await rowOn(buyer).getByRole("button", { name: "撤回授权" }).click();
    await buyer.getByText("已撤回授权，对方从现在起看不到本企业的名片").waitFor();
    expect(await rowOn(buyer).textContent()).toContain("已撤回");

    await seller.goto(inquiry);
    await seller.getByText("对方已撤回授权").waitFor();
    expect(await seller.content()).not.toContain(address);
    await seller.goto("/workbench/consents?way=received");
    expect(await rowOn(seller).textContent()).toContain("已撤回");
  });
});

describeInBrowser("a person's own data", (open) => {
  test("is read on one page and taken along as a file", async () => {
    const page = await open();
    await signIn(page, "supplier");
    await page.goto("/workbench/account/privacy");
    await page.getByText("邮箱：supplier@demo.example").waitFor();
    const loading = page.waitForEvent("download");
    await page.getByRole("link", { name: "下载我的数据" }).click();
    expect((await loading).suggestedFilename()).toMatch(/^duijie-my-data-\d{4}-\d\d-\d\d\.json$/);

    const answer = await get("/workbench/account/privacy/download", "supplier");
    expect(answer.headers.get("Cache-Control")).toContain("no-store");
    const data = (await answer.json()) as { account: { email: string } };
    expect(data.account.email).toBe("supplier@demo.example");
    expect(JSON.stringify(data)).not.toContain("argon2");
  });

  test("is not deleted with a wrong password, nor for the last owner of a company", async () => {
    const page = await open({ javaScriptEnabled: false });
    await signIn(page, "supplier");
    await page.goto("/workbench/account/privacy");
    await page.getByLabel("登录密码").fill("wrong");
    await page.getByLabel("输入“注销”两个字").fill("注销");
    await page.getByRole("button", { name: "注销我的账号" }).click();
    await page.getByText("密码不对，请检查后再试").first().waitFor();
    expect(await page.getByLabel("登录密码").inputValue()).toBe("");
    expect(await page.getByLabel("输入“注销”两个字").inputValue()).toBe("注销");

    await page.getByLabel("登录密码").fill("duijie-demo");
    await page.getByRole("button", { name: "注销我的账号" }).click();
    await page.getByText("唯一的所有者").first().waitFor();
    await page.goto("/workbench/account");
    await page.getByRole("heading", { name: "示例·张工" }).waitFor();
  });
});

describeInBrowser("the list of operations", (open) => {
  test("shows an owner who did what, and a refused try, by filter", async () => {
    const cookie = await sessionCookie("viewer");
    const refused = await sendForm("/workbench/consents", { id: "2nthng2222" }, { Cookie: cookie });
    expect(refused.status).toBe(403);
    const page = await open({ javaScriptEnabled: false });
    await signIn(page, "supplier");
    await page.goto("/workbench/audit");
    await page.getByLabel("结果").selectOption({ label: "拒绝" });
    await page.getByLabel("操作").selectOption({ label: "撤回名片授权" });
    await page.getByRole("button", { name: "筛选" }).click();
    const row = page.getByRole("row", { name: "撤回名片授权" }).first();
    expect(await row.textContent()).toMatch(/拒绝：没有权限.*老周/);

    const asked = "verb=withdraw-consent&outcome=refused&format=csv";
    const file = await (await get(`/workbench/audit/export?${asked}`, "supplier")).text();
    const lines = file.trim().split("\r\n");
    expect(lines[0]).toContain("时间（北京）");
    expect(lines[1]).toMatch(/撤回名片授权.*拒绝：没有权限.*老周/);
  });

  test.each(["viewer", "reviewer"] as const)("is not for %s", async (name) => {
    expect((await get("/workbench/audit", name)).status).toBe(403);
  });

  test("another organisation's line of the ledger answers like a random id", async () => {
    const cookie = await sessionCookie("factory");
    const page = await (await get("/workbench/consents", "supplier")).text();
    const theirs = /name="id" value="(\w{10})"/.exec(page)?.[1];
    expect(theirs).toBeDefined();
    const answers = await Promise.all(
      [theirs!, "2nthng2222"].map(async (id) => {
        const answer = await sendForm("/workbench/consents", { id }, { Cookie: cookie });
        return { status: answer.status, body: (await answer.text()).length };
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.status).toBe(404);
  });
});
