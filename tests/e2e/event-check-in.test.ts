import path from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { accountOf, sessionCookie, type AccountName } from "#tests/support/accounts.ts";
import { describeInBrowser, phone } from "#tests/support/browser.ts";
import { anEventToday, besideSite, type EventToday } from "#tests/support/event-day.ts";
import { get } from "#tests/support/requests.ts";
import { siteLog, siteUrl } from "#tests/support/site-at-hand.ts";

const patience = { timeout: 20_000 };

/** What Chromium says of a document's permissions. */
type CameraPolicy = Document & { readonly featurePolicy: { allowsFeature(name: string): boolean } };

test("the desk works by its form alone, and a form sent twice is one scan", async () => {
  const event = await besideSite(path.dirname(siteLog()), (services) =>
    anEventToday(services, { host: "supplier", come: [["factory", "buyer", 2]] }),
  );
  const where = `/workbench/events/${event.id}/check-in`;
  const Cookie = await sessionCookie("supplier");
  const send = async (code: string, scan: string) => {
    const body = new URLSearchParams({ code, scan, desk: "3号台" });
    const answer = await fetch(siteUrl() + where, { method: "POST", body, headers: { Cookie } });
    return [answer.status, (await answer.text()).replace(/<!-- -->/g, "")] as const;
  };
  const [status, page] = await send(event.codes[0]!, "scan000001");
  expect(status).toBe(200);
  expect(page).toContain("签到成功");
  expect((await send(event.codes[0]!, "scan000001"))[1]).toContain("签到成功");
  expect((await send(event.codes[0]!, "scan000002"))[1]).toContain("重复签到");
  expect((await send("nothing", "scan000003"))[0]).toBe(422);
  const sync = (fields: Record<string, string>) =>
    fetch(`${siteUrl()}${where}/sync`, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { Cookie },
    });
  expect((await sync({ device: "x", records: "[]" })).status).toBe(422);
  expect(
    (await fetch(`${siteUrl()}${where}/sync`, { method: "POST", body: new URLSearchParams() }))
      .status,
  ).toBe(401);
  const marked = (await get(where, "supplier")).headers.getSetCookie().join();
  const [keptDesk = ""] = /desk=[^;]+/.exec(marked) ?? [];
  // Signing out of a browser that is a desk is asked about first: the session stays.
  const leave = {
    method: "POST",
    body: new URLSearchParams(),
    headers: { Cookie: `${Cookie}; ${keptDesk}` },
  };
  const leaving = await fetch(`${siteUrl()}/logout`, leave);
  expect([leaving.status, leaving.headers.get("Clear-Site-Data")]).toEqual([200, null]);
  expect(await leaving.text()).toContain("这个浏览器用作签到台");
  const policy = (await get(where, "supplier")).headers.get("Permissions-Policy");
  expect(policy).toContain("camera=(self)");
  expect((await get("/")).headers.get("Permissions-Policy")).toContain("camera=()");
});

