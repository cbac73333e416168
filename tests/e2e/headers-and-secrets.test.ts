import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { get } from "#tests/support/requests.ts";
import { leaked } from "#tests/support/secrets.ts";

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

  test("no page holds a zero byte, wherever the renderer cuts its text", async () => {
    const paths = ["/", "/sectors", "/needs", "/equipment/families?open=all", "/about/marks"];
    const pages = Array.from({ length: 10 }, (_, n) => `/equipment?page=${n + 1}`);
    for (const path of [...paths, ...pages])
      expect((await (await get(path)).text()).indexOf("\0"), path).toBe(-1);
  });

  test("every page allows its own scripts alone: by a nonce of its own, or by their hashes", async () => {
    const own = nonces.filter((nonce) => nonce !== "");
    expect(new Set(own).size).toBe(own.length);
    const inlineOf = (html: string) => [
      ...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g),
    ];

    const signIn = await get("/login");
    const nonce = /'nonce-([^']+)'/.exec(signIn.headers.get("Content-Security-Policy") ?? "")?.[1];
    expect(nonce).toBeTruthy();
    const written = inlineOf(await signIn.text());
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter(([script]) => !script.includes(`nonce="${nonce}"`))).toEqual([]);

    const kept = await get("/");
    const policy = kept.headers.get("Content-Security-Policy") ?? "";
    expect(policy).not.toContain("nonce");
    const scripts = inlineOf(await kept.text());
    expect(scripts.length).toBeGreaterThan(0);
    const hashes = scripts.map(([, text = ""]) =>
      createHash("sha256").update(text).digest("base64"),
    );
    expect(hashes.filter((hash) => !policy.includes(`'sha256-${hash}'`))).toEqual([]);
  });

  test("assets are kept for a year, a missing one is no page", async () => {
    const kept = await get(await asset());
    expect(kept.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(await (await get("/assets/missing.js")).text()).toBe("");
  });
});

describe("contact data", () => {
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
});
