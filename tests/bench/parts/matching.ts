import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { setTimeout as pause } from "node:timers/promises";
import type { Need } from "#app/domain/demand/need.ts";
import { expiryFrom } from "#app/domain/shared/posting-life.ts";
import { candidatesFor } from "#app/use-cases/candidates.ts";
import { judge, readOffers } from "#app/use-cases/find-matches.ts";
import { settleNeeds } from "#app/use-cases/settle.ts";
import { anOrganisation } from "#seed/builders/organisation.ts";
import { demoWorld } from "#seed/worlds/demo/world.ts";
import type { Bench, Part } from "../bench.ts";
import { atLeast, atMost, judged } from "../figures.ts";
import { median, percentile, timed, timesOf } from "../timing.ts";

const part = "matching";
/** Needs of which each is timed by itself, and one need in so many listings for the run over all, up to a thousand. */
const coldNeeds = 40;
const timedNeeds = 200;
const listingsPerNeed = 100;
const fewestNeeds = 200;
const mostNeeds = 1000;
const together = 200;
const worker = fileURLToPath(new URL("./rematch-worker.ts", import.meta.url));

/** All needs again in the background with a kill in between, and one need among all listings. */
export const matching: Part = {
  name: part,
  async run(bench) {
    const needs = await postNeeds(bench);
    await firstNeeds(bench, needs.slice(0, coldNeeds));
    await everyNeed(bench, needs.length);
    await oneNeed(bench, needs.slice(0, timedNeeds));
  },
};

/** The needs of the demo world, again from the first one where they are too few. */
async function postNeeds({ services, say, listings }: Bench): Promise<readonly Need[]> {
  const { ports } = services;
  const { store, reference } = ports;
  const factory = anOrganisation({ id: "2benchfact", name: "示例总装厂" });
  await store.people.insertOrganisation(factory);
  const now = ports.now();
  const wished = Math.round(listings / listingsPerNeed);
  const count = Math.min(mostNeeds, Math.max(fewestNeeds, wished));
  const contents = demoWorld(reference.vocabulary).needs.map(({ content }) => content);
  const needs = Array.from({ length: count }, (_, n): Need => ({
    ...contents[n % contents.length]!,
    id: ports.newId(),
    organisationId: factory.id,
    status: "published",
    version: 1,
    createdAt: now,
    updatedAt: now,
    publishedAt: now,
    expiresAt: expiryFrom(now),
  }));
  const actor = { kind: "system", organisationId: factory.id } as const;
  for (let from = 0; from < needs.length; from += together) {
    const some = needs.slice(from, from + together);
    await store.transaction(async (tx) => {
      await tx.needs.insertMany(some);
      await settleNeeds({ ports, store: tx, now, actor }, some);
    });
  }
  say(`${needs.length} needs`);
  return needs;
}

/** Before any job has kept what it read of the listings. */
async function firstNeeds({ services, report }: Bench, needs: readonly Need[]): Promise<void> {
  const { ports } = services;
  const times = await timesOf(needs, async (need) => {
    const ids = await candidatesFor(ports, "equipment", need);
    judge(ports, [need], await readOffers(ports, need, ids), ports.now());
  });
  const figure = `one need, listings never read before, median of ${needs.length}`;
  report.add({ part, figure, value: median(times), unit: "ms" });
}

/** Retrieval, reading and verdicts apart, as the jobs of the site leave the listings: each read once before. */
async function oneNeed({ services, report }: Bench, needs: readonly Need[]): Promise<void> {
  const { ports } = services;
  const now = ports.now();
  const steps = { retrieval: [] as number[], read: [] as number[], verdicts: [] as number[] };
  const answer = async (need: Need) => {
    const found = await timed(() => candidatesFor(ports, "equipment", need));
    const read = await timed(() => readOffers(ports, need, found.result));
    const judged = await timed(async () => judge(ports, [need], read.result, now));
    steps.retrieval.push(found.ms);
    steps.read.push(read.ms);
    steps.verdicts.push(judged.ms);
  };
  await timesOf(needs.slice(0, 20), answer);
  for (const times of Object.values(steps)) times.length = 0;
  const whole = await timesOf(needs, answer);
  const [half, tail] = [median(whole), percentile(whole, 0.95)];
  report.add({ part, figure: `one need, median of ${needs.length}`, value: half, unit: "ms" });
  report.add(judged({ part, figure: "one need, p95", value: tail, unit: "ms" }, atMost(50)));
  report.add(
    judged(
      {
        part,
        figure: "one need, p95 against its median",
        value: tail,
        unit: "ms",
        baseline: half,
        ratio: tail / half,
      },
      atMost(3),
    ),
  );
  for (const [step, times] of Object.entries(steps))
    report.add({
      part,
      figure: `of this ${step}, p95 beside its median`,
      value: percentile(times, 0.95),
      unit: "ms",
      baseline: median(times),
    });
}

/** The job of the site: begun by a process that is killed after its first notes, finished by this one. */
async function everyNeed(bench: Bench, count: number): Promise<void> {
  const { services, report, say, connection } = bench;
  const { matchRuns } = services.ports.store;
  const newest = async () => (await matchRuns.recent(1))[0]!;
  const started = performance.now();
  await services.jobs["rematch-needs"]!({ quiet: true });
  const { databaseUrl, dataDir } = bench;
  const child = spawn(process.execPath, ["--import", "tsx", worker], {
    env: { ...process.env, BENCH_DATABASE_URL: databaseUrl, BENCH_DATA_DIR: dataDir },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "exit");
  while ((await newest()).done < count / 4 && child.exitCode === null) await pause(200);
  child.kill("SIGKILL");
  await ended;
  const { done: noted } = await newest();
  const [row] = await connection.sql`select count(distinct need_id)::int as n from matches`;
  const before = Number(row?.n ?? 0);
  say(`killed after ${noted} of ${count} needs`);
  const rest = await timed(async () => {
    while ((await newest()).finishedAt === null) await services.jobs["continue-rematch"]!(null);
  });
  const run = await newest();
  const seconds = (performance.now() - started) / 1000;
  const figure = `${count} needs again, killed at ${noted}, in all`;
  report.add({ part, figure, value: seconds, unit: "s" });
  report.add({
    part,
    figure: "needs a second after the kill",
    value: (count - noted) / (rest.ms / 1000),
    unit: "needs/s",
  });
  const again = Math.max(0, before - noted);
  report.add(judged({ part, figure: "done again", value: again, unit: "needs" }, atMost(20)));
  report.add(
    judged(
      { part, figure: "counted at the end", value: run.done - run.failed, unit: "needs" },
      atLeast(count),
    ),
  );
}
