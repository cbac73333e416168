import { randomBytes } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { searchIndexes, type SearchEngine } from "#app/use-cases/search-port.ts";
import { createAnalysis, type Analysis } from "#search/analysis/analysis.ts";
import { digestOf } from "#search/postgres/projection.ts";
import { createMeilisearchEngine } from "#search/meilisearch/engine.ts";
import { createMeilisearchWriter } from "#search/meilisearch/writer.ts";
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
  const writer = createMeilisearchWriter(options, analysis);
  for (const index of searchIndexes) await writer.live(index).prepare();
  const remote = createMeilisearchEngine(options, analysis);
  const engine: SearchEngine = {
    name: "meilisearch",
    ...remote,
    show: async () => {},
    async health() {
      await remote.probe();
      return { healthy: true, lagSeconds: 0, behind: 0, answeredBy: "meilisearch", trouble: null };
    },
  };
  const filled = new Set<string>();
  return {
    engine,
    async put(document) {
      filled.add(document.index);
      await writer.live(document.index).put([document]);
    },
    remove: (index, id) => writer.live(index).remove([id]),
    async replaceAll(documents) {
      for (const index of searchIndexes) {
        const own = documents.filter((document) => document.index === index);
        // An index that is empty and stays so needs no rebuild.
        if (own.length === 0 && !filled.delete(index)) continue;
        await writer.next(index).prepare();
        await writer.next(index).put(own);
        await writer.promote(index);
        if (own.length > 0) filled.add(index);
      }
    },
    close: async () => {},
  };
}

searchContract("Meilisearch", server && openHarness);

describe.skipIf(!server)("the writer of Meilisearch", () => {
  const analysis = createAnalysis(vocabulary);

  it("has no index before one is made or promoted, and writing makes none", async () => {
    const options = ownIndexes();
    const [engine, writer] = [
      createMeilisearchEngine(options, analysis),
      createMeilisearchWriter(options, analysis),
    ];
    expect(await writer.live("equipment").exists()).toBe(false);
    await expect(engine.probe()).rejects.toMatchObject({ trouble: "unready" });
    await expect(engine.search(aRequest())).rejects.toMatchObject({ trouble: "unready" });
    await expect(writer.live("equipment").put([aDocument("one")])).rejects.toMatchObject({
      trouble: "unready",
    });
    await expect(writer.live("equipment").remove(["one"])).rejects.toMatchObject({
      trouble: "unready",
    });
    expect(await writer.live("equipment").exists()).toBe(false);
    for (const index of searchIndexes) {
      await writer.next(index).prepare();
      await writer.promote(index);
    }
    await engine.probe();
    expect(await writer.next("equipment").exists()).toBe(false);
  });

  it("keeps its documents when its settings are ensured again", async () => {
    const options = ownIndexes();
    const live = createMeilisearchWriter(options, analysis).live("equipment");
    await live.prepare();
    await live.put([aDocument("one")]);
    await live.prepare();
    const engine = createMeilisearchEngine(options, analysis);
    expect((await engine.search(aRequest())).ids).toEqual(["one"]);
  });

  it("says what it holds, and swaps in the next index in one step", async () => {
    const options = ownIndexes();
    const writer = createMeilisearchWriter(options, analysis);
    const engine = createMeilisearchEngine(options, analysis);
    const [live, next] = [writer.live("equipment"), writer.next("equipment")];
    await live.prepare();
    await live.put([aDocument("old")]);
    await next.prepare();
    for (let i = 0; i < 12; i++) await next.putSoon([aDocument(`new${i}`)]);
    await next.settled();
    expect((await engine.search(aRequest())).ids).toEqual(["old"]);
    await writer.promote("equipment");
    expect((await engine.search(aRequest())).total).toBe(12);
    const held = await live.digests();
    expect(held.size).toBe(12);
    expect(held.get("new3")).toBe(digestOf(aDocument("new3"), analysis));
    await next.prepare();
    await next.discard();
    expect(await next.exists()).toBe(false);
  });

  it("tells a document that is refused from a server that is not to be used", async () => {
    const options = ownIndexes();
    const live = createMeilisearchWriter(options, analysis).live("equipment");
    await live.prepare();
    const refused = { name: "RefusedByMeilisearch" };
    await expect(live.put([aDocument("not an id!")])).rejects.toMatchObject(refused);
    await live.putSoon([aDocument("not an id!")]);
    await expect(live.settled()).rejects.toMatchObject(refused);
    const elsewhere = { ...options, host: "http://127.0.0.1:9" };
    await expect(
      createMeilisearchWriter(elsewhere, analysis)
        .live("equipment")
        .put([aDocument("one")]),
    ).rejects.toMatchObject({ trouble: "away" });
    const stranger = createMeilisearchEngine({ ...options, apiKey: "wrong" }, analysis);
    await expect(stranger.search(aRequest())).rejects.toMatchObject({ trouble: "unready" });
  });
});
