import { spawn, type ChildProcess } from "node:child_process";
import { createWriteStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import type { TestProject } from "vitest/node";
import { buildWhenNeeded } from "#app/cli/build.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Running sites with the demo world, as many as files run at a time. */
    sites: readonly SiteAtHand[];
    /** Program of a Chromium, or null. */
    chromium: string | null;
  }
}

/** A site for tests: its address, and its log as JSON lines. */
export interface SiteAtHand {
  readonly url: string;
  readonly log: string;
}

export interface RunningSite {
  readonly url: string;
  readonly process: ChildProcess;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts the site as `npm start` does, on a free port, and waits for its line `ready …`. */
export async function startSite(
  dataDir: string,
  environment: Record<string, string> = {},
  log = path.join(dataDir, "site.log"),
): Promise<RunningSite> {
  const {
    DATABASE_URL: _database,
    PUBLIC_URL: _url,
    HOST: _host,
    DEMO: _demo,
    MEILI_HOST: _meili,
    MEILI_API_KEY: _key,
    MEILI_BIN: _program,
    ...rest
  } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", "app/cli/start.ts"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...rest, PORT: "0", DATA_DIR: dataDir, NODE_ENV: "production", ...environment },
  });
  child.stderr.pipe(createWriteStream(log, { flags: "a" }));
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on("line", (line) => {
      const ready = /^ready (http:\/\/\S+)$/.exec(line);
      if (ready?.[1]) resolve(ready[1]);
    });
    void exited.then((code) => reject(new Error(`The site ended with ${code}; see ${log}`)));
  });
  return {
    url,
    process: child,
    stop: (signal = "SIGTERM") => {
      child.kill(signal);
      return exited;
    },
  };
}

/** A Chromium on this machine: CHROMIUM_PATH, Debian's, or a system Chrome. */
export function findChromium(): string | null {
  const places = [
    process.env.CHROMIUM_PATH,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ];
  return places.find((place): place is string => Boolean(place && existsSync(place))) ?? null;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium();
  if (!chromium) console.warn("No Chromium was found (CHROMIUM_PATH): browser tests are skipped");
  project.provide("chromium", chromium);
  await buildWhenNeeded();
  const named = process.argv.filter((argument) => argument.endsWith(".test.ts"));
  const count = named.length === 1 ? 1 : Number(project.config.maxWorkers);
  const sites = await Promise.all(Array.from({ length: count }, startDemoSite));
  project.provide(
    "sites",
    sites.map(({ url, log }) => ({ url, log })),
  );
  return async () => {
    await Promise.all(sites.map(({ stop }) => stop()));
  };
}

async function startDemoSite(): Promise<SiteAtHand & { stop(): Promise<void> }> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "duijie-site-"));
  const log = path.join(dataDir, "site.log");
  const site = await startSite(dataDir, {}, log);
  return {
    url: site.url,
    log,
    stop: async () => {
      await site.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
