import { randomBytes } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { searchIndexes } from "#app/use-cases/search-port.ts";
import { createAnalysis, type Analysis } from "#search/analysis/analysis.ts";
import { createMeilisearchEngine } from "#search/meilisearch/engine.ts";
import { createMeilisearchSync } from "#search/meilisearch/sync.ts";
import { openTestMeilisearch } from "../support/meilisearch.ts";
import { searchContract } from "./search.contract.ts";
import type { SearchHarness } from "./search-harness.ts";
import { aDocument, aRequest, vocabulary } from "./search-world.ts";

const server = await openTestMeilisearch();
afterAll(() => server?.stop());
if (!server)
  console.warn("Meilisearch not found: its contract tests are skipped (MEILI_HOST or MEILI_BIN)");

function ownIndexes() {
  const { host, apiKey } = server!;
  return { host, apiKey, indexPrefix: `test-${randomBytes(4).toString("hex")}` };
}

async function openHarness(analysis: Analysis): Promise<SearchHarness> {
  const options = ownIndexes();
  const sync = createMeilisearchSync(options, analysis);
  await sync.ensureSettings();
  const filled = new Set<string>();
  return {
    engine: createMeilisearchEngine(options, analysis),
    async put(document) {
      filled.add(document.index);
      await sync.upsert([document]);
    },
    remove: sync.remove,
    async replaceAll(documents) {
      for (const index of searchIndexes) {
        const own = documents.filter((document) => document.index === index);
        // An index that is empty and stays so needs no rebuild.
        if (own.length > 0 || filled.delete(index)) await sync.rebuild(index, own);
        if (own.length > 0) filled.add(index);
      }
    },
    close: async () => {},
  };
}

searchContract("Meilisearch", server && openHarness);

describe.skipIf(!server)("Meilisearch as a shadow of the rows", () => {
  const analysis = createAnalysis(vocabulary);

  it("is not healthy before its indexes are made, nor while it does not answer", async () => {
    const options = ownIndexes();
    const engine = createMeilisearchEngine(options, analysis);
    expect(await engine.health()).toMatchObject({ healthy: false });
    await expect(engine.search(aRequest())).rejects.toThrow("not found");
    await createMeilisearchSync(options, analysis).ensureSettings();
    expect(await engine.health()).toMatchObject({ healthy: true });

    const nowhere = createMeilisearchEngine({ ...options, host: "http://127.0.0.1:9" }, analysis);
    expect(await nowhere.health()).toEqual({ healthy: false, lagSeconds: Infinity });
    await expect(nowhere.search(aRequest())).rejects.toThrow();
  });

  it("keeps its documents when settings are ensured again", async () => {
    const options = ownIndexes();
    const sync = createMeilisearchSync(options, analysis);
    await sync.ensureSettings();
    await sync.upsert([aDocument("one"), aDocument("two", { index: "needs" })]);
    await sync.ensureSettings();
    const engine = createMeilisearchEngine(options, analysis);
    expect((await engine.search(aRequest())).ids).toEqual(["one"]);
    expect((await engine.search(aRequest({ index: "needs" }))).ids).toEqual(["two"]);
  });

  it("rebuilds from a stream, also after a rebuild that broke off", async () => {
    const options = ownIndexes();
    const sync = createMeilisearchSync(options, analysis);
    await sync.rebuild("equipment", [aDocument("old")]);
    async function* broken() {
      yield aDocument("half");
      throw new Error("connection lost");
    }
    await expect(sync.rebuild("equipment", broken())).rejects.toThrow("connection lost");
    const engine = createMeilisearchEngine(options, analysis);
    expect((await engine.search(aRequest())).ids).toEqual(["old"]);
    expect(await sync.rebuild("equipment", [aDocument("new")])).toBe(1);
    expect((await engine.search(aRequest())).ids).toEqual(["new"]);
  });

  it("says so when the server refuses a document", async () => {
    const options = ownIndexes();
    const sync = createMeilisearchSync(options, analysis);
    await sync.ensureSettings();
    await expect(sync.upsert([aDocument("not an id!")])).rejects.toThrow("failed");
  });
});
