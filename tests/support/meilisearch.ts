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
  /** Ends it with SIGKILL, and starts it again on the same port and data; null for a server that is not ours. */
  readonly control: { kill(): Promise<void>; start(): Promise<void> } | null;
}

/** The program to start servers from, or null where there is none. */
export async function findMeilisearch(): Promise<string | null> {
  const program = process.env.MEILI_BIN ?? "meilisearch";
  return (await answers(program)) ? program : null;
}

/**
 * A Meilisearch to test against: the one of MEILI_HOST, else one started from MEILI_BIN or the PATH on a
 * free port with an empty database. Null when there is none; a server that does not start is an error.
 */
export async function openTestMeilisearch(): Promise<TestMeilisearch | null> {
  const { MEILI_HOST, MEILI_MASTER_KEY, MEILI_API_KEY } = process.env;
  if (MEILI_HOST)
    return {
      host: MEILI_HOST,
      apiKey: MEILI_API_KEY ?? MEILI_MASTER_KEY ?? "",
      stop: async () => {},
      control: null,
    };
  const program = await findMeilisearch();
  return program ? start(program) : null;
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
  const launch = () =>
    spawn(
      program,
      [
        ...["--http-addr", address],
        ...["--db-path", path.join(folder, "data"), "--dump-dir", path.join(folder, "dumps")],
        ...["--max-indexing-threads", "1", "--log-level", "WARN", "--env", "development"],
        "--no-analytics",
      ],
      { cwd: folder, env: { ...process.env, MEILI_MASTER_KEY: apiKey }, stdio: "ignore" },
    );
  let child = launch();
  const killNow = () => child.kill("SIGKILL");
  process.once("exit", killNow);
  const kill = async () => {
    const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    killNow();
    if (child.exitCode === null && child.signalCode === null) await ended;
  };
  const stop = async () => {
    process.removeListener("exit", killNow);
    await kill();
    await rm(folder, { recursive: true, force: true });
  };
  const host = `http://${address}`;
  const start = async () => {
    child = launch();
    await healthy(host, () => child.exitCode === null);
  };
  if (await healthy(host, () => child.exitCode === null))
    return { host, apiKey, stop, control: { kill, start } };
  await stop();
  throw new Error(`${program} does not answer at ${host}`);
}

/** Waits until it serves; false when it ends before, or after half a minute. */
async function healthy(host: string, alive: () => boolean): Promise<boolean> {
  for (let attempt = 0; attempt < 600 && alive(); attempt++) {
    const fine = await fetch(`${host}/health`, { signal: AbortSignal.timeout(1000) }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (fine) return true;
    await pause(50);
  }
  return false;
}
