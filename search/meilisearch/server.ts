import { execFile, spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { z } from "zod";
import { judgeVersion } from "./version.ts";

/** A Meilisearch of our own on loopback, with its data in the data folder. */
export interface OwnMeilisearch {
  readonly host: string;
  readonly apiKey: string;
  /** What an operator should know; null when all is as usual. */
  readonly note: string | null;
  stop(): Promise<void>;
}

export interface ServerSurroundings {
  readonly log: { warn(detail: object, message: string): void };
  /** What the program finds in its environment beside its key. */
  readonly environment: NodeJS.ProcessEnv;
}

const placeForm = z.object({
  port: z.number().int().min(1).max(65535),
  apiKey: z.string().min(16),
  /** Of the program, when it ran last. */
  pid: z.number().int().nullable(),
});
type Place = z.infer<typeof placeForm>;

/** What can be wrong with MEILI_BIN, in words for whoever set it. */
export async function meilisearchVersion(program: string): Promise<string> {
  const shown = await promisify(execFile)(program, ["--version"], { timeout: 10_000 }).catch(
    (problem: NodeJS.ErrnoException) => {
      const why =
        problem.code === "ENOENT"
          ? "there is no such program"
          : problem.code === "EACCES"
            ? "it may not be executed"
            : `it does not run (${problem.message.split("\n")[0]})`;
      throw new Error(`Environment: MEILI_BIN (is “${program}”): ${why}`);
    },
  );
  const version = /^meilisearch (\d+\.\d+\.\d+)/.exec(shown.stdout)?.[1];
  if (!version)
    throw new Error(
      `Environment: MEILI_BIN (is “${program}”): expected a Meilisearch program; --version says “${shown.stdout.trim().slice(0, 60)}”`,
    );
  return version;
}

/**
 * Where the server of this data folder listens and its key, for a process beside the site. They are chosen
 * once, so they hold whether it runs or not.
 */
export async function ownMeilisearch(
  dataDir: string,
): Promise<Pick<OwnMeilisearch, "host" | "apiKey">> {
  const folder = await folderOf(dataDir);
  const { port, apiKey } = (await readPlace(folder)) ?? (await choosePlace(folder));
  return { host: hostOf(port), apiKey };
}

/**
 * Starts the server of this data folder and keeps it running. One that a killed site has left is ended
 * first. Data of another version, or such as it cannot open, begin anew: they are only a copy.
 */
export async function startMeilisearch(
  program: string,
  dataDir: string,
  { log, environment }: ServerSurroundings,
): Promise<OwnMeilisearch> {
  const version = await meilisearchVersion(program);
  const verdict = judgeVersion(version);
  if (verdict.fit === "refused") throw new Error(`Environment: MEILI_BIN: ${verdict.words}`);
  const folder = await folderOf(dataDir);
  const known = await readPlace(folder);
  const ended = known !== null && (await endOrphan(folder, known));
  const place =
    known && (await isFree(known.port)) ? known : await choosePlace(folder, known?.apiKey);
  const data = path.join(folder, `data-${version}`);
  let stopping = false;
  let child = await launch(program, folder, data, place, environment);
  if (!(await answers(place, child))) {
    await end(child);
    await rm(data, { recursive: true, force: true });
    child = await launch(program, folder, data, place, environment);
    if (!(await answers(place, child))) {
      await end(child);
      throw new Error(`MEILI_BIN: ${program} does not start; see ${logOf(folder)}`);
    }
  }
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);

  async function keep(): Promise<void> {
    for (let wait = 500; ; wait = Math.min(wait * 2, 30_000)) {
      await exited(child);
      if (stopping) return;
      log.warn({ code: child.exitCode }, "Meilisearch ended: it is started again");
      await pause(wait, undefined, { ref: false });
      if (stopping) return;
      child = await launch(program, folder, data, place, environment);
      if (await answers(place, child)) wait = 250;
    }
  }
  void keep().catch((problem: unknown) =>
    log.warn({ err: problem }, "Meilisearch could not be started again"),
  );

  return {
    host: hostOf(place.port),
    apiKey: place.apiKey,
    note: ended ? "ended the Meilisearch that a killed server had left" : null,
    async stop() {
      stopping = true;
      process.removeListener("exit", kill);
      await end(child);
      await writePlace(folder, { ...place, pid: null });
    },
  };
}

async function folderOf(dataDir: string): Promise<string> {
  const folder = path.join(dataDir, "meilisearch");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

const logOf = (folder: string) => path.join(folder, "meilisearch.log");
const hostOf = (port: number) => `http://127.0.0.1:${port}`;

async function launch(
  program: string,
  folder: string,
  data: string,
  place: Place,
  environment: ServerSurroundings["environment"],
): Promise<ChildProcess> {
  const log = await open(logOf(folder), "a", 0o600);
  try {
    const child = spawn(
      program,
      [
        ...["--http-addr", `127.0.0.1:${place.port}`, "--env", "production", "--no-analytics"],
        ...["--db-path", data, "--dump-dir", path.join(folder, "dumps"), "--log-level", "WARN"],
      ],
      // The key is nowhere that other accounts could read it.
      {
        cwd: folder,
        env: { ...environment, MEILI_MASTER_KEY: place.apiKey },
        stdio: ["ignore", log.fd, log.fd],
      },
    );
    child.once("error", () => {});
    await writePlace(folder, { ...place, pid: child.pid ?? null });
    return child;
  } finally {
    await log.close();
  }
}

/** Waits until it serves under its key; false when it ends before, or after half a minute. */
async function answers({ port, apiKey }: Place, child: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 600; tries++) {
    if (hasEnded(child)) return false;
    const fine = await fetch(`${hostOf(port)}/version`, {
      headers: { Authorization: `Bearer ${apiKey}` },
      signal: AbortSignal.timeout(2_000),
    }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (fine) return true;
    await pause(50);
  }
  return false;
}

function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null;
}

function exited(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", () => resolve()));
}

async function end(child: ChildProcess): Promise<void> {
  child.kill("SIGTERM");
  await Promise.race([exited(child), pause(8_000, undefined, { ref: false })]);
  if (hasEnded(child)) return;
  child.kill("SIGKILL");
  await exited(child);
}

/** A server that outlived its site still holds data and port. Only what works on our folder is ended. */
async function endOrphan(folder: string, { pid }: Place): Promise<boolean> {
  if (pid === null || !(await worksOn(pid, folder))) return false;
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    process.kill(pid, signal);
    for (let tries = 0; tries < 60; tries++) {
      if (!(await worksOn(pid, folder))) return true;
      await pause(50);
    }
  }
  return true;
}

async function worksOn(pid: number, folder: string): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() =>
    promisify(execFile)("ps", ["-o", "command=", "-p", String(pid)]).then(
      ({ stdout }) => stdout,
      () => "",
    ),
  );
  return command.includes(path.join(folder, "data-"));
}

async function readPlace(folder: string): Promise<Place | null> {
  const text = await readFile(path.join(folder, "server.json"), "utf8").catch(() => null);
  if (text === null) return null;
  try {
    return placeForm.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function writePlace(folder: string, place: Place): Promise<void> {
  const file = path.join(folder, "server.json");
  await writeFile(`${file}.part`, JSON.stringify(place), { mode: 0o600 });
  await rename(`${file}.part`, file);
}

async function choosePlace(folder: string, apiKey = randomBytes(24).toString("hex")) {
  const place: Place = { port: await freePort(), apiKey, pid: null };
  await writePlace(folder, place);
  return place;
}

function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(wanted, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function isFree(port: number): Promise<boolean> {
  return freePort(port).then(
    () => true,
    () => false,
  );
}
