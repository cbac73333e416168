import { readFileSync } from "node:fs";
import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { demoFactories, demoSuppliers } from "#seed/worlds/demo/organisations.ts";
import { accountOf, sendForm, sessionCookie, type AccountName } from "#tests/support/accounts.ts";

const site = inject("site");

async function get(path: string, account?: AccountName): Promise<Response> {
  const headers = account ? { Cookie: await sessionCookie(account) } : undefined;
  return fetch(site + path, { headers, redirect: "manual" });
}

async function send(
  account: AccountName,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<Response> {
  return sendForm(path, fields, { Cookie: await sessionCookie(account) });
}

/** A request as it is written, for what fetch would clean up or refuse to send. */
function raw(options: RequestOptions, body: Buffer | string = ""): Promise<number | null> {
  const { hostname, port } = new URL(site);
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ hostname, port, ...options }, (answer: IncomingMessage) => {
      answer.resume();
      resolve(answer.statusCode ?? null);
    });
    // A server that has refused a body may close the connection while it is still being sent.
    sent.on("error", (problem: NodeJS.ErrnoException) =>
      ["EPIPE", "ECONNRESET"].includes(problem.code ?? "") ? resolve(null) : reject(problem),
    );
    sent.end(body);
  });
}

const listing = {
  kind: "equipment",
  condition: "new",
  family: "laser-welding-machine",
  title: "表单试验用激光焊接机",
  description: "只用来试验表单，没有发布。",
  "origin.province": "湖北",
  intent: "save",
};
const newListing = "/workbench/listings/new";

describe("forms that cannot be read", () => {
  test.each([
    ["no content type", {}, ""],
    ["JSON", { "Content-Type": "application/json" }, '{"email":"a"}'],
    ["plain text", { "Content-Type": "text/plain" }, "email=a"],
    ["two types", { "Content-Type": "application/x-www-form-urlencoded, text/plain" }, "a=1"],
    ["multipart without boundary", { "Content-Type": "multipart/form-data" }, "x"],
    [
      "truncated multipart",
      { "Content-Type": "multipart/form-data; boundary=b" },
      '--b\r\nContent-Disposition: form-data; name="email"\r\n\r\nx',
    ],
  ])("%s is a 415", async (_, headers, body) => {
    const Cookie = await sessionCookie("supplier-editor");
    for (const path of ["/login", newListing, "/workbench/account"]) {
      const length = { "Content-Length": String(Buffer.byteLength(body)) };
      const options = { method: "POST", path, headers: { ...headers, ...length, Cookie } };
      expect(await raw(options, body), path).toBe(415);
    }
  });

  test.each([
    [newListing, 422],
    ["/workbench/needs/new", 422],
    ["/workbench/listings", 400],
    ["/workbench/account", 400],
    ["/equipment", 405],
    ["/sectors", 405],
    ["/", 405],
    ["/no-such-page", 404],
  ])("an empty form to %s is a %d", async (path, status) => {
    expect((await sendForm("/login", {})).status).toBe(422);
    expect((await send("supplier-editor", path, {})).status).toBe(status);
  });

  test("a body above the limit is a 413, and one without a length a 411", async () => {
    const form = { "Content-Type": "application/x-www-form-urlencoded" };
    const big = Buffer.alloc(10 * 1024 * 1024, "a");
    const sized = { ...form, "Content-Length": String(big.length) };
    // The answer comes before the body has been sent; whoever keeps sending may lose the connection.
    expect([413, null]).toContain(
      await raw({ method: "POST", path: "/login", headers: sized }, big),
    );
    expect(await raw({ method: "POST", path: "/login", headers: sized })).toBe(413);
    const chunked = { ...form, "Transfer-Encoding": "chunked" };
    expect([411, null]).toContain(
      await raw({ method: "POST", path: "/login", headers: chunked }, big),
    );
    expect(await raw({ method: "POST", path: "/login", headers: chunked }, "email=a")).toBe(411);
  });

  test("a connection that ends in the middle of a body or a page leaves the site standing", async () => {
    const { hostname, port } = new URL(site);
    const heads = [
      "POST /login HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 999\r\n\r\nemail=",
      "GET /sectors HTTP/1.1\r\nHost: x\r\n\r\n",
      "GET /equipment HTTP/1.1\r\nHo",
      "NONSENSE\r\n\r\n",
    ];
    for (const head of heads)
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname, () => socket.write(head));
        setTimeout(() => resolve(void socket.destroy()), 30);
      });
    expect((await get("/healthz")).status).toBe(200);
  });
});

