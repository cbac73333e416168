import { spawn } from "node:child_process";
import { Agent, get } from "node:http";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Bench } from "../bench.ts";

export type SiteMode = "plain" | "kept" | "constant" | "bare";

export interface BenchSite {
  readonly pid: number;
  readonly url: string;
  stop(): Promise<void>;
}

const program = fileURLToPath(new URL("./server.ts", import.meta.url));

export async function startBenchSite(
  mode: SiteMode,
  { databaseUrl, dataDir }: Pick<Bench, "databaseUrl" | "dataDir">,
): Promise<BenchSite> {
  const args = ["--import", "tsx", program, mode, databaseUrl, dataDir];
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on("line", (line) => resolve(line.replace(/^ready /, "")));
    void ended.then(() => reject(new Error(`The site of the bench (${mode}) did not start`)));
  });
  return {
    pid: child.pid!,
    url,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** The length of a page as it comes uncompressed; throws unless it is a page. */
export function fetchPage(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = get(address, { agent }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => (bytes += chunk.length));
      answer.on("end", () =>
        answer.statusCode === 200
          ? resolve(bytes)
          : reject(new Error(`${answer.statusCode} ${address}`)),
      );
    });
    sent.on("error", reject);
  });
}

/** Asks for so many pages, some at once; gives pages a second. */
export async function rateOf(
  addresses: readonly string[],
  count: number,
  atOnce = 8,
): Promise<number> {
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < count) await fetchPage(addresses[next++ % addresses.length]!);
    }),
  );
  return count / ((performance.now() - started) / 1000);
}
