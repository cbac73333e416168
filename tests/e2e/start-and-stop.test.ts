import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPassword } from "#app/domain/people/demo.ts";
import { sendForm } from "#tests/support/accounts.ts";
import { startSite, type RunningSite } from "#tests/support/site.ts";

const folder = mkdtempSync(path.join(tmpdir(), "duijie-life-"));
const log = `${folder}.log`;
let site: RunningSite | null = null;

/** Where the cluster is: beside a file `location` when the folder is closed to the account of PostgreSQL. */
function clusterFolder(): string {
  const usual = path.join(folder, "postgres");
  const pointer = path.join(usual, "location");
  return existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : usual;
}

const postmasterFile = () => path.join(clusterFolder(), "data/postmaster.pid");
const postmaster = () => Number(readFileSync(postmasterFile(), "utf8").split("\n")[0]);

/** Whether a process runs; one that only waits for its parent to notice its end does not. */
function isAlive(pid: number): boolean {
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
  return stdout.trim() !== "" && !stdout.startsWith("Z");
}

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs one of the programs behind the npm scripts to its end, on the folder of this suite. */
function run(program: string, words: readonly string[], more: Record<string, string> = {}) {
  const {
    DATABASE_URL: _url,
    PUBLIC_URL: _public,
    HOST: _host,
    DEMO: _demo,
    ...rest
  } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", `app/cli/${program}.ts`, ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...rest, PORT: "0", DATA_DIR: folder, NODE_ENV: "production", ...more },
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return new Promise<Ended>((resolve) => child.once("close", (code) => resolve({ code, said })));
}

async function page(address: string): Promise<{ status: number; html: string }> {
  const answer = await fetch(`${site!.url}${address}`);
  return { status: answer.status, html: await answer.text() };
}

/** How many listings and needs everybody sees, as the result pages count them. */
async function counts(): Promise<number[]> {
  const pages = await Promise.all([page("/equipment"), page("/needs")]);
  return pages.map(({ html }) =>
    Number(/id="results-title">.*?<span class="quiet">([\d,]+)/s.exec(html)?.[1]?.replace(",", "")),
  );
}

/** Starts the site; milliseconds until its line `ready`. */
async function start(environment: Record<string, string> = {}): Promise<number> {
  const began = performance.now();
  site = await startSite(folder, environment, log);
  return performance.now() - began;
}

