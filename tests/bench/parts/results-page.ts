import { setTimeout as pause } from "node:timers/promises";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { buildWhenNeeded } from "#app/cli/build.ts";
import { readSearchParams } from "#app/forms/search-params.ts";
import { searchEquipment } from "#app/use-cases/index.ts";
import { consult } from "#app/use-cases/verb.ts";
import * as schema from "#db/schema/index.ts";
import { createStore } from "#db/store.ts";
import { createPostgresEngine } from "#search/postgres/engine.ts";
import { createAnalysis } from "#search/analysis/analysis.ts";
import { createPostgresProjection } from "#search/postgres/projection.ts";
import type { Bench, Part } from "../bench.ts";
import { committed, writeBaseline } from "../baseline.ts";
import { atLeast, atMost, judged } from "../figures.ts";
import { addressOf, questions } from "../questions.ts";
import { median } from "../timing.ts";
import { cpuOf, cpuOfServer, memoryOf } from "../site/process-time.ts";
import { fetchPage, rateOf, startBenchSite, type BenchSite } from "../site/sites.ts";

const part = "page";
/** Pages by the second are asked of so few addresses that all of them are kept. */
const asked = 20;
const requests = 600;
/** A process answers its first thousands of pages at half the speed of all later ones. */
const warmingRounds = 5;
const rounds = 3;
/** Seconds. */
const mostRest = 120;

/** What a result page costs beside the same page of constant data, and that beside a bare list. */
export const resultsPage: Part = {
  name: part,
  async run(bench: Bench) {
    if (process.platform !== "linux") return bench.report.skip(part, "needs /proc");
    await buildWhenNeeded();
    const sites: BenchSite[] = [];
    const start = async (mode: Parameters<typeof startBenchSite>[0]) => {
      const site = await startBenchSite(mode, bench);
      sites.push(site);
      return site;
    };
    try {
      const plain = await start("plain");
      const constant = await start("constant");
      await processorTime(bench, plain, constant);
      const addresses = (site: BenchSite) =>
        questions.slice(0, asked).map((question) => site.url + addressOf(question));
      const rate = (site: BenchSite) => rateOf(addresses(site), requests);
      const timed = [await start("kept"), constant, await start("bare")] as const;
      for (const site of timed) for (let n = 0; n < warmingRounds; n++) await rate(site);
      // Turn by turn: what else the machine does falls on all of them.
      const rates = timed.map(() => [] as number[]);
      for (let n = 0; n < rounds; n++)
        for (const [i, site] of timed.entries()) rates[i]!.push(await rate(site));
      const [kept, same, bare] = rates.map(median) as [number, number, number];
      const { report } = bench;
      report.add(
        judged(
          {
            part,
            figure: "kept page against the constant page",
            value: kept,
            unit: "pages/s",
            baseline: same,
            ratio: kept / same,
          },
          atLeast(0.85),
        ),
      );
      report.add(
        judged(
          {
            part,
            figure: "constant page against a bare list of twenty",
            value: same,
            unit: "pages/s",
            baseline: bare,
            ratio: same / bare,
          },
          atLeast(0.6),
        ),
      );
      report.add({
        part,
        figure: "resident memory of the site afterwards",
        value: memoryOf(plain.pid),
        unit: "MB",
      });
    } finally {
      await Promise.all(sites.map((site) => site.stop()));
    }
  },
};