describe("values that cannot be used", () => {
  const refused: readonly (readonly [string, Record<string, string>, string])[] = [
    ["another kind of unit", { "spec.laserPower": "75 MPa" }, "不是功率的单位"],
    ["a forged unit", { "spec.laserPower": "75", "spec.laserPower.unit": "MPa" }, "不能用单位"],
    ["no number", { "spec.laserPower": "'; drop table listing;--" }, "spec.laserPower"],
    ["an unknown family", { family: "__proto__" }, "没有这个设备类别"],
    ["an unknown kind", { kind: "constructor" }, "不在可选范围内"],
    ["negative money", { priceMin: "-5" }, "priceMin"],
    ["money without end", { priceMin: "1e999" }, "priceMin"],
    ["prices the wrong way round", { priceMin: "9", priceMax: "8" }, "最高单价低于最低单价"],
    ["half a day", { leadTimeDays: "1.5" }, "请填 0 到 1500 之间的整数"],
    ["an unknown place", { "origin.province": "火星" }, "请选择产地所在省份"],
    ["a title of 2,000 characters", { title: "长".repeat(2000) }, "最多 80 字"],
  ];
  test.each(refused)("%s is a 422 that says so", async (_, fields, words) => {
    const answer = await send("supplier-editor", newListing, { ...listing, ...fields });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(words);
  });

  test("an unknown sector row and an impossible day are refused too", async () => {
    const row = await send("supplier-editor", newListing, { ...listing, sectorRows: "XX-9-99" });
    expect(row.status).toBe(422);
    const need = { ...listing, "site.province": "湖北", quantity: "1", deadline: "2027-02-30" };
    expect((await send("supplier-editor", "/workbench/needs/new", need)).status).toBe(422);
  });

  test("control characters, emoji and lone surrogates are taken or cleaned, never an error", async () => {
    const title = "试验\u0000激光\u202e焊接\ud800机🏭";
    const answer = await send("supplier-editor", newListing, { ...listing, title });
    expect(answer.status).toBe(302);
    const page = await (await get(answer.headers.get("Location")!, "supplier-editor")).text();
    expect(page).toContain("试验激光焊接\ufffd机🏭");
  });

  test("markup in a posting stays text", async () => {
    const title = "激光焊接机 <script>alert(1)</script>";
    const answer = await send("supplier-editor", newListing, { ...listing, title });
    const page = await (await get(answer.headers.get("Location")!, "supplier-editor")).text();
    expect(page).not.toContain("<script>alert");
    expect(page).toContain("&lt;script&gt;alert(1)");
  });
});

