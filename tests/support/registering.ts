import type { Page } from "playwright-core";
import { expect } from "vitest";
import { aCreditCode } from "#seed/builders/credit-code.ts";

export const newPassword = "correct horse battery";
/** Files that use one site after another must not meet each other's companies. */
let counted = 20_000_000 + (Date.now() % 50_000_000);

/** Somebody with a company that no site knows yet. */
export function aPerson(name: string, company?: string) {
  counted += 1;
  return {
    email: `${name}${counted}@example.org`,
    company: company ?? `示例注册厂${counted}`,
    code: aCreditCode(counted),
  };
}
export type Person = ReturnType<typeof aPerson>;

export async function fillRegistration(
  page: Page,
  { email, company, code }: Person,
): Promise<void> {
  await page.goto("/register");
  await page.getByLabel("企业名称").fill(company);
  await page.getByLabel("统一社会信用代码").fill(code.toLowerCase());
  await page.getByLabel("省份").selectOption("湖北");
  await page.getByLabel("您的姓名").fill("赵明");
  await page.getByLabel("邮箱").fill(email);
  await page.getByLabel("密码", { exact: true }).fill(newPassword);
  await page.getByRole("main").getByRole("button", { name: "注册" }).click();
  await page.waitForURL("**/register/sent");
}

/** Opens the link of the newest letter to an address, as the development mailbox shows it. */
export async function openLetter(page: Page, to: string, subject: RegExp): Promise<void> {
  const letter = page.getByRole("article").filter({ hasText: to }).filter({ hasText: subject });
  await expect
    .poll(
      async () => {
        await page.goto("/mailbox");
        return letter.count();
      },
      { timeout: 15_000 },
    )
    .toBeGreaterThan(0);
  await letter.first().getByRole("link").first().click();
}

/** Registers and confirms; the page is signed in then. */
export async function register(page: Page, person: Person): Promise<void> {
  await fillRegistration(page, person);
  await page.getByRole("heading", { name: "请查收邮件" }).waitFor();
  await page.getByRole("link", { name: "打开本机邮箱" }).waitFor();
  await openLetter(page, person.email, /确认您的注册/);
  await page.getByRole("button", { name: "确认并登录" }).click();
  await page.waitForURL("**/workbench/organisation**");
}
