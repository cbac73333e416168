import { execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { freePort } from "./engines.ts";

export interface TestMeilisearch {
  readonly host: string;
  readonly apiKey: string;
  stop(): Promise<void>;
}

/**
 * A Meilisearch to test against: the one of MEILI_HOST, else one started from MEILI_BIN or the PATH on a
 * free port with an empty database. Null when there is none; a server that does not start is an error.
 */
export async function openTestMeilisearch(): Promise<TestMeilisearch | null> {
  const { MEILI_HOST, MEILI_MASTER_KEY, MEILI_API_KEY, MEILI_BIN } = process.env;
  if (MEILI_HOST)
    return {
      host: MEILI_HOST,
      apiKey: MEILI_API_KEY ?? MEILI_MASTER_KEY ?? "",
      stop: async () => {},
    };
  const program = MEILI_BIN ?? "meilisearch";
  if (!(await answers(program))) return null;
  return start(program);
}

async function answers(program: string): Promise<boolean> {
  return promisify(execFile)(program, ["--version"]).then(
    () => true,
    () => false,
  );
}

async function start(program: string): Promise<TestMeilisearch> {
  const folder = await mkdtemp(path.join(tmpdir(), "duijie-meilisearch-"));
  const apiKey = randomBytes(16).toString("hex");
  const address = `127.0.0.1:${await freePort()}`;
  const child = spawn(
    program,
    [
      ...["--http-addr", address],
      ...["--db-path", path.join(folder, "data"), "--dump-dir", path.join(folder, "dumps")],
      ...["--max-indexing-threads", "1", "--log-level", "WARN", "--env", "development"],
      "--no-analytics",
    ],
    { cwd: folder, env: { ...process.env, MEILI_MASTER_KEY: apiKey }, stdio: "ignore" },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async () => {
    process.removeListener("exit", kill);
    kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };

  const host = `http://${address}`;
  for (let attempt = 0; attempt < 200 && child.exitCode === null; attempt++) {
    const healthy = await fetch(`${host}/health`, { signal: AbortSignal.timeout(1000) }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (healthy) return { host, apiKey, stop };
    await pause(50);
  }
  await stop();
  throw new Error(`${program} does not answer at ${host}`);
}