async function processorTime(bench: Bench, plain: BenchSite, constant: BenchSite): Promise<void> {
  const paths = questions.map(addressOf);
  const cost = async (site: BenchSite) => {
    const used = () => cpuOf(site.pid) + cpuOfServer(bench.databaseFolder);
    // The first round fills what is constant; all of them warm the process.
    for (let n = 0; n < warmingRounds; n++)
      for (const path of paths) await fetchPage(site.url + path);
    await untilServerRests(bench);
    const before = used();
    for (const path of paths) await fetchPage(site.url + path);
    return (used() - before) / paths.length;
  };
  const whole = await cost(plain);
  const same = await cost(constant);
  const bare = await bareStatements(bench);
  bench.report.add(
    judged(
      {
        part,
        figure: "processor time added to the constant page, against its bare SQL",
        value: whole - same,
        unit: "ms",
        baseline: bare,
        ratio: (whole - same) / bare,
      },
      atMost(1.3),
    ),
  );
  bench.report.add({ part, figure: "processor time of the whole page", value: whole, unit: "ms" });
  bench.report.add({
    part,
    figure: "processor time of the constant page",
    value: same,
    unit: "ms",
  });
}

/** The server's own work after a load (autovacuum, checkpoints) is nobody's page: waits for a second without any. */
async function untilServerRests({ databaseFolder }: Bench): Promise<void> {
  for (let seconds = 0; seconds < mostRest; seconds++) {
    const before = cpuOfServer(databaseFolder);
    await pause(1000);
    if (cpuOfServer(databaseFolder) - before < 20) return;
  }
}

/** Processor time of the statements of a page, sent by a plain client: milliseconds a page. */
async function bareStatements(bench: Bench): Promise<number> {
  const pages = await statementsOf(bench);
  const shown = written(pages);
  if (bench.write) writeBaseline("page", shown);
  else if (shown !== committed("page"))
    bench.say("baselines/page.sql is not what the pages send any more: run once with --write");
  const sql = postgres(bench.databaseUrl, { max: 1 });
  const send = async () => {
    for (const [text, params] of pages.flat()) await sql.unsafe(text, params as never[]);
  };
  await send();
  await untilServerRests(bench);
  const used = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000 + cpuOfServer(bench.databaseFolder);
  };
  const before = used();
  await send();
  const spent = used() - before;
  await sql.end();
  return spent / questions.length;
}

type Statement = readonly [text: string, params: readonly unknown[]];

/** Those of the first question of each kind but broad, whose statement depends on the number of listings; lists cut short. */
function written(pages: readonly (readonly Statement[])[]): string {
  const shown = (["name", "words", "model"] as const).map((kind) => {
    const n = questions.findIndex((each) => each.kind === kind);
    const texts = pages[n]!.filter(([text]) => !text.includes("pg_stats")).map(
      ([text]) => `${text.trim().replace(/ in \(\$1(?:, \$\d+)*\)/g, () => " in ($1, …)")};\n`,
    );
    return `\n-- ${decodeURIComponent(addressOf(questions[n]!))}\n${texts.join("")}`;
  });
  return `-- What the pages of three questions send, in order; the statements of every question are sent alike.\n${shown.join("")}`;
}

/** The statements that the page of each question sends, in order. */
async function statementsOf(bench: Bench): Promise<readonly (readonly Statement[])[]> {
  let sent: Statement[] = [];
  const sql = postgres(bench.databaseUrl, { max: 2 });
  const logger = { logQuery: (text: string, params: unknown[]) => void sent.push([text, params]) };
  const db = drizzle(sql, { schema, casing: "snake_case", logger });
  const { ports } = bench.services;
  const analysis = createAnalysis(ports.reference.vocabulary);
  const watched = {
    ...ports,
    search: createPostgresEngine(db, analysis),
    store: createStore({ ...bench.connection, db }, (each) =>
      createPostgresProjection(each, analysis),
    ),
  };
  const visitor = { actor: { kind: "visitor" }, requestId: "bench" } as const;
  const pages: Statement[][] = [];
  for (const each of questions) {
    sent = [];
    const params = new URL(addressOf(each), "http://127.0.0.1").searchParams;
    const { question } = readSearchParams(params, "equipment", ports.reference);
    const answer = await consult(searchEquipment, watched, visitor, question);
    if (!answer.ok) throw new Error(`No answer for ${each.text}`);
    pages.push(sent);
  }
  await sql.end();
  return pages;
}
