import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { sendForm } from "#tests/support/accounts.ts";
import { describeInBrowser, phone, signIn, type OpenPage } from "#tests/support/browser.ts";
import {
  aPerson,
  fillRegistration,
  newPassword,
  openLetter,
  register,
} from "#tests/support/registering.ts";
import { get } from "#tests/support/requests.ts";
import { startSite } from "#tests/support/site.ts";
import { siteLog } from "#tests/support/site-at-hand.ts";

function journey(open: OpenPage, javaScriptEnabled: boolean) {
  test("registers, confirms, invites a colleague who joins in another browser", async () => {
    const owner = aPerson("owner");
    const page = await open({ javaScriptEnabled });
    await register(page, owner);
    await page.getByRole("heading", { level: 1, name: owner.company }).waitFor();
    expect(await page.getByRole("main").getByRole("status").first().textContent()).toContain(
      "注册完成",
    );

    const colleague = aPerson("colleague").email;
    const invite = page.getByRole("region", { name: "邀请同事" });
    await invite.getByLabel("邮箱").fill(colleague);
    await invite.getByLabel("角色").selectOption("viewer");
    await invite.getByRole("button", { name: "发送邀请" }).click();
    await page.waitForURL("**/workbench/organisation?done=invited");
    await invite.getByText(colleague).waitFor();

    const second = await open({ javaScriptEnabled });
    await openLetter(second, colleague, /邀请您加入/);
    await second.getByLabel("您的姓名").fill("钱同事");
    await second.getByLabel("密码").fill(newPassword);
    await second.getByRole("button", { name: "建立账号并加入" }).click();
    await second.waitForURL("**/workbench/organisation?done=joined");
    await second.getByRole("cell", { name: "只读" }).waitFor();
    expect(await second.getByRole("button", { name: "发送邀请" }).count()).toBe(0);

    await page.reload();
    await page.getByRole("row", { name: /钱同事/ }).waitFor();
    await page.getByLabel("钱同事的角色", { exact: true }).selectOption("editor");
    await page.getByRole("button", { name: "保存钱同事的角色" }).click();
    await page.waitForURL("**/workbench/organisation?done=role");
    await second.reload();
    await second.getByRole("row", { name: /钱同事.*编辑/ }).waitFor();
  });

  test("keeps what was typed after errors, but no password", async () => {
    const page = await open({ javaScriptEnabled });
    await page.goto("/register");
    await page.getByLabel("企业名称").fill("示例没填完的厂");
    await page.getByLabel("统一社会信用代码").fill("91420000O0000001XX");
    await page.getByLabel("密码", { exact: true }).fill("short");
    await page.getByRole("main").getByRole("button", { name: "注册" }).click();
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("第 9 位“O”不会出现在代码中，是否应为“0”");
    expect(await page.getByLabel("企业名称").inputValue()).toBe("示例没填完的厂");
    expect(await page.getByLabel("统一社会信用代码").inputValue()).toBe("91420000O0000001XX");
    if (!javaScriptEnabled)
      expect(await page.getByLabel("密码", { exact: true }).inputValue()).toBe("");
  });

  test("a later applicant of the same code asks the owner, who lets them in", async () => {
    const owner = aPerson("first");
    const later = { ...aPerson("later"), code: owner.code };
    const page = await open({ javaScriptEnabled });
    await register(page, owner);
    const second = await open({ javaScriptEnabled, viewport: phone });
    await register(second, later);
    expect(new URL(second.url()).pathname).toBe("/workbench/organisation/join");
    await second.getByRole("heading", { name: owner.company }).waitFor();
    await second.getByLabel(/^说明/).fill("设备科，负责更新采购");
    await second.getByRole("button", { name: "申请加入" }).click();
    await second.waitForURL("**/join?done=asked");

    await page.goto("/workbench/organisation");
    await page.getByText("设备科，负责更新采购").waitFor();
    await page.getByRole("button", { name: "同意加入" }).click();
    await page.waitForURL("**/workbench/organisation?done=accepted");
    await page.getByRole("row", { name: new RegExp(later.email) }).waitFor();
  });
}

describeInBrowser("registration with scripts", (open) => journey(open, true));
describeInBrowser("registration without scripts", (open) => journey(open, false));

