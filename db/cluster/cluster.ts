import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { totalmem } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { copyBinaries, packagedBinaries, type Binaries } from "./binaries.ts";
import { canReach, clusterHome, type Account, type Home } from "./home.ts";

/** A running embedded PostgreSQL. */
export interface Cluster {
  readonly url: string;
  /** True when a server of ours was still serving after its parent had been killed. */
  readonly adopted: boolean;
  readonly movedFrom: string | null;
  readonly folder: string;
  stop(): Promise<void>;
}

const superuser = "postgres";

const settings = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 80
log_min_messages = warning
`;

/**
 * For what grows with the memory of the machine and the release: given at every start. The data lies on a disk that
 * reads any place alike, and compiling a statement takes longer than running it.
 */
function tuning(): string {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 2 ** 20;
  const shared = Math.min(512, Math.max(128, Math.floor(memory / 8)));
  return `-c shared_buffers=${shared}MB -c random_page_cost=1.1 -c jit=off`;
}

/**
 * Starts, or takes over, the cluster that belongs to a data folder and makes sure of one database.
 * Every stop of the parent, kill -9 included, leaves a cluster from which this recovers.
 */
export async function startCluster(dataDir: string, database = "duijie"): Promise<Cluster> {
  const home = await clusterHome(dataDir);
  const binaries = await reachableBinaries(home);
  const data = path.join(home.folder, "data");
  const password = await initialise(home, binaries, data);

  const live = await livePort(data);
  if (live === null) await launch(home, binaries, data);
  const port = live ?? (await livePort(data));
  if (port === null) throw new Error(`PostgreSQL started but does not answer; see ${logOf(home)}`);

  const server = `postgres://${superuser}:${password}@127.0.0.1:${port}`;
  await ensureDatabase(server, database);
  return {
    url: `${server}/${database}`,
    adopted: live !== null,
    movedFrom: home.movedFrom,
    folder: home.folder,
    stop: async () => {
      const args = ["stop", "-D", data, "-m", "fast", "-w", "-t", "30"];
      await program(binaries.pgCtl, args, home);
    },
  };
}

async function reachableBinaries(home: Home): Promise<Binaries> {
  const binaries = await packagedBinaries();
  if (!home.account || (await canReach(binaries.root, home.account))) return binaries;
  return copyBinaries(binaries, path.join(home.folder, "programs"));
}

/** A cluster counts as made once its folder has its final name; half a cluster is made again. */
async function initialise(home: Home, binaries: Binaries, data: string): Promise<string> {
  const passwordFile = path.join(home.folder, "password");
  if (await stat(path.join(data, "PG_VERSION")).catch(() => null)) {
    await refuseOtherMajor(binaries, data);
    return (await readFile(passwordFile, "utf8")).trim();
  }
  const password = randomBytes(24).toString("hex");
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (home.account) await chown(passwordFile, home.account.uid, home.account.gid);

  const unfinished = `${data}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  const made = await program(
    binaries.initdb,
    [
      `--pgdata=${unfinished}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C.UTF-8",
      "--no-instructions",
    ],
    home,
  );
  if (made.code !== 0) throw new Error(`initdb failed: ${made.output.trim()}`);
  const configuration = path.join(unfinished, "postgresql.conf");
  await writeFile(configuration, settings, { flag: "a" });
  await rename(unfinished, data);
  return password;
}

async function refuseOtherMajor(binaries: Binaries, data: string): Promise<void> {
  const made = (await readFile(path.join(data, "PG_VERSION"), "utf8")).trim();
  const { output } = await program(binaries.pgCtl, ["--version"], { account: null, folder: "/" });
  const ours = /(\d+)\./.exec(output)?.[1];
  if (ours && made !== ours)
    throw new Error(
      `${data} was made by PostgreSQL ${made}, but this version brings ${ours}: restore a backup into a new DATA_DIR, or set DATABASE_URL.`,
    );
}

/**
 * Starts the postmaster apart from this process. After a kill -9 of the postmaster its children may
 * hold the shared memory for a moment, so a refused start is tried again for a while.
 */
async function launch(home: Home, binaries: Binaries, data: string): Promise<void> {
  let output = "";
  for (let wait = 200; wait < 8000; wait *= 2) {
    const port = await freePort();
    const args = [
      "start",
      "-D",
      data,
      "-l",
      logOf(home),
      "-w",
      "-t",
      "60",
      "-o",
      `-p ${port} ${tuning()}`,
    ];
    const started = await program(binaries.pgCtl, args, home);
    if (started.code === 0) return;
    output = started.output;
    await pause(wait);
  }
  const log = await readFile(logOf(home), "utf8").catch(() => "");
  throw new Error(`PostgreSQL does not start: ${output.trim()}\n${log.slice(-2000)}`);
}

function logOf(home: Home): string {
  return path.join(home.folder, "postgres.log");
}

/** The port of a postmaster that really serves this folder, or null. A stale pid file is not believed. */
async function livePort(data: string): Promise<number | null> {
  const lines = (await readFile(path.join(data, "postmaster.pid"), "utf8").catch(() => "")).split(
    "\n",
  );
  const [pid, port, status] = [Number(lines[0]), Number(lines[3]), lines[7]?.trim()];
  if (!pid || !port || status !== "ready") return null;
  try {
    process.kill(pid, 0);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === "ESRCH") return null;
  }
  return (await answers(port)) ? port : null;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", timeout: 2000 });
    const done = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", done(true)).once("error", done(false)).once("timeout", done(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function ensureDatabase(server: string, database: string): Promise<void> {
  const sql = postgres(`${server}/postgres`, { max: 1, onnotice: () => {} });
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${database}`;
    if (!found) await sql`create database ${sql(database)}`;
  } finally {
    await sql.end();
  }
}

/** Output goes to files or the pipe until exit: pg_ctl's postmaster must not hold our pipes open. */
function program(
  command: string,
  args: string[],
  { account, folder }: { account: Account | null; folder: string },
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { PATH: process.env.PATH, LC_ALL: "C.UTF-8", TZ: "UTC" } as unknown as NodeJS.ProcessEnv,
      stdio: ["ignore", "pipe", "pipe"],
      ...(account ? { uid: account.uid, gid: account.gid } : {}),
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.once("error", reject);
    child.once("exit", (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code: code ?? 1, output });
    });
  });
}
