import path from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeInBrowser, phone, signIn, type OpenPage } from "#tests/support/browser.ts";
import { anEventToday, besideSite } from "#tests/support/event-day.ts";
import { eventForm } from "#tests/support/events.ts";
import { sticksOut, violations } from "#tests/support/page-check.ts";
import { aPerson, register } from "#tests/support/registering.ts";
import { siteLog } from "#tests/support/site-at-hand.ts";

const title = "示例 全程试验对接会";
const companies = {
  first: "示例全程试验总装厂",
  second: "示例全程试验铸造厂",
  other: "示例全程试验机床厂",
} as const;

/** Pages answer later on a busy machine. */
const soon: typeof expect.poll = (look) => expect.poll(look, { timeout: 15_000 });

const main = (page: Page) => page.getByRole("main");

/** A new company on a phone, signed in. */
async function newcomer(open: OpenPage, name: string): Promise<Page> {
  const page = await open({ viewport: phone });
  await register(page, aPerson("journey", name));
  return page;
}

/** The host writes an event and opens it; gives its id. */
async function openedEvent(host: Page): Promise<string> {
  await host.goto("/workbench/events/new");
  const { intent: _button, "place.province": province, ...fields } = eventForm;
  for (const [name, value] of Object.entries({ ...fields, title }))
    await host.locator(`[name="${name}"]`).fill(value);
  await host.locator('[name="place.province"]').selectOption(province);
  await host.locator('button[name="intent"][value="save"]').click();
  await host.waitForURL(/\/workbench\/events\/[a-z0-9]{10}\//);
  await main(host).getByRole("button", { name: "发布并开放报名" }).click();
  await soon(() => main(host).getByText("报名中", { exact: true }).count()).toBeGreaterThan(0);
  return /\/events\/([a-z0-9]{10})\//.exec(host.url())![1]!;
}

/** Registers by the form of the participant's desk, there all afternoon. */
async function signUp(page: Page, id: string, side: "需方" | "供方", name: string) {
  await page.goto(`/workbench/events/${id}`);
  await main(page).getByRole("radio", { name: side }).check();
  await page.locator('[name="people.0.name"]').fill(name);
  await page.locator('[name="people.0.position"]').fill("主管");
  for (const box of await page.locator('[name="slots"]').all()) await box.check();
  await main(page).getByRole("button", { name: "提交报名" }).click();
  await soon(() => main(page).getByRole("status").allTextContents()).toEqual([
    "报名已提交，承办方审核后通知贵企业。",
  ]);
}

async function wish(page: Page, company: string, kind: string): Promise<void> {
  const row = main(page).getByRole("listitem").filter({ hasText: company }).first();
  await row.getByRole("button", { name: kind, exact: true }).click();
  await soon(() => row.locator('button[aria-pressed="true"]').allTextContents()).toEqual([kind]);
}

async function looksRight(page: Page): Promise<void> {
  expect([await violations(page), await sticksOut(page)]).toEqual([[], []]);
}

describeInBrowser("a matchmaking event from beginning to end", (open) => {
  test("two factories and two suppliers register, wish, accept on the phone and find their tables", async () => {
    const host = await open();
    await signIn(host, "factory");
    const id = await openedEvent(host);
    const desk = `/workbench/events/${id}`;

    const supplier = await open({ viewport: phone });
    await signIn(supplier, "supplier");
    const [first, second, other] = [
      await newcomer(open, companies.first),
      await newcomer(open, companies.second),
      await newcomer(open, companies.other),
    ];
    await signUp(first, id, "需方", "示例 甲工");
    await signUp(second, id, "需方", "示例 乙工");
    await signUp(supplier, id, "供方", "示例 丙经理");
    await signUp(other, id, "供方", "示例 丁经理");

    await host.goto(`${desk}/registrations`);
    await main(host)
      .getByRole("button", { name: /全部通过|通过全部|通过这一页|通过本页/ })
      .click();
    await soon(() => main(host).getByText("待审核", { exact: true }).count()).toBe(0);

    // Wishes: pressed by thumb and by keyboard, taken back, searched for, and limited.
    await first.goto(desk);
    await looksRight(first);
    await wish(first, companies.other, "必见");
    await main(first).getByRole("button", { name: "撤销" }).click();
    await soon(() => first.locator('button[aria-pressed="true"]').count()).toBe(0);
    await soon(() => main(first).getByText(`已取消对${companies.other}的选择`).count()).toBe(1);
    await main(first).getByRole("searchbox").fill("机床厂");
    await first.keyboard.press("Enter");
    await first.waitForURL(/q=/);
    await soon(() => main(first).locator(".counterpart").count()).toBe(1);
    await main(first).getByRole("button", { name: "必见", exact: true }).focus();
    await first.keyboard.press("Enter");
    await soon(() => first.locator('button[aria-pressed="true"]').count()).toBe(1);
    expect(new URL(first.url()).searchParams.get("q")).toBe("机床厂");
    await other.goto(desk);
    await wish(other, companies.first, "必见");
    await wish(other, companies.second, "想见");
    await second.goto(desk);
    const own = (await supplierName(second)) ?? "";
    await wish(second, own, "必见");

    // The host draws up the timetable and publishes it.
    await host.goto(`${desk}/host`);
    await main(host).getByRole("button", { name: "截止报名" }).click();
    await soon(() => main(host).getByText("报名截止", { exact: true }).count()).toBeGreaterThan(0);
    await host.goto(`${desk}/schedule`);
    await main(host).getByRole("button", { name: "开始排期" }).click();
    await main(host).getByRole("heading", { name: /^结果/ }).waitFor({ timeout: 45_000 });
    await main(host).getByRole("button", { name: "发布洽谈安排" }).click();
    await soon(() => main(host).getByRole("status").allTextContents()).toContain(
      "洽谈安排已发布，参会企业已收到通知。",
    );

    // One factory accepts all, its counterpart the one that both wanted; names appear only then.
    await first.goto(`${desk}/agenda`);
    await looksRight(first);
    await soon(() => main(first).getByText("等我方答复").count()).toBeGreaterThan(0);
    await main(first)
      .getByRole("button", { name: /^全部接受/ })
      .click();
    await soon(() => main(first).getByText("我方已接受，等对方答复").count()).toBe(1);
    expect(await main(first).getByText("示例 丁经理").count()).toBe(0);
    await other.goto(`${desk}/agenda`);
    const meeting = main(other).locator(".meeting").filter({ hasText: companies.first });
    await meeting.getByRole("button", { name: /^接受/ }).click();
    await soon(() => meeting.getByText("双方已确认").count()).toBe(1);
    await soon(() => meeting.getByText("示例 甲工").count()).toBe(1);
    await first.goto(`${desk}/agenda`);
    await soon(() => main(first).getByText("示例 丁经理").count()).toBe(1);

    // The other one declines, with a reason that the other side reads, and takes it back.
    const refused = main(other).locator(".meeting").filter({ hasText: companies.second });
    await refused.getByText("谢绝…").click();
    await refused.getByRole("button", { name: "谢绝这场洽谈" }).click();
    await soon(() => main(other).getByRole("alert").allTextContents()).toEqual([
      expect.stringContaining("请选择谢绝的原因"),
    ]);
    await refused.getByRole("radio", { name: "业务不对口" }).check();
    await refused.getByRole("button", { name: "谢绝这场洽谈" }).click();
    await soon(() => refused.getByText("我方已谢绝").count()).toBe(1);
    await second.goto(`${desk}/agenda`);
    await soon(() => main(second).getByText("原因：业务不对口").count()).toBe(1);
    await refused.getByRole("button", { name: /^改为接受/ }).click();
    await soon(() => refused.getByText("我方已接受，等对方答复").count()).toBe(1);

    // The calendar by a link that ends at once, and the book.
    await main(first).getByRole("button", { name: "生成订阅链接" }).click();
    const secret = main(first).locator("code.secret");
    await secret.waitFor();
    const link = new URL((await secret.textContent()) ?? "");
    const read = async () => first.request.get(link.pathname + link.search);
    expect(await (await read()).text()).toContain("DTSTART:20990301T");
    await main(first).getByRole("button", { name: "停用链接" }).click();
    await soon(async () => (await read()).status()).toBe(404);
    await first.goto(`${desk}/book`);
    await looksRight(first);
    await soon(() => main(first).locator(".book-entry").count()).toBe(1);
    await host.goto(`${desk}/book/all`);
    await soon(() => main(host).locator(".is-participant h2").allTextContents()).toEqual(
      expect.arrayContaining([companies.first, companies.second, companies.other]),
    );
    expect(
      await main(host)
        .getByText(/甲工|乙工|丙经理|丁经理/)
        .count(),
    ).toBe(0);
  });

  test("on the day they are let in, note how it went, and what they signed counts once both said so", async () => {
    const event = await besideSite(path.dirname(siteLog()), (services) =>
      anEventToday(services, {
        host: "host",
        come: [
          ["factory", "buyer", 1],
          ["supplier", "supplier", 1],
        ],
      }),
    );
    const desk = `/workbench/events/${event.id}`;
    const host = await open();
    await signIn(host, "host");
    await host.goto(`${desk}/check-in`);
    for (const code of event.codes) {
      await host.getByLabel("扫码或输入证号").fill(code);
      await host.keyboard.press("Enter");
    }
    const counted = host.locator(".desk-figures div", { hasText: "已签到" }).locator("dd");
    await soon(() => counted.innerText()).toMatch(/^2/);

    // Three taps from the desk: the meeting, how it ended, and it is saved.
    const factory = await open({ viewport: phone });
    await signIn(factory, "factory");
    await factory.goto(`${desk}/meetings/${event.meetings[0]!}`);
    await main(factory).getByRole("button", { name: "有意向" }).click();
    await soon(() => main(factory).getByRole("status").allTextContents()).toContain("已保存。");
    await looksRight(factory);

    await factory.goto(`${desk}/outcomes`);
    const others = main(factory).getByRole("region", { name: "登记一笔：与哪家企业" });
    await others.getByRole("link").first().click();
    await factory.locator('[name="kind"]').selectOption("signed");
    for (const [name, value] of Object.entries({
      amount: "86.5",
      sets: "2",
      what: "示例 激光焊接工作站",
      evidence: "示例合同 全程一号",
    }))
      await factory.locator(`[name="${name}"]`).fill(value);
    await looksRight(factory);
    await factory.locator('#outcome-form button[value="enter"]').click();
    await soon(() => main(factory).getByText("待供方确认").count()).toBeGreaterThan(0);

    const signed = async () => {
      await host.goto(`${desk}/results`);
      return (await main(host).textContent())?.replace(/\s/g, "") ?? "";
    };
    expect(await signed()).toContain("待对方确认1笔，未计入以上金额");
    const supplier = await open({ viewport: phone });
    await signIn(supplier, "supplier");
    await supplier.goto(`${desk}/outcomes`);
    await main(supplier).getByRole("button", { name: /^确认/ }).click();
    await soon(() =>
      main(supplier)
        .getByText(/已确认/)
        .count(),
    ).toBeGreaterThan(0);
    const told = await signed();
    expect(told).toContain("已确认的成果签约1笔，2台（套）86.50万元");
    expect(told).not.toContain("待对方确认1笔");
  });

  /** The demo supplier as the list of counterparts names it. */
  async function supplierName(page: Page): Promise<string | null> {
    const heads = await main(page).locator(".counterpart h3").allTextContents();
    const found = heads.find((head) => !head.includes(companies.other));
    return found?.split(/\s/)[0] ?? null;
  }
});
