import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildWhenNeeded } from "#app/cli/build.ts";
import { openTestMeilisearch } from "../support/meilisearch.ts";
import { mixedLoad } from "./mixed-load.ts";

/** `npm run chaos:mixed [-- 60]`: seconds of searches and writes while Meilisearch is taken away and given back. */
const seconds = Number(process.argv[2] ?? 60);
const meili = await openTestMeilisearch();
if (!meili) {
  process.stderr.write("No Meilisearch was found: set MEILI_BIN.\n");
  process.exit(1);
}
await buildWhenNeeded();
const dataDir = mkdtempSync(path.join(tmpdir(), "duijie-mixed-"));
// The account of PostgreSQL has to reach it.
chmodSync(dataDir, 0o755);
try {
  const told = (line: string) => void process.stdout.write(`${line}\n`);
  const outcome = await mixedLoad({ seconds, dataDir, meili, told });
  process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`);
  const { failures, lost, doctor } = outcome;
  process.exitCode = failures.length + lost.length === 0 && doctor === 0 ? 0 : 1;
} finally {
  await meili.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit();
