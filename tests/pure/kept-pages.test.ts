import { createHash } from "node:crypto";
import { get as httpGet, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { keptPages } from "#app/http/kept-pages.ts";

let [epoch, made] = [0, 0];
let answer: (response: express.Response) => void;
const site = express();
site.use((_request, response, next) => {
  response.locals.nonce = `bm9uY2U${made}${Math.random()}`;
  const policy = `default-src 'none';script-src 'self' 'nonce-${response.locals.nonce}'`;
  response.set({ "Content-Security-Policy": policy, "Cache-Control": "private, no-cache" });
  next();
});
site.use(
  keptPages({ current: () => epoch, freshMs: () => 60_000 }, () => "2026-11-21"),
  (_request, response) => {
    made += 1;
    answer(response);
  },
);
const server = site.listen(0);
const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(url() + path, { headers, redirect: "manual" });

beforeAll(async () => {
  if (!server.listening) await new Promise((resolve) => server.once("listening", resolve));
});
afterAll(() => void server.close());
beforeEach(() => {
  epoch += 1;
  answer = (response) => {
    response.type("text/html; charset=utf-8");
    response.write(
      `<p>页 ${made}</p><script nonce="${response.locals.nonce}">go(${made})</script>`,
    );
    setTimeout(
      () => response.end(`<script nonce="${response.locals.nonce}" src="/a.js"></script>`),
      5,
    );
  };
});

describe("public pages", () => {
  test("are made once until something changes, with the policy of their own scripts", async () => {
    const first = await get("/equipment?q=1");
    const html = await first.text();
    const hash = createHash("sha256").update(`go(${made})`).digest("base64");
    expect(first.headers.get("Content-Security-Policy")).toBe(
      `default-src 'none';script-src 'self' 'sha256-${hash}'`,
    );
    expect(html).toBe(`<p>页 ${made}</p><script>go(${made})</script><script src="/a.js"></script>`);
    expect(await (await get("/equipment?q=1")).text()).toBe(html);
    epoch += 1;
    expect(await (await get("/equipment?q=1")).text()).not.toBe(html);
    expect(await (await get("/equipment?q=2")).text()).toContain(`页 ${made}`);
  });

  test("are made once for all who ask at the same time", async () => {
    const before = made;
    const answers = await Promise.all([1, 2, 3].map(() => get("/needs")));
    expect(new Set(await Promise.all(answers.map((each) => each.text()))).size).toBe(1);
    expect(made).toBe(before + 1);
  });

  test("come compressed, by tag, and without a body for HEAD", async () => {
    const plain = await (await get("/", { "Accept-Encoding": "identity" })).text();
    for (const coding of ["br", "gzip"]) {
      const packed = await get("/", { "Accept-Encoding": coding });
      expect(packed.headers.get("Content-Encoding")).toBe(coding);
      expect(packed.headers.get("Vary")).toBe("Cookie, Accept-Encoding");
      expect(await packed.text()).toBe(plain);
    }
    const tag = (await get("/")).headers.get("ETag") ?? "";
    // fetch would ask for a new one.
    const again = await new Promise<IncomingMessage>((resolve) =>
      httpGet(url(), { headers: { "If-None-Match": tag } }, resolve),
    );
    again.resume();
    expect(again.statusCode).toBe(304);
    const head = await fetch(url() + "/", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  test("are nobody's who brings a cookie", async () => {
    const kept = await (await get("/equipment")).text();
    const own = await get("/equipment", { Cookie: "duijie=x" });
    expect(await own.text()).not.toBe(kept);
    expect(own.headers.get("Content-Security-Policy")).toContain("'nonce-");
    expect(await (await get("/equipment")).text()).toBe(kept);
  });

  test.each([
    ["what sets a cookie", (response: express.Response) => response.cookie("a", "b")],
    ["what is no page", (response: express.Response) => response.status(404)],
    ["what is a file", (response: express.Response) => response.type("text/csv")],
  ])("are not kept: %s", async (_name, change) => {
    answer = (response) => {
      response.type("text/html");
      change(response).end(`${made}`);
    };
    const answers = await Promise.all(["/about", "/about"].map((path) => get(path)));
    const texts = await Promise.all(answers.map((each) => each.text()));
    expect(texts[0]).not.toBe(texts[1]);
    expect(await (await get("/about")).text()).toBe(`${made}`);
  });

  test("are no sign-in, no workbench and no file", async () => {
    for (const path of ["/login", "/workbench", "/files/1/2", "/equipment-x", "/suggest?q=a"]) {
      const before = made;
      await (await get(path)).text();
      await (await get(path)).text();
      expect([path, made]).toEqual([path, before + 2]);
    }
  });

  test("that a visitor does not wait for are made for the next one", async () => {
    let ended = 0;
    answer = (response) => {
      response.type("text/html");
      setTimeout(() => response.end(`late ${(ended += 1)}`), 100);
    };
    const gone = new AbortController();
    const left = fetch(`${url()}/sectors`, { signal: gone.signal }).catch(() => "left");
    setTimeout(() => gone.abort(), 30);
    expect(await left).toBe("left");
    expect(await (await get("/sectors")).text()).toMatch(/^late \d$/);
  });
});
