import { parseArgs } from "node:util";
import type { Bench, Part } from "./bench.ts";
import { createReport, jsonLine, tableOf } from "./figures.ts";
import { load } from "./load/load.ts";
import { facets } from "./parts/facets.ts";
import { keyword } from "./parts/keyword.ts";
import { resultsPage } from "./parts/results-page.ts";
import { matching } from "./parts/matching.ts";
import { meilisearch } from "./parts/meilisearch.ts";
import { visible } from "./parts/visible.ts";
import { openBenchWorld } from "./world.ts";

/** `npm run bench -- [--listings N] [--only part,part] [--write]`: every figure beside a baseline of the same run. */
const { values } = parseArgs({
  options: {
    listings: { type: "string", default: "20000" },
    only: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
const listings = Number(values.listings);
const parts: readonly Part[] = [keyword, facets, resultsPage, visible, meilisearch, matching];
const only = values.only?.split(",") ?? null;
const unknown = only?.filter((name) => !parts.some((part) => part.name === name)) ?? [];
if (!Number.isInteger(listings) || listings < 1000 || unknown.length > 0) {
  const names = parts.map(({ name }) => name).join(", ");
  process.stderr.write(`bench [--listings 1000 or more] [--only ${names}] [--write]\n`);
  process.exit(2);
}

const started = performance.now();
const say = (words: string) => {
  const seconds = ((performance.now() - started) / 1000).toFixed(0).padStart(5);
  process.stderr.write(`${seconds} s  ${words}\n`);
};
const report = createReport(say);
const world = await openBenchWorld();
// A run that is stopped leaves no database behind.
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void world.close().finally(() => process.exit(1)));
try {
  const loading = await load(world.services, world.connection, listings, say);
  loading.forEach((figure) => report.add(figure));
  const bench: Bench = { ...world, listings, write: values.write, report, loading, say };
  for (const part of parts) {
    if (only && !only.includes(part.name)) continue;
    say(part.name);
    await part.run(bench);
  }
} finally {
  await world.close();
}
process.stdout.write(`\n${listings} listings\n\n${tableOf(report.figures)}\n\n`);
for (const figure of report.figures) process.stdout.write(`${jsonLine(figure)}\n`);
process.exit(report.figures.some(({ ok }) => ok === false) ? 1 : 0);
