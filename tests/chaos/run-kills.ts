import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startCluster } from "#db/cluster/cluster.ts";
import { migrate } from "#db/migrate.ts";
import { openTestMeilisearch } from "../support/meilisearch.ts";
import { killWhilePublishing } from "./kills.ts";

/** `npm run chaos:kills [-- 200]`: kills at random moments while publishing, on an embedded PostgreSQL. */
const times = Number(process.argv[2] ?? 200);
const meili = await openTestMeilisearch();
if (!meili) {
  process.stderr.write("No Meilisearch was found: set MEILI_BIN.\n");
  process.exit(1);
}
const folder = mkdtempSync(path.join(tmpdir(), "duijie-kills-"));
chmodSync(folder, 0o755);
const cluster = await startCluster(folder);
try {
  await migrate(cluster.url);
  const outcome = await killWhilePublishing({
    times,
    databaseUrl: cluster.url,
    meili,
    told: (line) => process.stdout.write(`${line}\n`),
  });
  const { lostInPostgres, lostInIndex, secondsToIndex, ...counts } = outcome;
  const slowest = Math.max(...secondsToIndex);
  const lost = { lostInPostgres: lostInPostgres.length, lostInIndex: lostInIndex.length };
  process.stdout.write(`${JSON.stringify({ ...counts, ...lost, slowestIndexSeconds: slowest })}\n`);
  process.exitCode = lostInPostgres.length + lostInIndex.length === 0 ? 0 : 1;
} finally {
  await meili.stop();
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