describe("addresses that nobody would type", () => {
  const words = [
    "'; drop table listing;--",
    "' OR '1'='1",
    'family = "x" OR price > 1',
    "price >= 1 AND (origin = 湖北",
    "a & | ! :* <-> ()",
    "\\",
    '"',
    "%",
    "$1 ${x} {{7*7}}",
    "<script>alert(1)</script>",
    "😀🏭",
    "\u0000\u0007\u001b[31m",
    "1e309 kW",
    "99999999999999999999999999kW",
    "∞ ≥ ≤ ±",
    "机".repeat(10_000 / 9),
    "a".repeat(10_000),
  ];
  test.each(words.map((q) => [q.slice(0, 30), q]))("q=%j", async (_, q) => {
    for (const path of ["/equipment", "/needs"]) {
      const answer = await get(`${path}?${new URLSearchParams({ q })}`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toContain("<script>alert");
    }
  });

  const filters = ["family", "sector", "origin", "kind", "condition", "mark", "sort", "page"];
  const amounts = ["price.gte", "price.lte", "lead.lte"];
  const values = [
    "x' OR 1=1 --",
    "NaN",
    "-1",
    "1e9",
    "9".repeat(40),
    "__proto__",
    '湖北" OR 1',
    "",
  ];
  test.each([...filters, ...amounts])("%s with values that it does not know", async (name) => {
    for (const value of values) {
      const answer = await get(`/equipment?${new URLSearchParams({ q: "机", [name]: value })}`);
      expect(answer.status, value).toBe(200);
    }
  });

  test("an unknown filter is named on the page and not used", async () => {
    const all = await (await get("/equipment")).text();
    const answer = await get("/equipment?family=nothing&sort=best&page=abc");
    const page = (await answer.text()).replaceAll("<!-- -->", "");
    expect(page).toContain("不认识的条件没有使用：family=nothing、sort=best、page=abc");
    const count = (html: string) => /id="results-title">.*?<\/h1>/s.exec(html)?.[0];
    expect(count(page)).toBe(count(all));
  });

  test("a page beyond the last says so and leads back", async () => {
    for (const page of ["1000000000", "50", "999999999999999"]) {
      const html = await (await get(`/equipment?page=${page}`)).text();
      expect(html).toMatch(/没有第 50 页，一共 \d+ 页/);
    }
  });

  test("a thousand parameters are answered in good time", async () => {
    const many = Array.from({ length: 1000 }, (_, n) => `family=x${n}`).join("&");
    const started = performance.now();
    expect((await get(`/equipment?${many}`)).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test.each([
    ["/equipment?q=%ff%fe%ed%a0%80", 200],
    ["/%ff", 400],
    ["/equipment/%E0%A4%A", 400],
    ["/equipment/%00", 400],
    ["/equipment/..%2f..%2fetc%2fpasswd", 404],
    ["/../../../etc/passwd", 404],
    ["/assets/../../server/index.js", 404],
    ["/assets/..%2f..%2fserver%2findex.js", 404],
    ["/assets/%2e%2e/%2e%2e/package.json", 404],
    ["/assets/missing.js", 404],
    ["/favicon.ico", 404],
    ["/.env", 404],
    ["//elsewhere.example/", 404],
    [`/${"x/".repeat(3000)}`, 414],
    [`/${"x".repeat(20_000)}`, 431],
    ["/equipment?_data=routes/nothing", 400],
    ["/equipment.data?_routes=nothing", 200],
    ["/__manifest?p=%ff&version=x", 204],
    ["/equipment/2222222222", 404],
    ["/needs/2222222222", 404],
    ["/needs/' OR 1=1", 400],
    ["/sectors/HB-99-99", 404],
  ])("%s is a %d", async (path, status) => {
    expect(await raw({ path: path.replaceAll(" ", "%20") })).toBe(
      status === 400 && path.includes(" ") ? 404 : status,
    );
  });

  test.each(["bad host", "x:99999999", "a/b", "a@b", ""])("Host %j is a 400", async (Host) => {
    expect(await raw({ path: "/", headers: { Host } })).toBe(400);
  });

  test("a forwarded host that is none is a 400", async () => {
    expect(await raw({ path: "/", headers: { "X-Forwarded-Host": "x:99999999" } })).toBe(400);
  });

  test.each(["PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND"])(
    "%s is a 405",
    async (method) => {
      for (const path of [
        "/",
        "/equipment",
        "/login",
        newListing,
        "/healthz",
        "/assets/missing.js",
      ])
        expect(await raw({ method, path }), path).toBe(405);
    },
  );
});

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
    theirs.need = await first("/workbench/needs", "factory-editor", "/workbench/needs");
    theirs.inquiry = await first("/workbench/inquiries", "factory-editor", "/workbench/inquiries");
  });

  const moves = ["publish", "pause", "close", "reopen"];
  test("the moves of listings and needs are a 404, from the list and from the page", async () => {
    for (const move of moves) {
      for (const path of ["/workbench/listings", `/equipment/${theirs.listing}`]) {
        const moved = await send("factory-editor", path, { move, id: theirs.listing });
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
    expect((await get(listingForm, "factory-editor")).status).toBe(404);
    expect((await get(needForm, "supplier-editor")).status).toBe(404);
    expect((await send("factory-editor", listingForm, edit)).status).toBe(404);
    expect((await send("supplier-editor", needForm, edit)).status).toBe(404);
  });

  test("an inquiry without one's own need or listing is a 404", async () => {
    const message = { needId: theirs.need, listingId: theirs.listing, message: "你好" };
    expect((await send("reviewer", `/needs/${theirs.need}`, message)).status).toBe(403);
    const ids = { ...message, needId: "2222222222" };
    expect((await send("supplier-editor", `/needs/${theirs.need}`, ids)).status).toBe(404);
    const unknown = "/workbench/inquiries/2222222222";
    expect((await get(unknown, "factory-editor")).status).toBe(404);
    for (const move of ["accept", "decline", "withdraw"])
      expect((await send("factory-editor", unknown, { move })).status).toBe(404);
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
    // "reviewer" signs in nowhere else in this project while the site runs, but once before.
    await sessionCookie("reviewer");
    for (const email of [accountOf("reviewer").email, "nobody@demo.example"]) {
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
    const { email, password } = accountOf("reviewer");
    expect((await sendForm("/login", { email, password })).status).toBe(429);
  });
});

describe("headers", () => {
  const nonces: string[] = [];
  const asset = async () =>
    /href="(\/assets\/[^"]+\.css)"/.exec(await (await get("/")).text())?.[1] ?? "no stylesheet";

  test.each(["/", "/no-such-page", "an asset", "/login"])(
    "%s carries all of them",
    async (path) => {
      const answer = await get(path === "an asset" ? await asset() : path);
      const policy = answer.headers.get("Content-Security-Policy") ?? "";
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
      for (const part of [
        "default-src 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
        "base-uri 'none'",
      ])
        expect(policy).toContain(part);
      nonces.push(/'nonce-([^']{20,})'/.exec(policy)?.[1] ?? "");
      expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(answer.headers.get("Referrer-Policy")).toBe("strict-origin-when-cross-origin");
      expect(answer.headers.get("X-Powered-By")).toBeNull();
      // This site has no https address: a browser that remembered one could not come back.
      expect(answer.headers.get("Strict-Transport-Security")).toBeNull();
    },
  );

  test("every response has a nonce of its own, and its scripts carry it", async () => {
    expect(new Set(nonces).size).toBe(nonces.length);
    const answer = await get("/");
    const nonce = /'nonce-([^']+)'/.exec(answer.headers.get("Content-Security-Policy") ?? "")?.[1];
    const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
  });

  test("assets are kept for a year, a missing one is no page", async () => {
    const kept = await get(await asset());
    expect(kept.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(await (await get("/assets/missing.js")).text()).toBe("");
  });
});

