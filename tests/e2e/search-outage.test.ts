import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { mixedLoad } from "#tests/chaos/mixed-load.ts";
import { openTestMeilisearch } from "#tests/support/meilisearch.ts";

const meili = await openTestMeilisearch();
const dataDir = mkdtempSync(path.join(tmpdir(), "duijie-outage-"));
// The account of PostgreSQL has to reach it.
chmodSync(dataDir, 0o755);
afterAll(async () => {
  await meili?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});
if (!meili) console.warn("Meilisearch not found: the test of its outage is skipped");

test.skipIf(!meili)(
  "searches and writes go on while Meilisearch comes and goes, and nothing is lost",
  async () => {
    const outcome = await mixedLoad({ seconds: 12, dataDir, meili: meili! });
    expect(outcome).toMatchObject({ failures: [], lost: [], doctor: 0 });
    expect(outcome.doctorSaid).toContain("equal");
    expect(outcome.writes).toBeGreaterThan(0);
    expect(outcome.fellBack).toBeGreaterThan(0);
    expect(outcome.recoverySeconds).toBeLessThan(60);
  },
  300_000,
);
