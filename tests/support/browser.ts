import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject } from "vitest";
import { accountOf, sessionCookie, type AccountName } from "./accounts.ts";
import { launchChromium } from "./chromium.ts";
import { siteUrl } from "./site-at-hand.ts";

export const desktop = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };
export const smallest = { width: 320, height: 640 };

/** Opens a page in a browser profile of its own; whatever goes wrong in it fails the test. */
export type OpenPage = (options?: BrowserContextOptions) => Promise<Page>;

/**
 * A suite that drives Chromium; skipped where there is none. After each test its pages are closed,
 * and what they complained of fails it: errors on the console, exceptions, violations of the content
 * security policy, answers of 500 and above, requests to other sites.
 */
export function describeInBrowser(name: string, suite: (open: OpenPage) => void): void {
  const program = inject("chromium");
  const title = program ? name : `${name} (SKIPPED: no Chromium, set CHROMIUM_PATH)`;
  describe.skipIf(!program)(title, () => {
    let browser: Browser;
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    beforeAll(async () => {
      browser = await launchChromium(program!);
    });
    afterEach(async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      expect(complaints.splice(0)).toEqual([]);
    });
    afterAll(() => browser?.close());

    suite(async (options = {}) => {
      const context = await browser.newContext({
        baseURL: siteUrl(),
        locale: "zh-CN",
        viewport: desktop,
        ...options,
      });
      contexts.push(context);
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      watch(page, complaints);
      if (options.javaScriptEnabled !== false) waitForReact(page);
      return page;
    });
  });
}

/**
 * Lets `goto` wait until React has taken over (until then links and forms work without script, which
 * the journeys without JavaScript look at), and `waitForURL` until the page of that address is drawn:
 * the address changes first, and what is seen then is still the page before.
 */
function waitForReact(page: Page): void {
  const [goto, waitForURL] = [page.goto.bind(page), page.waitForURL.bind(page)];
  const taken = async () => {
    const hydrated = () => document.documentElement.dataset.live !== undefined;
    await expect.poll(() => page.evaluate(hydrated), { timeout: 15_000 }).toBe(true);
  };
  page.goto = async (...where) => {
    const answer = await goto(...where);
    await taken();
    return answer;
  };
  page.waitForURL = async (...where) => {
    await waitForURL(...where);
    await taken();
    await page.evaluate(
      () => new Promise((drawn) => requestIdleCallback(drawn, { timeout: 1_000 })),
    );
  };
}

/**
 * React 18 may throw "Root did not complete. This is a bug in React" where a page is pressed on or left while it is
 * being taken over; what the test waits for afterwards says whether the page works.
 */
const interrupted = /Minified React error #345;/;

/** The browser's own line about a refused request: the tests look at such answers themselves. */
const refusedRequest = /^Failed to load resource: the server responded with a status of 4\d\d/;

function watch(page: Page, complaints: string[]): void {
  const site = siteUrl();
  page.on("console", (message) => {
    if (message.type() !== "error" || refusedRequest.test(message.text())) return;
    complaints.push(`console: ${message.text()} (${page.url()})`);
  });
  page.on("pageerror", (problem) => {
    if (!interrupted.test(problem.message))
      complaints.push(`exception: ${problem} (${page.url()})`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !url.startsWith("data:")) complaints.push(`other site: ${url}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()}: ${response.url()}`);
  });
}

/** Gives the page's profile a session of this account. */
export async function signIn(page: Page, name: AccountName): Promise<void> {
  const [cookie, value] = (await sessionCookie(name)).split("=") as [string, string];
  await page.context().addCookies([{ name: cookie, value, url: siteUrl() }]);
}

/** Signs in as people do, by the form. */
export async function signInByForm(page: Page, name: AccountName): Promise<void> {
  const { email, password } = accountOf(name);
  await page.goto("/login");
  await page.getByLabel("邮箱").fill(email);
  await page.getByLabel("密码").fill(password);
  await page.getByRole("main").getByRole("button", { name: "登录", exact: true }).click();
  await page.waitForURL("**/workbench");
}
