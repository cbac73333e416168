import type { Page } from "playwright-core";
import { describe, expect, test, vi } from "vitest";
import {
  demoFactories,
  demoFactoryKey,
  demoSupplierKey,
  demoSuppliers,
} from "#seed/worlds/demo/organisations.ts";
import { sendForm, sessionCookie, type AccountName } from "#tests/support/accounts.ts";
import { describeInBrowser, signIn } from "#tests/support/browser.ts";
import { postNeed, waitForMatches } from "#tests/support/postings.ts";
import { siteUrl } from "#tests/support/site-at-hand.ts";

const supplier = demoSuppliers.find(({ key }) => key === demoSupplierKey)!;
const factory = demoFactories.find(({ key }) => key === demoFactoryKey)!;
const cards = [supplier, factory].map(({ key, person }) => [person, `${key}@example.org`]);

/** The first test may have to wait for the matching of the whole demo world. */
vi.setConfig({ testTimeout: 180_000 });

/** The match of the demo supplier that stands highest on a need's page. */
function supplierMatch(page: Page) {
  return page.locator("article.match", { hasText: supplier.name }).first();
}

async function sendMessage(page: Page, message: string): Promise<string> {
  const match = supplierMatch(page);
  const ask = match.locator("details.ask");
  if ((await ask.getAttribute("open")) === null) await ask.locator("summary").click();
  await match.getByLabel("留言").fill(message);
  await match.getByRole("button", { name: "发送" }).click();
  await page.getByText("等待对方答复").waitFor();
  return new URL(page.url()).pathname;
}

async function mainText(page: Page): Promise<string> {
  return (await page.getByRole("main").textContent()) ?? "";
}

async function expectCards(page: Page, shown: boolean): Promise<void> {
  const html = await page.content();
  for (const line of cards.flat())
    expect(html.includes(line), `${line} at ${page.url()}`).toBe(shown);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";
  describeInBrowser(`a factory and a supplier ${how}`, (open) => {
    test("both see the match with its reasons; they agree and see each other's cards", async () => {
      const buyer = await open({ javaScriptEnabled });
      await signIn(buyer, "factory");
      const title = `车门框激光焊接换新 试验 ${javaScriptEnabled ? "甲" : "乙"}`;
      const need = await postNeed(buyer, title);
      await waitForMatches(buyer, need);

      const match = supplierMatch(buyer);
      const power = match.locator("tr", { hasText: "激光功率" });
      expect(await power.textContent()).toMatch(/3 kW|0\.003 MW|3000 W/);
      expect(await power.locator(".vd").textContent()).toBe("满足");
      expect(await match.locator("ol.reasons li").count()).toBeGreaterThan(0);
      const listing = await match.locator("h3 a").getAttribute("href");

      const seller = await open({ javaScriptEnabled });
      await signIn(seller, "supplier");
      await seller.goto(listing!);
      const seen = seller.locator("article.match", { hasText: title });
      expect(await seen.count()).toBe(1);
      expect(await seen.textContent()).toContain("满足");

      const inquiry = await sendMessage(buyer, "请问能否带料来贵司试焊？我们两班生产。");
      await expectCards(buyer, false);
      await seller.goto("/workbench/inquiries");
      await expectCards(seller, false);
      await seller.getByRole("row", { name: title }).getByRole("link").first().click();
      await seller.getByText("请问能否带料来贵司试焊").waitFor();
      expect(new URL(seller.url()).pathname).toBe(inquiry);
      await expectCards(seller, false);

      await seller.getByLabel("答复").fill("可以，周三以后都行。");
      await seller.getByRole("button", { name: "同意对接，交换名片" }).click();
      await seller.getByText("双方联系方式").waitFor();
      await expectCards(seller, true);
      await buyer.goto(inquiry);
      expect(await mainText(buyer)).toContain("可以，周三以后都行。");
      await expectCards(buyer, true);
      await buyer.goto(need);
      expect(await supplierMatch(buyer).textContent()).toContain("已同意对接");
      await expectCards(buyer, false);
    });
  });
}

describeInBrowser("a message that is declined or withdrawn", (open) => {
  test("shows no card to anybody", async () => {
    const buyer = await open();
    await signIn(buyer, "factory");
    const seller = await open();
    await signIn(seller, "supplier");
    await waitForMatches(buyer, await postNeed(buyer, "顶盖焊接线换新 试验 丙"));
    const declined = await sendMessage(buyer, "请报价。");
    await seller.goto(declined);
    await seller.getByRole("button", { name: "婉拒" }).click();
    await seller.getByText("已婉拒").first().waitFor();
    await buyer.goto(declined);
    expect(await mainText(buyer)).toContain("已婉拒");
    for (const page of [buyer, seller]) await expectCards(page, false);

    await waitForMatches(buyer, await postNeed(buyer, "水箱激光焊接换新 试验 丁"));
    const withdrawn = await sendMessage(buyer, "请报价。");
    await buyer.getByRole("button", { name: "撤回" }).click();
    await buyer.getByText("已撤回").first().waitFor();
    await seller.goto(withdrawn);
    expect(await mainText(seller)).toContain("已撤回");
    expect(await seller.getByRole("button", { name: /同意|婉拒/ }).count()).toBe(0);
    for (const page of [buyer, seller]) await expectCards(page, false);
  });

  test("a message without words is refused beside its field", async () => {
    const buyer = await open({ javaScriptEnabled: false });
    await signIn(buyer, "factory");
    const need = await postNeed(buyer, "油箱激光焊接换新 试验 戊");
    await waitForMatches(buyer, need);
    const match = supplierMatch(buyer);
    const ask = match.locator("details.ask");
    if ((await ask.getAttribute("open")) === null) await ask.locator("summary").click();
    await match.getByLabel("留言").fill("   ");
    await match.getByRole("button", { name: "发送" }).click();
    await buyer.waitForURL(`**${need}*`);
    expect(await supplierMatch(buyer).locator(".field-error").count()).toBe(1);
  });
});

describe("an inquiry", () => {
  const page = async (account: AccountName, path: string) =>
    fetch(siteUrl() + path, { headers: { Cookie: await sessionCookie(account) } });
  const inquiriesOf = async (account: AccountName) => {
    const html = await (await page(account, "/workbench/inquiries")).text();
    return new Set(html.match(/(?<=href=")\/workbench\/inquiries\/[a-z0-9]{10}/g));
  };

  test("is a 404 for every organisation but its two", async () => {
    const [theirs, ours] = [await inquiriesOf("factory"), await inquiriesOf("supplier")];
    const foreign = [...theirs].filter((path) => !ours.has(path));
    // The factory talks to other suppliers too.
    expect(foreign.length).toBeGreaterThan(0);
    for (const path of foreign) {
      expect((await page("supplier", path)).status).toBe(404);
      const moved = await sendForm(
        path,
        { move: "accept", answer: "" },
        { Cookie: await sessionCookie("supplier") },
      );
      expect(moved.status).toBe(404);
    }
  });
});
