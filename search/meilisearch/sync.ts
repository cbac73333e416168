import type { EnqueuedTaskPromise, Meilisearch } from "meilisearch";
import type { Id } from "#app/domain/shared/id.ts";
import {
  searchIndexes,
  type SearchDocument,
  type SearchIndex,
} from "#app/use-cases/search-port.ts";
import type { Analysis } from "../analysis/analysis.ts";
import { indexName, writeClient, type MeilisearchOptions } from "./connection.ts";
import { indexDocument } from "./index-document.ts";
import { indexSettings, oldestVersion } from "./settings.ts";

export interface MeilisearchSync {
  /** Makes both indexes and brings their settings up to date. Throws when the server is too old. */
  ensureSettings(): Promise<void>;
  /** Visible to searches when it returns. */
  upsert(documents: readonly SearchDocument[]): Promise<void>;
  remove(index: SearchIndex, id: Id): Promise<void>;
  /**
   * Fills a fresh index and swaps it in; searches see the old one until then. What changes meanwhile
   * goes to the old one: index again whatever was enqueued since the start.
   */
  rebuild(
    index: SearchIndex,
    documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
  ): Promise<number>;
}

const batchSize = 500;

export function createMeilisearchSync(
  options: MeilisearchOptions,
  analysis: Analysis,
): MeilisearchSync {
  const client = writeClient(options);

  async function add(uid: string, documents: readonly SearchDocument[]): Promise<void> {
    await done(
      client.index(uid).addDocuments(
        documents.map((document) => indexDocument(document, analysis)),
        { primaryKey: "id" },
      ),
    );
  }

  return {
    async ensureSettings() {
      await refuseOldServer(client);
      for (const index of searchIndexes) await prepare(client, indexName(options, index));
    },
    async upsert(documents) {
      for (const index of searchIndexes) {
        const own = documents.filter((document) => document.index === index);
        for (let from = 0; from < own.length; from += batchSize)
          await add(indexName(options, index), own.slice(from, from + batchSize));
      }
    },
    async remove(index, id) {
      await done(client.index(indexName(options, index)).deleteDocument(id));
    },
    async rebuild(index, documents) {
      await refuseOldServer(client);
      const live = indexName(options, index);
      const fresh = `${live}-next`;
      await client.deleteIndexIfExists(fresh);
      await prepare(client, fresh);
      let batch: SearchDocument[] = [];
      let count = 0;
      for await (const document of documents) {
        batch.push(document);
        count += 1;
        if (batch.length < batchSize) continue;
        await add(fresh, batch);
        batch = [];
      }
      if (batch.length > 0) await add(fresh, batch);
      await prepare(client, live);
      await done(client.swapIndexes([{ indexes: [live, fresh], rename: false }]));
      await done(client.deleteIndex(fresh));
      return count;
    },
  };
}

/** Settings that are already in place cost the server nothing. */
async function prepare(client: Meilisearch, uid: string): Promise<void> {
  const known = await client.getStats();
  if (!(uid in known.indexes)) await done(client.createIndex(uid, { primaryKey: "id" }));
  await done(client.index(uid).updateSettings(indexSettings));
}

/** A task that was accepted may still fail; only its end says. */
async function done(task: EnqueuedTaskPromise): Promise<void> {
  const { status, error, type, indexUid } = await task.waitTask();
  if (status !== "succeeded")
    throw new Error(`Meilisearch ${type} of ${indexUid ?? "indexes"} ${status}: ${error?.message}`);
}

async function refuseOldServer(client: Meilisearch): Promise<void> {
  const { pkgVersion } = await client.getVersion();
  const [major = 0, minor = 0] = pkgVersion.split(".").map(Number);
  if (major === oldestVersion[0] && minor >= oldestVersion[1]) return;
  throw new Error(
    `Meilisearch ${pkgVersion} does not know the settings this site needs: use 1.x from ${oldestVersion.join(".")} on, or unset MEILI_HOST to search in PostgreSQL.`,
  );
}
