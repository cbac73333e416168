import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { createAnalysis } from "#search/analysis/analysis.ts";
import { createMeilisearchWriter } from "#search/meilisearch/writer.ts";
import postgres from "postgres";
import { vocabulary } from "../contracts/search-world.ts";

const program = fileURLToPath(new URL("./publisher.ts", import.meta.url));

export interface KillsOutcome {
  readonly kills: number;
  readonly acknowledged: number;
  readonly lostInPostgres: readonly string[];
  readonly lostInIndex: readonly string[];
  /** From the start that follows a kill until the index has all that was acknowledged before, in order. */
  readonly secondsToIndex: readonly number[];
}

interface KillsOptions {
  readonly times: number;
  readonly databaseUrl: string;
  readonly meili: { readonly host: string; readonly apiKey: string };
  readonly told?: (line: string) => void;
}

const longestWait = 60_000;

/** Starts the publisher and kills it with SIGKILL at random moments; what it acknowledged has to be there. */
export async function killWhilePublishing(options: KillsOptions): Promise<KillsOutcome> {
  const { times, databaseUrl, meili, told = () => {} } = options;
  const sql = postgres(databaseUrl, { max: 2, onnotice: () => {} });
  // Only looks: no document is cut into words here.
  const live = createMeilisearchWriter(
    { ...meili, indexPrefix: "duijie" },
    createAnalysis(vocabulary),
  ).live("equipment");
  const acknowledged = new Set<string>();
  const secondsToIndex: number[] = [];

  const missingInIndex = async (ids: ReadonlySet<string>) => {
    if (!(await live.exists())) return [...ids];
    const held = await live.digests();
    return [...ids].filter((id) => !held.has(id));
  };

  /** One life of the publisher; `meanwhile` runs once it is ready. */
  async function oneLife(meanwhile: () => Promise<void>): Promise<void> {
    const child = spawn(process.execPath, ["--import", "tsx", program], {
      stdio: ["ignore", "pipe", "inherit"],
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        MEILI_HOST: meili.host,
        MEILI_API_KEY: meili.apiKey,
      },
    });
    const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
    const lines = createInterface(child.stdout);
    const ready = new Promise<void>((resolve) => {
      lines.on("line", (line) => {
        if (line === "ready") resolve();
        const id = /^ack (\S+)$/.exec(line)?.[1];
        if (id) acknowledged.add(id);
      });
    });
    await Promise.race([
      ready,
      ended.then(() => Promise.reject(new Error("The publisher ended by itself"))),
    ]);
    try {
      await meanwhile();
    } finally {
      child.kill("SIGKILL");
      await ended;
    }
  }

  async function indexed(before: ReadonlySet<string>): Promise<void> {
    const started = performance.now();
    while ((await missingInIndex(before)).length > 0) {
      if (performance.now() - started > longestWait) break;
      await pause(100);
    }
    if (before.size > 0) secondsToIndex.push((performance.now() - started) / 1000);
  }

  try {
    for (let turn = 1; turn <= times; turn++) {
      const before = new Set(acknowledged);
      await oneLife(async () => {
        // Every tenth life is long enough to measure how soon the index has everything.
        if (turn % 10 === 1) await indexed(before);
        await pause(Math.random() * 2_000);
      });
      told(`kill ${turn}: ${acknowledged.size} acknowledged`);
    }
    const all = new Set(acknowledged);
    const rows = await sql`
      select id from listings where status = 'published' and id = any(${[...all]})`;
    const stored = new Set(rows.map((row) => String(row.id)));
    await oneLife(() => indexed(all));
    return {
      kills: times,
      acknowledged: all.size,
      lostInPostgres: [...all].filter((id) => !stored.has(id)),
      lostInIndex: await missingInIndex(all),
      secondsToIndex,
    };
  } finally {
    await sql.end();
  }
}
