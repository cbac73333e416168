import { afterAll, expect, test } from "vitest";
import { killWhilePublishing } from "#tests/chaos/kills.ts";
import { openTestDatabase } from "#tests/support/database.ts";
import { openTestMeilisearch } from "#tests/support/meilisearch.ts";

const meili = await openTestMeilisearch();
afterAll(() => meili?.stop());
if (!meili) console.warn("Meilisearch not found: the test of killed publishers is skipped");

test.skipIf(!meili)(
  "what a killed server had acknowledged is in PostgreSQL, and soon after its restart in the index",
  async () => {
    const database = await openTestDatabase();
    try {
      const outcome = await killWhilePublishing({
        times: 5,
        databaseUrl: database.url,
        meili: meili!,
      });
      expect(outcome).toMatchObject({ kills: 5, lostInPostgres: [], lostInIndex: [] });
      expect(outcome.acknowledged).toBeGreaterThan(0);
    } finally {
      await database.close();
    }
  },
  240_000,
);
