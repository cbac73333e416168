import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { sendForm, sessionCookie } from "#tests/support/accounts.ts";
import { get, listing, newListing, raw, send } from "#tests/support/requests.ts";
import { leaked, loggedLines } from "#tests/support/secrets.ts";
import { siteUrl } from "#tests/support/site-at-hand.ts";

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
    const { hostname, port } = new URL(siteUrl());
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
    const textOf = async (path: string) =>
      (await (await get(path)).text()).replaceAll("<!-- -->", "");
    const all = await textOf("/equipment");
    const page = await textOf("/equipment?family=nothing&sort=best&page=abc");
    expect(page).toContain("不认识的条件没有使用：family=nothing、sort=best、page=abc");
    const count = (html: string) => /id="results-title">.*?<\/h1>/s.exec(html)?.[0];
    expect(count(page)).toBe(count(all));
  });

  test("a page beyond the last says so and leads back", async () => {
    for (const page of ["1000000000", "50", "999999999999999"]) {
      const html = await (await get(`/equipment?q=激光焊接机&page=${page}`)).text();
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
    ["/equipment?_data=routes/nothing", 400],
    ["/equipment.data?_routes=nothing", 200],
    ["/__manifest?p=%ff&version=x", 204],
    ["/equipment/2222222222", 404],
    ["/needs/2222222222", 404],
    ["/needs/'%20OR%201=1", 404],
    ["/sectors/HB-99-99", 404],
  ])("%s is a %d", async (path, status) => {
    expect(await raw({ path })).toBe(status);
  });

  test("endless addresses are refused before anything looks at them", async () => {
    expect(await raw({ path: `/${"x/".repeat(3000)}` })).toBe(414);
    expect(await raw({ path: `/${"x".repeat(20_000)}` })).toBe(414);
    const question = encodeURIComponent("机".repeat(10_000));
    expect(await raw({ path: `/equipment?q=${question}` })).toBe(414);
  });

  test.each(["bad host", "x:99999999", "a/b", "a@b"])("Host %j is a 400", async (Host) => {
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

describe("the log of all this", () => {
  test("has no error and no stack", () => {
    const logged = loggedLines().map((line) => JSON.parse(line) as { level: number });
    expect(logged.length).toBeGreaterThan(100);
    expect(logged.filter(({ level }) => level >= 50)).toEqual([]);
    expect(loggedLines().filter((line) => line.includes('"stack"'))).toEqual([]);
  });

  test("names nobody: no contact data, no account, no password, no words of a search", () => {
    const log = loggedLines().join("\n");
    expect(leaked(log)).toEqual([]);
    expect(log).not.toMatch(/@demo\.example|duijie-demo|"password"|drop table/);
  });
});
