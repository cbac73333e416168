import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildWhenNeeded } from "#app/cli/build.ts";
import { startSite } from "../support/site.ts";
import { load } from "./load.ts";

/** `node --import tsx tests/chaos/run-load.ts [360]`: so many seconds of pages, searches and writes over 64 connections. */
const seconds = Number(process.argv[2] ?? 360);
const mostGrowth = 1.15;

await buildWhenNeeded();
const dataDir = mkdtempSync(path.join(tmpdir(), "duijie-load-"));
// The account of PostgreSQL has to reach it.
chmodSync(dataDir, 0o755);
try {
  const site = await startSite(dataDir, { LOG_LEVEL: "error" });
  const outcome = await load(site, seconds);
  await site.stop();
  const growth = outcome.memoryEndMb / outcome.memoryEarlyMb;
  process.stdout.write(`${JSON.stringify({ ...outcome, growth }, null, 2)}\n`);
  process.exitCode = outcome.failures.length === 0 && growth <= mostGrowth ? 0 : 1;
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit();
