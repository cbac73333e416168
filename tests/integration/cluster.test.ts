import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startCluster, type Cluster } from "#db/cluster/cluster.ts";

let folder: string;
let running: Cluster | null = null;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "duijie-cluster-"));
});

afterEach(async () => {
  await running?.stop().catch(() => {});
  if (running?.movedFrom) rmSync(running.folder, { recursive: true, force: true });
  running = null;
  rmSync(folder, { recursive: true, force: true });
});

const asRoot = process.getuid?.() === 0;
const nobody = asRoot ? Number(execFileSync("id", ["-u", "nobody"])) : -1;
/** Somebody else can run this project only where its folder can be entered. */
const othersMayRead =
  asRoot && spawnSync("test", ["-r", "package.json"], { uid: nobody }).status === 0;

async function start(): Promise<Cluster> {
  running = await startCluster(folder);
  return running;
}

async function query(url: string, text: string): Promise<unknown[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return [...(await sql.unsafe(text))];
  } finally {
    await sql.end();
  }
}

const postmaster = (cluster: Cluster) =>
  Number(readFileSync(path.join(cluster.folder, "data/postmaster.pid"), "utf8").split("\n")[0]);

describe("the embedded cluster", () => {
  test("keeps data over a clean stop, and sorts and searches Chinese as UTF-8", async () => {
    chmodSync(folder, 0o755);
    const first = await start();
    expect(first).toMatchObject({ adopted: false, movedFrom: null });
    await query(first.url, "create table kept as select '激光焊接机' as name");
    const [locale] = await query(
      first.url,
      "select datctype, pg_encoding_to_char(encoding) as encoding from pg_database where datname = 'duijie'",
    );
    expect(locale).toEqual({ datctype: "C.UTF-8", encoding: "UTF8" });
    await first.stop();

    const second = await start();
    expect(await query(second.url, "select name from kept")).toEqual([{ name: "激光焊接机" }]);
  });

  test("is taken over when its parent was killed and it still serves", async () => {
    const first = await start();
    await query(first.url, "create table kept as select 1 as n");
    const second = await start();
    expect(second).toMatchObject({ adopted: true, url: first.url });
    expect(await query(second.url, "select n from kept")).toEqual([{ n: 1 }]);
  });

  test("recovers from kill -9 of everything", async () => {
    const first = await start();
    await query(first.url, "create table kept as select 1 as n");
    process.kill(postmaster(first), "SIGKILL");
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await query(second.url, "select n from kept")).toEqual([{ n: 1 }]);
  });

  test("does not believe a pid file whose process is gone", async () => {
    const first = await start();
    const file = path.join(first.folder, "data/postmaster.pid");
    const lines = readFileSync(file, "utf8");
    await first.stop();
    const gone = spawnSync("true").pid;
    writeFileSync(file, lines.replace(/^\d+/, String(gone)));
    if (asRoot) execFileSync("chown", ["postgres", file]);
    expect((await start()).adopted).toBe(false);
  });

  test("makes half a cluster again", async () => {
    const first = await start();
    await first.stop();
    execFileSync("mv", [`${first.folder}/data`, `${first.folder}/data.unfinished`]);
    const second = await start();
    expect(await query(second.url, "select 1 as n")).toEqual([{ n: 1 }]);
    expect(existsSync(`${second.folder}/data.unfinished`)).toBe(false);
  });

  test.runIf(asRoot)(
    "moves where the account postgres cannot reach the folder, and stays there",
    async () => {
      chmodSync(folder, 0o700);
      const first = await start();
      expect(first.movedFrom).toBe(path.join(folder, "postgres"));
      expect(statSync(folder).mode & 0o777).toBe(0o700);
      await query(first.url, "create table kept as select 1 as n");
      await first.stop();
      const second = await start();
      expect(second.folder).toBe(first.folder);
      expect(await query(second.url, "select n from kept")).toEqual([{ n: 1 }]);
    },
  );

  test.runIf(othersMayRead)("runs for an ordinary user in a folder of mode 0700", () => {
    execFileSync("chown", ["nobody", folder]);
    chmodSync(folder, 0o700);
    const program = `
      import { startCluster } from "#db/cluster/cluster.ts";
      const cluster = await startCluster(${JSON.stringify(folder)});
      console.log(JSON.stringify({ moved: cluster.movedFrom, folder: cluster.folder }));
      await cluster.stop();`;
    const ran = spawnSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "--eval", program],
      { uid: nobody, encoding: "utf8", env: { ...process.env, HOME: folder, TMPDIR: folder } },
    );
    expect(ran.stderr).toBe("");
    expect(JSON.parse(ran.stdout)).toEqual({ moved: null, folder: path.join(folder, "postgres") });
  });
});