describe("one data folder, from the first start to the last stop", () => {
  let listing = "";
  let before: number[] = [];

  beforeAll(() => chmodSync(folder, 0o700));
  afterAll(async () => {
    if (site?.process.exitCode === null) await site.stop();
    const moved = clusterFolder();
    rmSync(moved, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
    rmSync(log, { force: true });
  });

  test("starts in a folder that only its owner may enter, with the demo world", async () => {
    expect(await start()).toBeLessThan(120_000);
    expect(JSON.parse((await page("/readyz")).html)).toMatchObject({
      status: "ok",
      database: true,
    });
    before = await counts();
    expect(before[0]).toBeGreaterThan(300);
    expect(before[1]).toBeGreaterThan(70);
    listing = /href="(\/equipment\/[a-z0-9]{10})"/.exec(
      (await page("/equipment?q=激光")).html,
    )![1]!;
    expect((await page(listing)).status).toBe(200);
  }, 130_000);

  test("refuses a second server on the same folder and says which one works on it", async () => {
    const { code, said } = await run("start", []);
    expect(code).toBe(1);
    expect(said.trim()).toBe(
      `Another server (process ${site!.process.pid}) works on ${folder}: stop it first, or set DATA_DIR to another folder.`,
    );
    expect((await page("/healthz")).status).toBe(200);
  });

  test("seeding beside the running server changes nothing, however often", async () => {
    for (const _ of [1, 2]) {
      expect(await run("seed", ["demo"])).toEqual({ code: 0, said: "demo: already there\n" });
      expect(await counts()).toEqual(before);
    }
  });

  test("makes an administrator who can sign in, once", async () => {
    const made = await run("admin", ["chief@example.org"]);
    expect(made.code).toBe(0);
    const password = /password \(shown once\): (\S+)/.exec(made.said)?.[1] ?? "";
    expect(password.length).toBeGreaterThanOrEqual(16);
    const again = await run("admin", ["chief@example.org"]);
    expect(again).toEqual({ code: 0, said: "chief@example.org is an administrator now\n" });
    expect((await run("admin", ["not an address"])).code).toBe(1);

    const signedIn = await sendForm(
      "/login",
      { email: "chief@example.org", password },
      {},
      site!.url,
    );
    expect(signedIn.status).toBe(302);
    const Cookie = signedIn.headers.get("Set-Cookie")!.split(";")[0]!;
    const answer = await fetch(`${site!.url}/workbench/operations`, { headers: { Cookie } });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("PostgreSQL");
    const audit = await fetch(`${site!.url}/workbench/audit`, { headers: { Cookie } });
    expect(await audit.text()).toContain("设为平台管理员");
  });

  test("backs up beside the running server, and the backup is a site of its own", async () => {
    const backup = path.join(folder, "backup");
    expect(await run("backup", [backup])).toMatchObject({ code: 0 });
    expect((await page("/healthz")).status).toBe(200);
    expect((await run("backup", [backup])).said).toContain("is not empty");
    const refused = await run("restore", [backup, "--force"]);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.said).toContain("Another server");

    const other = mkdtempSync(path.join(tmpdir(), "duijie-restored-"));
    const restored = await run("restore", [backup], { DATA_DIR: other });
    expect(restored).toMatchObject({
      code: 0,
      said: expect.stringContaining("restored") as string,
    });
    const [original, copy] = [site!, await startSite(other, { DEMO: "0" })];
    site = copy;
    try {
      expect(await counts()).toEqual(before);
      expect((await page(listing)).status).toBe(200);
    } finally {
      site = original;
      await copy.stop();
      const pointer = path.join(other, "postgres/location");
      if (existsSync(pointer))
        rmSync(readFileSync(pointer, "utf8").trim(), { recursive: true, force: true });
      rmSync(other, { recursive: true, force: true });
    }
  }, 120_000);

  test("comes back with everything after kill -9 of the server and of PostgreSQL", async () => {
    const server = site!;
    process.kill(postmaster(), "SIGKILL");
    await server.stop("SIGKILL");
    expect(await start()).toBeLessThan(60_000);
    expect(await counts()).toEqual(before);
    expect((await page(listing)).status).toBe(200);
  }, 90_000);

  test("takes over a PostgreSQL that outlived its server", async () => {
    const outlived = postmaster();
    await site!.stop("SIGKILL");
    expect(isAlive(outlived)).toBe(true);
    expect(await start()).toBeLessThan(60_000);
    expect(postmaster()).toBe(outlived);
    expect(await counts()).toEqual(before);
  }, 90_000);

  test("ends with 0 on SIGTERM and leaves no PostgreSQL behind", async () => {
    const [server, database] = [site!, postmaster()];
    expect(await server.stop("SIGTERM")).toBe(0);
    expect(existsSync(postmasterFile())).toBe(false);
    await expect.poll(() => isAlive(database), { timeout: 5000 }).toBe(false);
    expect(existsSync(path.join(folder, "server.pid"))).toBe(false);
  });

  test("an https address brings HSTS and secure cookies, and the demo accounts stay out", async () => {
    await start({ PUBLIC_URL: "https://duijie.example.org" });
    const answer = await fetch(`${site!.url}/login`);
    expect(answer.headers.get("Strict-Transport-Security")).toMatch(/max-age=\d{8}/);
    expect(answer.headers.get("Content-Security-Policy")).toContain("upgrade-insecure-requests");
    expect(await answer.text()).not.toContain("@demo.example");
    const credentials = { email: "admin@demo.example", password: demoPassword };
    const signedIn = await sendForm("/login", credentials, {}, site!.url);
    expect(signedIn.headers.get("Set-Cookie") ?? "").toMatch(/^$|^__Host-duijie=.*Secure/);
    expect(signedIn.status).toBe(422);
    expect(await site!.stop("SIGTERM")).toBe(0);
  });
});

describe("a wrong environment is refused before anything starts", () => {
  test.each([
    [{ PORT: "http" }, /^Environment: PORT \(is “http”\): expected a port from 0 to 65535$/],
    [{ PORT: "70000" }, /^Environment: PORT/],
    [{ LOG_LEVEL: "loud" }, /^Environment: LOG_LEVEL/],
    [{ DATABASE_URL: "mysql://secret@host/x" }, /^Environment: DATABASE_URL: (?!.*secret)/],
    [{ DEMO: "1", HOST: "0.0.0.0" }, /DEMO=1 is refused beyond loopback, because demo accounts/],
  ] as const)("%j", async (environment, words) => {
    const { code, said } = await run("start", [], environment);
    expect(code).toBe(1);
    expect(said.trim()).toMatch(words);
    expect(said).not.toContain("    at ");
  });
});