describeInBrowser("the rest of an account", (open) => {
  test("a link opened in another browser asks for the password", async () => {
    const person = aPerson("moved");
    await fillRegistration(await open(), person);
    const other = await open();
    await openLetter(other, person.email, /确认您的注册/);
    await other.getByLabel("注册时设置的密码").fill("not the password");
    await other.getByRole("button", { name: "确认并登录" }).click();
    await other.getByRole("alert").waitFor();
    await other.getByLabel("注册时设置的密码").fill(newPassword);
    await other.getByRole("button", { name: "确认并登录" }).click();
    await other.waitForURL("**/workbench/organisation?done=registered");
  });

  test("a forgotten password is set anew by letter", async () => {
    const person = aPerson("forgot");
    const page = await open();
    await register(page, person);
    await page.getByRole("button", { name: "退出", exact: true }).click();
    await page.getByRole("banner").getByRole("link", { name: "登录" }).waitFor();
    await page.goto("/login");
    await page.getByRole("link", { name: "忘记密码" }).click();
    await page.getByLabel("登录邮箱").fill(person.email);
    await page.getByRole("button", { name: "发送链接" }).click();
    await page.waitForURL("**/reset/sent");
    await openLetter(page, person.email, /重设密码/);
    await page.getByLabel("新密码").fill("another staple altogether");
    await page.getByRole("button", { name: "保存新密码" }).click();
    await page.waitForURL("**/login?done=password");
    await page.getByLabel("邮箱").fill(person.email);
    await page.getByLabel("密码").fill("another staple altogether");
    await page.getByRole("main").getByRole("button", { name: "登录", exact: true }).first().click();
    await page.waitForURL("**/workbench");
  });

  test("an organisation is deleted by typing its name; its only member stays", async () => {
    const person = aPerson("alone");
    const page = await open();
    await register(page, person);
    await page.getByRole("link", { name: "删除企业" }).click();
    await page.getByLabel(/输入企业名称/).fill("别的厂");
    await page.getByRole("button", { name: "删除企业" }).click();
    await page.getByRole("alert").waitFor();
    await page.getByLabel(/输入企业名称/).fill(person.company);
    await page.getByRole("button", { name: "删除企业" }).click();
    await page.waitForURL("**/workbench/account?done=deleted");
    await page.goto("/workbench/organisation");
    expect(new URL(page.url()).pathname).toBe("/workbench/organisation/join");
  });

  test("an invitation says in words when somebody else is signed in", async () => {
    const owner = aPerson("inviter");
    const page = await open();
    await register(page, owner);
    const invite = page.getByRole("region", { name: "邀请同事" });
    const guest = aPerson("guest").email;
    await invite.getByLabel("邮箱").fill(guest);
    await invite.getByRole("button", { name: "发送邀请" }).click();
    await page.waitForURL("**/workbench/organisation?done=invited");
    const other = await open();
    await signIn(other, "factory");
    await openLetter(other, guest, /邀请您加入/);
    await other.getByText("不是收到邀请的邮箱").waitFor();
    await other.getByRole("button", { name: "退出当前账号" }).waitFor();
  });
});

describe("answers that tell nothing", () => {
  /** Status, headers that matter and body without what differs in every answer. */
  async function shape(answer: Response) {
    const cookie = answer.headers.get("Set-Cookie")?.replace(/=[^;]+/, "=…") ?? null;
    const text = (await answer.text()).replace(/nonce="[^"]*"/g, "").replace(/[\da-f-]{36}/g, "");
    return [answer.status, answer.headers.get("Location"), cookie, text];
  }
  const fields = (email: string) => {
    const { company, code } = aPerson("x");
    return {
      organisation: company,
      creditCode: code,
      "place.province": "湖北",
      name: "赵明",
      email,
      password: newPassword,
    };
  };

  test("whether an address has an account", async () => {
    const [known, unknown] = ["supplier@demo.example", "nobody@demo.example"];
    const registered = await shape(await sendForm("/register", fields(known)));
    expect(registered).toEqual(await shape(await sendForm("/register", fields(unknown))));
    expect(registered[0]).toBe(302);
    const reset = await shape(await sendForm("/reset", { email: known }));
    expect(reset).toEqual(await shape(await sendForm("/reset", { email: unknown })));
  });

  test.each(["/confirm", "/confirm/email", "/reset/password", "/invitation"])(
    "%s with any wrong token is the same 404, kept by nobody",
    async (path) => {
      const answers = await Promise.all(
        ["", "?token=", "?token=x", `?token=${"A".repeat(43)}`].map((query) => get(path + query)),
      );
      for (const answer of answers) {
        expect(answer.status).toBe(404);
        expect(answer.headers.get("Cache-Control")).toBe("private, no-store");
        expect(answer.headers.get("X-Robots-Tag")).toBe("noindex");
        expect(await answer.text()).toContain("链接已失效");
      }
    },
  );

  test("tokens of letters are in no line of the log", async () => {
    const mailbox = await (await get("/mailbox")).text();
    const tokens = [...mailbox.matchAll(/token=([\w-]{20,})/g)].map(([, token]) => token!);
    await get(`/confirm?token=${tokens[0] ?? "none"}`);
    const log = readFileSync(siteLog(), "utf8");
    expect(tokens.length).toBeGreaterThan(0);
    for (const token of tokens) expect(log).not.toContain(token);
  });
});

test("where letters are sent there is no mailbox", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "duijie-no-mailbox-"));
  const site = await startSite(folder, { DEMO: "0", SMTP_URL: "smtp://127.0.0.1:9" });
  try {
    expect((await fetch(`${site.url}/mailbox`)).status).toBe(404);
    const sent = await (await fetch(`${site.url}/register/sent`)).text();
    expect(sent).toContain("请查收邮件");
    expect(sent).not.toContain("/mailbox");
  } finally {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