/** 280 people of two organisations come; desk A and desk B each check in 150 of them offline, 40 of these twice. */
describeInBrowser("checking people in without a network", (open) => {
  let event: EventToday;
  let desk: string;
  beforeAll(async () => {
    event = await besideSite(path.dirname(siteLog()), (services) =>
      anEventToday(services, {
        host: "supplier",
        come: [
          ["factory", "buyer", 140],
          ["viewer", "supplier", 140],
        ],
      }),
    );
    desk = `/workbench/events/${event.id}/check-in`;
  }, 60_000);

  /** A phone at the door. What a browser says about the missing network is no complaint: the page is not watched. */
  const aPhone = async (account: AccountName): Promise<BrowserContext> => {
    const context = (await open({ viewport: phone })).context();
    await enter(context, account);
    return context;
  };
  const enter = async (context: BrowserContext, account: AccountName) => {
    const [name, value] = (await sessionCookie(account)).split("=") as [string, string];
    await context.addCookies([{ name, value, url: siteUrl() }]);
  };
  const atDesk = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(desk);
    return page;
  };
  /** A session of its own, by the login page: signing out ends no other test's. */
  const signInAt = async (page: Page, where: string, account: AccountName) => {
    const { email, password } = accountOf(account);
    await page.goto(where);
    await page.getByLabel("邮箱").fill(email);
    await page.getByLabel("密码").fill(password);
    await page.getByRole("main").getByRole("button", { name: "登录", exact: true }).click();
    await page.getByRole("heading", { name: "签到", exact: true }).waitFor();
  };
  const figure = (page: Page, name: string) =>
    page.locator(".desk-figures div", { hasText: name }).locator("dd").innerText();
  const shows = (page: Page, name: string, value: string) =>
    expect.poll(() => figure(page, name), patience).toBe(value);
  const scanAll = async (page: Page, codes: readonly string[]) => {
    const field = page.getByLabel("扫码或输入证号");
    for (const code of codes) {
      await field.fill(code.toUpperCase());
      await field.press("Enter");
    }
  };
  /** Desks keep scans and nothing else of their own; here they are sent once more, as a lost answer would make them. */
  const sendAgain = (page: Page) =>
    page.evaluate(async (where) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open("check-in");
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error!);
      });
      const all = (name: string) =>
        new Promise<Record<string, unknown>[]>((resolve) => {
          const asked = db.transaction(name).objectStore(name).getAll();
          asked.onsuccess = () => resolve(asked.result as Record<string, unknown>[]);
        });
      const [own] = await all("desks");
      const records = (await all("scans")).map(({ id, code, deskName, way, scannedAt }) => ({
        id,
        code,
        deskName,
        way,
        scannedAt,
      }));
      db.close();
      const body = new URLSearchParams({
        device: String(own!.deviceId),
        known: "",
        sentAt: new Date().toISOString(),
        records: JSON.stringify(records),
      });
      return (await fetch(`${where}/sync`, { method: "POST", body })).status;
    }, desk);

  test("two desks, 150 each, 40 in common, synced twice: 260 people, every duplicate explained; signing out leaves nothing", async () => {
    const [one, two] = [
      (await open({ viewport: phone })).context(),
      await aPhone("supplier-editor"),
    ];
    const pages: [Page, Page] = [await one.newPage(), await atDesk(two)];
    await signInAt(pages[0], desk, "supplier");
    for (const page of pages) {
      await shows(page, "全场已签到", "0 / 280");
      await expect
        .poll(() => page.locator("#sync-title ~ p").first().innerText(), patience)
        .toContain("没有网络也能打开本页");
    }
    await pages[1].getByLabel("签到台名称").fill("2号台");
    // Looking people up is for supervisors, and so are whole names.
    expect(await pages[0].getByLabel("姓名或企业").count()).toBe(1);
    expect(await pages[1].getByLabel("姓名或企业").count()).toBe(0);

    for (const context of [one, two]) await context.setOffline(true);
    const { codes } = event;
    const batches = [codes.slice(0, 150), codes.slice(110, 260)] as const;
    for (const n of [0, 1] as const) {
      await pages[n].reload();
      await scanAll(pages[n], batches[n].slice(0, 75));
      await shows(pages[n], "待同步", "75");
      // Closed and opened again without a network, nothing is lost.
      await pages[n].close();
      pages[n] = await atDesk(n === 0 ? one : two);
      await shows(pages[n], "待同步", "75");
      await scanAll(pages[n], batches[n].slice(75));
      await shows(pages[n], "待同步", "150");
    }
    expect(await pages[1].getByLabel("签到台名称").inputValue()).toBe("2号台");
    await scanAll(pages[0], ["not a pass"]);
    await expect
      .poll(() => pages[0].locator("#code-error").innerText(), patience)
      .toContain("不是");

    for (const n of [0, 1] as const) {
      await (n === 0 ? one : two).setOffline(false);
      await shows(pages[n], "待同步", "0");
    }
    for (const page of pages) {
      expect(await sendAgain(page)).toBe(200);
      await page.getByRole("button", { name: "立即同步" }).click();
      await shows(page, "全场已签到", "260 / 280");
      await shows(page, "本机已同步", "150 / 150");
      const folded = page.locator("details", { hasText: "全场重复签到 40 条" });
      await folded.locator("summary").click();
      const lines = await folded.locator("li").allInnerTexts();
      expect(lines.length).toBe(40);
      for (const line of lines) expect(line).toMatch(/此人已于 .* 在“1号台”签到（.+），以首次为准/);
    }
    const day = await (await get(`/workbench/events/${event.id}/day`, "supplier")).text();
    expect(day.replace(/<!-- -->/g, "")).toContain("已签到 260 / 280 人");

    // Another account on the same phone finds nothing of the first.
    await enter(two, "supplier");
    await pages[1].reload();
    await expect
      .poll(() => pages[1].getByRole("heading", { name: /本机记录/ }).innerText(), patience)
      .toBe("本机记录 0 条");

    await pages[0].getByRole("button", { name: "退出登录并清除本机数据" }).click();
    await pages[0].waitForURL(`${siteUrl()}/`);
    const left = () =>
      pages[0].evaluate(async () => ({
        databases: (await indexedDB.databases()).map(({ name }) => name),
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
    await expect.poll(left, patience).toEqual({ databases: [], caches: [], workers: 0 });
    await one.setOffline(true);
    await expect(pages[0].goto(desk)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
  }, 180_000);

  test("signing out by the frame of the site asks about scans that were not sent; what is refused waits for a decision", async () => {
    const small = await besideSite(path.dirname(siteLog()), (services) =>
      anEventToday(services, { host: "supplier", come: [["factory", "buyer", 4]] }),
    );
    const where = `/workbench/events/${small.id}/check-in`;
    const context = (await open()).context();
    let page = await context.newPage();
    await signInAt(page, where, "supplier-editor");
    await shows(page, "全场已签到", "0 / 4");
    // The camera is allowed by the document that the sign-in leads to.
    const camera = () => (document as CameraPolicy).featurePolicy.allowsFeature("camera");
    expect(await page.evaluate(camera)).toBe(true);

    // What the form brought stands when scripts take over.
    await page.evaluate((code) => {
      const form = Object.assign(document.createElement("form"), { method: "post" });
      for (const [name, value] of [
        ["code", code],
        ["scan", "scan000009"],
      ] as const)
        form.append(Object.assign(document.createElement("input"), { name, value }));
      document.body.append(form);
      form.submit();
    }, small.codes[0]!);
    await shows(page, "全场已签到", "1 / 4");
    const result = () => page.getByRole("status", { name: "刚才的签到" }).innerText();
    await expect.poll(result, patience).toContain("签到成功");

    // A site with a fault, and an account that may no longer: scans stay, and are sent when all is well.
    let status = 503;
    await context.route("**/check-in/sync", (route) => route.fulfill({ status }));
    await scanAll(page, [small.codes[1]!]);
    const link = () => page.locator("#sync-title ~ p").first().innerText();
    await expect.poll(link, patience).toContain("网站出了问题");
    status = 403;
    await page.getByRole("button", { name: "立即同步" }).click();
    await expect
      .poll(() => page.getByRole("alert").innerText(), patience)
      .toContain("此账号已不能在这里签到，本机还有 1 条没有同步");
    await page.close();

    page = await context.newPage();
    await page.goto("/workbench");
    await page.getByRole("button", { name: "退出", exact: true }).click();
    await expect
      .poll(() => page.getByRole("alert").innerText(), patience)
      .toContain("还有 1 条签到没有同步");
    await context.unroute("**/check-in/sync");
    await page.getByRole("link", { name: "回签到台，同步 1 条" }).click();
    await shows(page, "全场已签到", "2 / 4");

    // Without a network nobody is signed out, and nothing is lost.
    await context.setOffline(true);
    await scanAll(page, [small.codes[2]!]);
    await page.getByRole("button", { name: "退出登录并清除本机数据" }).click();
    await page.getByRole("button", { name: "仍要退出，丢弃 1 条" }).click();
    await page.getByText("没有退出：网站没有回应").waitFor();
    await shows(page, "待同步", "1");
    await context.setOffline(false);
    await shows(page, "全场已签到", "3 / 4");

    await page.goto("/workbench");
    await page.getByRole("button", { name: "退出", exact: true }).click();
    await page.waitForURL(`${siteUrl()}/`);
    const databases = () =>
      page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    await expect.poll(databases, patience).toEqual([]);
  }, 120_000);
});