describe("contact data", () => {
  const organisations = [...demoSuppliers, ...demoFactories];
  const secrets = [
    ...organisations.map(({ key }) => `${key}@example.org`),
    ...organisations.map(({ person }) => person),
    "000-0000-",
  ];
  const leaked = (text: string) => secrets.filter((secret) => text.includes(secret));

  test("stands in no public page and no data response", async () => {
    const paths = [
      "/",
      "/equipment",
      "/equipment?page=2",
      "/equipment?q=激光焊接机",
      "/equipment?q=whjg@example.org",
      "/needs",
      "/sectors",
      "/login",
    ];
    for (const list of ["/equipment?q=激光", "/needs?q=激光"]) {
      const html = await (await get(list)).text();
      paths.push(...new Set(html.match(/(?<=href=")\/(equipment|needs)\/[a-z0-9]{10}(?=")/g)));
    }
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      const [page = "", query] = path.split("?");
      const data = page === "/" ? "/_root.data" : `${page}.data${query ? `?${query}` : ""}`;
      for (const address of [path, data]) {
        // The page repeats what was searched for; anything else would be a leak.
        const text = (await (await get(address)).text()).replaceAll("q=whjg@example.org", "");
        expect(
          leaked(path.includes("@") ? text.replaceAll("whjg@example.org", "") : text),
          address,
        ).toEqual([]);
      }
    }
  });

  afterAll(() => {
    const lines = readFileSync(inject("siteLog"), "utf8").split("\n").filter(Boolean);
    const parsed = lines.map((line) => JSON.parse(line) as { level: number; stack?: unknown });
    expect(parsed.filter(({ level }) => level >= 50)).toEqual([]);
    expect(lines.filter((line) => /"stack"|password|duijie-demo/.test(line))).toEqual([]);
    expect(leaked(lines.join("\n"))).toEqual([]);
    for (const { email } of [accountOf("supplier"), accountOf("reviewer")])
      expect(lines.join("\n")).not.toContain(email);
  });

  test("and errors stand in no line of the log", () => {
    expect(readFileSync(inject("siteLog"), "utf8").length).toBeGreaterThan(0);
  });
});
