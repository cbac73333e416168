import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, chmodSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startCluster } from "#db/cluster/cluster.ts";
import { migrate } from "#db/migrate.ts";

/** A server for tests: its address without a database name. */
export interface TestServer {
  readonly name: string;
  readonly url: string;
}

declare module "vitest" {
  interface ProvidedContext {
    servers: readonly TestServer[];
  }
}

export const templateDatabase = "duijie_template";

/**
 * Starts the embedded PostgreSQL and, where Debian's is installed, that one too; each gets a template
 * database with the newest schema, from which every test file copies its own.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), "duijie-tests-"));
  chmodSync(folder, 0o755);
  const cluster = await startCluster(folder, templateDatabase);
  const stops: (() => Promise<void> | void)[] = [cluster.stop];
  const servers: TestServer[] = [
    { name: "embedded", url: cluster.url.slice(0, cluster.url.lastIndexOf("/")) },
  ];
  const installed = await startInstalled(path.join(folder, "installed"));
  if (installed) {
    servers.push(installed.server);
    stops.push(installed.stop);
  } else console.warn("No PostgreSQL is installed: database tests run on the embedded one only");
  for (const { url } of servers) await migrate(`${url}/${templateDatabase}`);
  project.provide("servers", servers);
  return async () => {
    for (const stop of stops) await stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The newest PostgreSQL under Debian's folder, or null. */
function installedPrograms(): string | null {
  const base = "/usr/lib/postgresql";
  if (!existsSync(base)) return null;
  const versions = readdirSync(base)
    .filter((name) => Number(name) >= 15 && existsSync(path.join(base, name, "bin/initdb")))
    .sort((a, b) => Number(b) - Number(a));
  return versions[0] ? path.join(base, versions[0], "bin") : null;
}

async function startInstalled(data: string) {
  const programs = installedPrograms();
  if (!programs) return null;
  const asRoot = process.getuid?.() === 0;
  const run = (name: string, ...args: string[]) => {
    const program = path.join(programs, name);
    return asRoot
      ? execFileSync("runuser", ["-u", "postgres", "--", program, ...args], { stdio: "ignore" })
      : execFileSync(program, args, { stdio: "ignore" });
  };
  mkdirSync(data);
  if (asRoot) spawnSync("chown", ["postgres", data]);
  const port = await freePort();
  run("initdb", "-D", data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8");
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  run("pg_ctl", "start", "-D", data, "-w", "-l", path.join(data, "log"), "-o", options);
  const url = `postgres://postgres@127.0.0.1:${port}`;
  const { default: postgres } = await import("postgres");
  const sql = postgres(`${url}/postgres`, { max: 1 });
  await sql`create database ${sql(templateDatabase)}`;
  await sql.end();
  const version = path.basename(path.dirname(programs));
  return {
    server: { name: `PostgreSQL ${version}`, url },
    stop: () => void run("pg_ctl", "stop", "-D", data, "-m", "immediate"),
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
