import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { readEnvironment, type Environment } from "#app/env.server.ts";
import { readEvaluation, type EvaluationFile } from "#app/evaluation/evaluation-file.ts";
import { loadWorld, type LoadedWorld } from "#app/evaluation/load-world.ts";
import { measure } from "#app/evaluation/measure.ts";
import { explain, lineOf, report, type Order } from "#app/evaluation/report.ts";
import {
  createServices,
  openSearchServer,
  openThrowAwayDatabase,
  type SearchServer,
  type Services,
} from "#app/services.server.ts";
import { loadReferenceInto } from "#seed/reference/load.ts";
import { serviceOptions } from "./service-options.ts";
import { fail } from "./with-services.ts";

/**
 * `npm run eval -- FILE [--engine postgres|meilisearch|both] [--rank engine] [--explain N07] [--only N01,N02]
 * [--held-back]`: measures the matcher of the site on graded pairs, in a database that is thrown away.
 */
const usage =
  "npm run eval -- FILE [--engine postgres|meilisearch|both] [--rank matcher|engine] [--explain NEED] [--only NEED,NEED] [--held-back]";
const enginesAsked = {
  postgres: ["postgres"],
  meilisearch: ["meilisearch"],
  both: ["meilisearch", "postgres"],
} as const;
type EngineName = "postgres" | "meilisearch";

interface Asked {
  readonly file: EvaluationFile;
  readonly chosen: ReadonlySet<string>;
  readonly engines: readonly EngineName[];
  readonly order: Order;
  readonly explained: string | null;
}

async function main(): Promise<void> {
  const asked = await readArguments();
  const env = readEnvironment(process.env);
  const folder = await mkdtemp(path.join(tmpdir(), "duijie-eval-"));
  const running = [() => rm(folder, { recursive: true, force: true })];
  const stop = async () => {
    for (const end of running.splice(0).reverse()) await end().catch(() => {});
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void stop().finally(() => process.exit(1)));
  try {
    const database = await openThrowAwayDatabase(env, folder);
    running.push(() => database.stop());
    let world: LoadedWorld | null = null;
    for (const engine of asked.engines) {
      const meili = engine === "meilisearch" ? await searchServer(env, folder, running) : null;
      const services = await createServices({
        ...serviceOptions({ ...env, dataDir: folder }, database.url, meili),
        log: { warn: (detail, message) => note(message, detail), info: () => {} },
        loadReference: loadReferenceInto,
      });
      running.push(() => services.close());
      if (meili) running.push(() => services.search.discard());
      world ??= await load(services, asked.file);
      if (meili) await services.search.reindex(() => {});
      else await services.jobs["refresh-search-terms"]!(null);
      await evaluate(services, asked, world, engine);
    }
  } finally {
    await stop();
  }
}

async function readArguments(): Promise<Asked> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      engine: { type: "string", default: "postgres" },
      rank: { type: "string", default: "matcher" },
      explain: { type: "string" },
      only: { type: "string" },
      "held-back": { type: "boolean", default: false },
    },
  });
  const [name, ...more] = positionals;
  const { engine, rank } = values;
  if (name === undefined || more.length > 0) throw new Error(usage);
  if (!Object.hasOwn(enginesAsked, engine)) throw new Error(`--engine ${engine}: ${usage}`);
  if (rank !== "matcher" && rank !== "engine") throw new Error(`--rank ${rank}: ${usage}`);
  const read = readEvaluation(parsed(name, await readFile(name, "utf8")));
  if (!read.ok) throw new Error(`${name} is no evaluation file:\n${read.error.join("\n")}`);
  const file = read.value;
  const only = values.only?.split(",") ?? null;
  const explained = values.explain ?? null;
  for (const id of [...(only ?? []), ...(explained ? [explained] : [])])
    if (!file.needs.some((need) => need.id === id)) throw new Error(`${name} has no need ${id}`);
  const heldBack = new Set(file.heldBack);
  const isChosen = (id: string) =>
    only ? only.includes(id) : heldBack.has(id) === values["held-back"];
  return {
    file,
    chosen: new Set(file.needs.map(({ id }) => id).filter(isChosen)),
    engines: enginesAsked[engine as keyof typeof enginesAsked],
    order: rank,
    explained,
  };
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    throw new Error(`${name}: ${problem instanceof Error ? problem.message : "no JSON"}`);
  }
}

async function load(services: Services, file: EvaluationFile): Promise<LoadedWorld> {
  const world = await loadWorld(services.ports, file);
  for (const words of world.lost) note(words);
  return world;
}

/** The given server, with indexes of our own, or one that is started for this run. */
async function searchServer(
  env: Environment,
  folder: string,
  running: (() => Promise<void>)[],
): Promise<SearchServer> {
  const meiliBin = env.meiliBin ?? programOnPath();
  const opened = await openSearchServer(
    { meili: env.meili, meiliBin, dataDir: folder },
    { log: { warn: (detail, message) => note(message, detail) }, environment: process.env },
  );
  running.push(opened.stop);
  if (!opened.meili)
    throw new Error("no Meilisearch: set MEILI_HOST or MEILI_BIN, or put one on the PATH");
  return { ...opened.meili, indexPrefix: `duijie-eval-${randomBytes(6).toString("hex")}` };
}

function programOnPath(): string | null {
  try {
    execFileSync("meilisearch", ["--version"], { stdio: "ignore" });
    return "meilisearch";
  } catch {
    return null;
  }
}

/** Prints what people read, and the line that programs read as the last one. */
async function evaluate(
  { ports }: Services,
  { file, chosen, order, explained }: Asked,
  world: LoadedWorld,
  engine: EngineName,
): Promise<void> {
  const { answeredBy } = await ports.search.health();
  if (answeredBy !== engine) throw new Error(`${engine} does not answer: ${answeredBy} does`);
  const measured = await measure(ports, file, world, chosen);
  if (explained) {
    const told = measured.needs.find(({ matcher }) => matcher.id === explained);
    const shown = told ?? (await measure(ports, file, world, new Set([explained]))).needs[0]!;
    process.stdout.write(`${explain(shown, file, world.fileIds)}\n\n`);
  }
  process.stdout.write(`${file.name} on ${engine}\n${report(measured, order, file)}\n`);
  process.stdout.write(`${lineOf(measured, order, engine, file.listings.length)}\n`);
}

function note(message: string, detail: object = {}): void {
  const problem = "err" in detail && detail.err instanceof Error ? `: ${detail.err.message}` : "";
  process.stderr.write(`${message}${problem}\n`);
}

await main().catch((problem: unknown) =>
  fail(problem instanceof Error ? problem.message : String(problem)),
);
process.exit(0);
