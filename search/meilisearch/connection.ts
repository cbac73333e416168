import { Meilisearch } from "meilisearch";
import type { SearchIndex } from "#app/use-cases/search-port.ts";

export interface MeilisearchOptions {
  /** http://127.0.0.1:7700 */
  readonly host: string;
  readonly apiKey: string;
  /** Several sites may share one server; part of every index name. */
  readonly indexPrefix: string;
}

/** A page cannot wait longer; the PostgreSQL engine takes over. */
const searchTimeout = 2_000;
/** Sending a batch of documents takes longer than asking. */
const writeTimeout = 30_000;
/** A batch of a rebuild may wait behind all batches before it. */
const taskTimeout = 300_000;

export function searchClient({ host, apiKey }: MeilisearchOptions): Meilisearch {
  return new Meilisearch({ host, apiKey, timeout: searchTimeout });
}

export function writeClient({ host, apiKey }: MeilisearchOptions): Meilisearch {
  return new Meilisearch({
    host,
    apiKey,
    timeout: writeTimeout,
    defaultWaitOptions: { timeout: taskTimeout, interval: 15 },
  });
}

export function indexName({ indexPrefix }: MeilisearchOptions, index: SearchIndex): string {
  return `${indexPrefix}-${index}`;
}
