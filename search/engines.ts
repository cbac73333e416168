import type { SearchEngine, SearchRequest } from "#app/use-cases/search-port.ts";
import type { Analysis } from "./analysis/analysis.ts";
import type { MeilisearchOptions } from "./meilisearch/connection.ts";
import { createMeilisearchEngine } from "./meilisearch/engine.ts";
import { createMeilisearchSync, type MeilisearchSync } from "./meilisearch/sync.ts";
import { createPostgresEngine } from "./postgres/engine.ts";
import type { Executor } from "./postgres/executor.ts";

export interface Engines {
  readonly engine: SearchEngine;
  /** Where jobs send documents; null while PostgreSQL is the only engine. */
  readonly sync: MeilisearchSync | null;
}

/** Meilisearch where it is configured, PostgreSQL otherwise. */
export function createEngines(
  meili: MeilisearchOptions | null,
  executor: Executor,
  analysis: Analysis,
  warn: (problem: unknown) => void,
): Engines {
  const postgres = createPostgresEngine(executor, analysis);
  if (!meili) return { engine: postgres, sync: null };
  const meilisearch = createMeilisearchEngine(meili, analysis);
  return {
    engine: withFallback(meilisearch, postgres, warn),
    sync: createMeilisearchSync(meili, analysis),
  };
}

/** Asks the second engine whenever the first one fails: a search never ends in an error page. */
export function withFallback(
  first: SearchEngine,
  second: SearchEngine,
  warn: (problem: unknown) => void,
): SearchEngine {
  const orElse =
    <I, O>(ask: (input: I) => Promise<O>, askSecond: (input: I) => Promise<O>) =>
    (input: I) =>
      ask(input).catch((problem: unknown) => {
        warn(problem);
        return askSecond(input);
      });
  return {
    name: first.name,
    search: orElse(first.search, async (request: SearchRequest) => ({
      ...(await second.search(request)),
      fellBack: true,
    })),
    candidates: orElse(first.candidates, second.candidates),
    health: first.health,
  };
}
