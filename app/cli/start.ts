import { mkdir } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { Express } from "express";
import { readEnvironment } from "#app/env.server.ts";
import { createApplication } from "#app/http/application.ts";
import { createLog } from "#app/http/log.ts";
import {
  createServices,
  enqueueUpkeep,
  openDatabase,
  openSearchServer,
  startJobs,
} from "#app/services.server.ts";
import { loadReferenceInto } from "#seed/reference/load.ts";
import { loadDemoWorld } from "#seed/worlds/demo/load.ts";
import { buildWhenNeeded } from "./build.ts";
import { claimDataFolder } from "./data-folder.ts";
import { serviceOptions } from "./service-options.ts";
import { stopWithNpm } from "./stop-with-npm.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dev = process.argv.includes("--dev");
// React chooses its build by this when the server bundle is loaded.
process.env.NODE_ENV ??= dev ? "development" : "production";

/** Bytes. A question of 10,000 characters makes an address of 90 kB: it is refused in words, not by a closed connection. */
const longestHeader = 128 * 1024;

/** What has been started, to be stopped in reverse order. */
const running: (() => Promise<unknown>)[] = [];
let stopping = false;

async function main(): Promise<void> {
  const env = readEnvironment(process.env);
  const log = createLog(env.logLevel);
  process.on("SIGINT", () => void stop(0));
  process.on("SIGTERM", () => void stop(0));
  stopWithNpm(() => void stop(0));
  process.on("unhandledRejection", (problem) => log.error({ err: problem }, "unhandled rejection"));

  await mkdir(env.dataDir, { recursive: true, mode: 0o700 });
  running.push(await claimDataFolder(env.dataDir));

  if (!dev && (await buildWhenNeeded()) === "built") log.info("built the site");

  const database = await openDatabase(env);
  running.push(database.stop);
  if (database.note) log.info(database.note);
  const searchServer = await openSearchServer(env, { log, environment: process.env });
  running.push(searchServer.stop);
  if (searchServer.note) log.info(searchServer.note);
  const services = await createServices({
    ...serviceOptions(env, database.url, searchServer.meili),
    log,
    loadReference: loadReferenceInto,
  });
  running.push(services.close);
  if (env.demo && (await loadDemoWorld(services)) === "loaded") log.info("loaded the demo world");

  if (!env.smtp && !env.mailbox)
    log.warn("SMTP_URL is unset: no letter is sent, so nobody can register or reset a password");

  const vite = dev ? await startVite() : null;
  const client = dev ? null : path.join(root, "build/client");
  const build = vite ? vite.build : await builtSite();
  const application = createApplication({
    ...env,
    services,
    log,
    build,
    client,
    mount: vite?.mount,
  });
  const server = createServer({ maxHeaderSize: longestHeader }, application);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(env.port, env.host, resolve);
  });
  running.push(() => closeServer(server));
  await enqueueUpkeep(services);
  if (env.jobs) running.push((await startJobs(services, database.url, log)).stop);

  const { port } = server.address() as AddressInfo;
  const host = env.host.includes(":") ? `[${env.host}]` : env.host;
  process.stdout.write(`ready http://${host}:${port}\n`);
  await services.prepare();
}

async function builtSite(): Promise<ServerBuild> {
  const file = path.join(root, "build/server/index.js");
  return (await import(pathToFileURL(file).href)) as ServerBuild;
}

async function startVite() {
  const { createServer: createVite } = await import("vite");
  const vite = await createVite({ root, server: { middlewareMode: true } });
  running.push(() => vite.close());
  return {
    mount: (application: Express) => void application.use(vite.middlewares),
    build: () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>,
  };
}

/** Lets requests under way finish, for a few seconds at most. */
async function closeServer(server: ReturnType<typeof createServer>): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 3000).unref();
  await closed;
}

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  for (const end of running.reverse())
    await end().catch((problem: unknown) => {
      process.stderr.write(`stopping: ${problem instanceof Error ? problem.message : problem}\n`);
      code = 1;
    });
  process.exit(code);
}

main().catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  void stop(1);
});
