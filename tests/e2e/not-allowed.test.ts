import { beforeAll, describe, expect, test } from "vitest";
import { accountOf, sendForm, sessionCookie, type AccountName } from "#tests/support/accounts.ts";
import { get, listing, newListing, send } from "#tests/support/requests.ts";
import { loggedLines } from "#tests/support/secrets.ts";
import { siteUrl } from "#tests/support/site-at-hand.ts";

const site = siteUrl();

describe("what belongs to others", () => {
  /** Postings and inquiries of the supplier, which the factory's people must not touch. */
  const theirs = { listing: "", need: "", inquiry: "" };

  beforeAll(async () => {
    const first = async (path: string, account: AccountName, link: string) => {
      const html = await (await get(path, account)).text();
      const id = new RegExp(`href="${link}/([a-z0-9]{10})"`).exec(html)?.[1];
      if (!id) throw new Error(`${path} has no ${link}`);
      return id;
    };
    theirs.listing = await first("/workbench/listings", "supplier-editor", "/workbench/listings");
    theirs.need = await first("/workbench/needs", "factory", "/workbench/needs");
    theirs.inquiry = await first("/workbench/inquiries", "factory", "/workbench/inquiries");
  });

  const moves = ["publish", "pause", "close", "reopen"];
  test("the moves of listings and needs are a 404, from the list and from the page", async () => {
    for (const move of moves) {
      for (const path of ["/workbench/listings", `/equipment/${theirs.listing}`]) {
        const moved = await send("factory", path, { move, id: theirs.listing });
        expect(moved.status, `${move} ${path}`).toBe(404);
      }
      for (const path of ["/workbench/needs", `/needs/${theirs.need}`]) {
        const moved = await send("supplier-editor", path, { move, id: theirs.need });
        expect(moved.status, `${move} ${path}`).toBe(404);
      }
      const nothing = await send("supplier-editor", "/workbench/needs", { move, id: "2222222222" });
      expect(nothing.status).toBe(404);
    }
  });

  test("their forms are a 404 to read and to send", async () => {
    const edit = { ...listing, version: "1", "site.province": "湖北", quantity: "1" };
    const listingForm = `/workbench/listings/${theirs.listing}`;
    const needForm = `/workbench/needs/${theirs.need}`;
    expect((await get(listingForm, "factory")).status).toBe(404);
    expect((await get(needForm, "supplier-editor")).status).toBe(404);
    expect((await send("factory", listingForm, edit)).status).toBe(404);
    expect((await send("supplier-editor", needForm, edit)).status).toBe(404);
  });

  test("an inquiry without one's own need or listing is a 404", async () => {
    const message = { needId: theirs.need, listingId: theirs.listing, message: "你好" };
    expect((await send("reviewer", `/needs/${theirs.need}`, message)).status).toBe(403);
    const ids = { ...message, needId: "2222222222" };
    expect((await send("supplier-editor", `/needs/${theirs.need}`, ids)).status).toBe(404);
    const unknown = "/workbench/inquiries/2222222222";
    expect((await get(unknown, "factory")).status).toBe(404);
    for (const move of ["accept", "decline", "withdraw"])
      expect((await send("factory", unknown, { move })).status).toBe(404);
  });

  test("an organisation of which one is no member cannot be switched to", async () => {
    const organisationId = "2222222222";
    const switched = await send("supplier-editor", "/workbench/account", {
      intent: "switch",
      organisationId,
    });
    expect(switched.status).toBe(404);
  });

  test("visitors are led to the sign-in and back", async () => {
    for (const path of [
      "",
      "/listings",
      newListing.slice(10),
      `/listings/${theirs.listing}`,
      "/needs",
      "/inquiries",
      `/inquiries/${theirs.inquiry}`,
      "/notifications",
      "/notifications/settings",
      "/searches",
      "/account",
      "/operations",
    ]) {
      const answer = await get(`/workbench${path}`);
      expect(answer.status).toBe(302);
      expect(answer.headers.get("Location")).toBe(
        `/login?next=${encodeURIComponent(`/workbench${path}`)}`,
      );
    }
    const answer = await sendForm("/workbench/listings", { move: "pause", id: theirs.listing });
    expect(answer.status).toBe(302);
  });
});

describe("requests that another site makes a browser send", () => {
  const foreign: Record<string, string>[] = [
    { Origin: "https://evil.example" },
    { Origin: "null" },
    { "Sec-Fetch-Site": "cross-site", Origin: site },
    { "Sec-Fetch-Site": "same-site" },
  ];
  test.each(foreign)("%j is a 403", async (headers) => {
    const Cookie = await sessionCookie("supplier-editor");
    for (const path of [newListing, "/login", "/logout", "/workbench/account"])
      expect((await sendForm(path, listing, { ...headers, Cookie })).status).toBe(403);
  });

  test("the same forms from a page of this site are taken", async () => {
    const Cookie = await sessionCookie("supplier-editor");
    const answer = await sendForm(newListing, listing, { Origin: site, Cookie });
    expect(answer.status).toBe(302);
  });

  test("signing in never leads to another site", async () => {
    const places = [
      "https://evil.example",
      "//evil.example",
      "/\\evil.example",
      "/\t/evil.example",
      "javascript:alert(1)",
      "\\\\evil.example",
    ];
    for (const next of places) {
      const page = await get(`/login?${new URLSearchParams({ next })}`, "supplier-editor");
      expect([page.status, page.headers.get("Location")]).toEqual([302, "/workbench"]);
    }
    const { email, password } = accountOf("supplier-editor");
    const answer = await sendForm("/login", { email, password, next: "//evil.example" });
    expect(answer.headers.get("Location")).toBe("/workbench");
    expect(answer.headers.get("Set-Cookie")).toMatch(/HttpOnly; SameSite=Lax/);
  });

  test("a forged or broken cookie is a visitor", async () => {
    for (const Cookie of [
      "duijie=x",
      "duijie=%ff",
      `duijie=${"a".repeat(3000)}`,
      "duijie=ImFiYyI%3D",
      ";;;==",
    ]) {
      const answer = await fetch(`${site}/workbench`, { headers: { Cookie }, redirect: "manual" });
      expect(answer.status, Cookie.slice(0, 20)).toBe(302);
    }
  });
});

describe("guessing a password", () => {
  test("is stopped after eight tries, for known and unknown accounts alike", async () => {
    // No other test signs in as this account: it is barred for a while afterwards.
    await sessionCookie("factory-editor");
    for (const email of [accountOf("factory-editor").email, "nobody@demo.example"]) {
      const statuses: number[] = [];
      let last: Response | null = null;
      for (let n = 0; n < 9; n++) {
        last = await sendForm("/login", { email, password: `guess ${n}` });
        statuses.push(last.status);
      }
      expect(statuses).toEqual([...Array<number>(8).fill(422), 429]);
      expect(Number(last?.headers.get("Retry-After"))).toBeGreaterThan(0);
      expect(await last?.text()).toMatch(/尝试次数过多，请 \d+ 分钟后再试/);
    }
    const { email, password } = accountOf("factory-editor");
    expect((await sendForm("/login", { email, password })).status).toBe(429);
  });
});

describe("the log of all this", () => {
  test("has no error and names no account", () => {
    const log = loggedLines();
    expect(log.filter((line) => /"level":(50|60)|"stack"/.test(line))).toEqual([]);
    expect(log.join("\n")).not.toMatch(/@demo\.example|duijie-demo|guess \d/);
  });
});
