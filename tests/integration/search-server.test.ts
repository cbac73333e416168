import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { readEnvironment } from "#app/env.server.ts";
import {
  meilisearchVersion,
  ownMeilisearch,
  startMeilisearch,
  type OwnMeilisearch,
} from "#search/meilisearch/server.ts";
import { findMeilisearch } from "#tests/support/meilisearch.ts";

const program = await findMeilisearch();
if (!program) console.warn("Meilisearch not found: the tests of MEILI_BIN are skipped");
const folder = mkdtempSync(path.join(tmpdir(), "duijie-own-meilisearch-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const surroundings = { log: { warn: () => {} }, environment: process.env };
/** A site that starts a server and goes on. */
const siteOf = `
  import { startMeilisearch } from "#search/meilisearch/server.ts";
  await startMeilisearch(process.env.PROGRAM, process.env.FOLDER, {
    log: { warn: () => {} },
    environment: process.env,
  });
  process.stdout.write("up");
  setInterval(() => {}, 1000);
`;
const placeFile = path.join(folder, "meilisearch/server.json");
const place = () => JSON.parse(readFileSync(placeFile, "utf8")) as { pid: number; port: number };
const versionAt = async ({ host, apiKey }: Pick<OwnMeilisearch, "host" | "apiKey">) => {
  const headers = { Authorization: `Bearer ${apiKey}` };
  return (await fetch(`${host}/version`, { headers })).status;
};

describe("MEILI_BIN", () => {
  test("is refused in words when it is no Meilisearch", async () => {
    await expect(meilisearchVersion(path.join(folder, "none"))).rejects.toThrow(
      /MEILI_BIN .*no such program/,
    );
    const script = path.join(folder, "other");
    writeFileSync(script, "#!/bin/sh\necho other 1.0\n");
    await expect(meilisearchVersion(script)).rejects.toThrow(/MEILI_BIN/);
    chmodSync(script, 0o755);
    await expect(meilisearchVersion(script)).rejects.toThrow(/expected a Meilisearch program/);
    writeFileSync(script, "#!/bin/sh\necho meilisearch 1.9.0\n");
    await expect(startMeilisearch(script, folder, surroundings)).rejects.toThrow(
      /1\.9\.0 does not know the settings/,
    );
  });

  test("gives way to MEILI_HOST, whose key is nothing without it", () => {
    const read = (said: Record<string, string>) => readEnvironment({ MEILI_BIN: "/m", ...said });
    expect(read({})).toMatchObject({ meili: null, meiliBin: "/m" });
    const host = "http://127.0.0.1:7700";
    expect(read({ MEILI_HOST: host })).toMatchObject({
      meili: { host, apiKey: null },
      meiliBin: null,
    });
    expect(() => read({ MEILI_API_KEY: "key" })).toThrow(/MEILI_API_KEY .*MEILI_HOST/);
  });
});

describe.skipIf(!program)("a Meilisearch of our own", () => {
  let server: OwnMeilisearch | null = null;
  const start = async () => (server = await startMeilisearch(program!, folder, surroundings));
  afterEach(async () => {
    await server?.stop();
    server = null;
  });

  test("listens on loopback under a key that nobody else can read, and stops", async () => {
    const { host, apiKey, note } = await start();
    expect(note).toBeNull();
    expect(host).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await versionAt({ host, apiKey })).toBe(200);
    expect(await versionAt({ host, apiKey: "guess" })).toBe(403);
    expect(statSync(placeFile).mode & 0o777).toBe(0o600);
    expect(statSync(path.dirname(placeFile)).mode & 0o777).toBe(0o700);
    expect(await ownMeilisearch(folder)).toEqual({ host, apiKey });
    const { pid } = place();
    await server!.stop();
    server = null;
    expect(() => process.kill(pid, 0)).toThrow();
    // Known before it runs, for a process beside the site.
    expect(await ownMeilisearch(folder)).toEqual({ host, apiKey });
  }, 60_000);

  test("comes back at the same address when it is killed", async () => {
    const own = await start();
    const { pid } = place();
    process.kill(pid, "SIGKILL");
    await expect.poll(() => versionAt(own).catch(() => 0), { timeout: 30_000 }).toBe(200);
    expect(place().pid).not.toBe(pid);
  }, 60_000);

  test("ends what a killed site has left, and keeps its key", async () => {
    const site = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", siteOf], {
      env: { ...process.env, PROGRAM: program!, FOLDER: folder },
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(site.stdout, "data");
    site.kill("SIGKILL");
    await once(site, "exit");
    const left = await ownMeilisearch(folder);
    const { pid } = place();
    expect(await versionAt(left)).toBe(200);
    const again = await start();
    expect(again.note).toMatch(/killed server/);
    expect(await versionAt(again)).toBe(200);
    expect(again.apiKey).toBe(left.apiKey);
    expect(place().pid).not.toBe(pid);
  }, 60_000);

  test("begins anew with data that it cannot open", async () => {
    await start();
    await server!.stop();
    const data = path.join(folder, "meilisearch", `data-${await meilisearchVersion(program!)}`);
    writeFileSync(path.join(data, "VERSION"), "9.9.9");
    expect(await versionAt(await start())).toBe(200);
  }, 90_000);
});
