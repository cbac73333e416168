import type { Store } from "#app/use-cases/ports.ts";
import {
  searchIndexes,
  type SearchDocuments,
  type SearchEngine,
  type SearchIndex,
} from "#app/use-cases/search-port.ts";
import type { VocabularyData } from "#app/domain/vocabulary/vocabulary.ts";
import type { Analysis } from "./analysis/analysis.ts";
import { cutterThreads, startCutters, type Cutters } from "./bulk/cutters.ts";
import { withFallback } from "./engines.ts";
import type { MeilisearchOptions } from "./meilisearch/connection.ts";
import { createMeilisearchEngine } from "./meilisearch/engine.ts";
import { MeilisearchTrouble } from "./meilisearch/errors.ts";
import {
  createMeilisearchWriter,
  liveTarget,
  type MeilisearchWriter,
} from "./meilisearch/writer.ts";
import { anyPending, backlog } from "./postgres/changes.ts";
import { createPostgresEngine } from "./postgres/engine.ts";
import type { Executor } from "./postgres/executor.ts";
import { refreshTerms } from "./postgres/terms.ts";
import { examine, mend, type Finding } from "./sync/examine.ts";
import { followPostgres } from "./sync/follow-postgres.ts";
import { rebuildIndex } from "./sync/rebuild-index.ts";
import { allIds, renewDocuments, renewPostings } from "./sync/renew-documents.ts";
import { sendChanges, sendNewest } from "./sync/send-changes.ts";

export { isWell, type Finding } from "./sync/examine.ts";

export interface SearchOptions {
  readonly meili: MeilisearchOptions | null;
  readonly executor: Executor;
  readonly store: Store;
  readonly documents: SearchDocuments;
  readonly analysis: Analysis;
  /** As it is now, for threads that need an analysis of their own. */
  readonly vocabulary: () => VocabularyData;
  readonly log: {
    warn(detail: object, message: string): void;
    info(detail: object, message: string): void;
  };
}

/** What is being built, how far it is, and how much there is. */
export type Progress = (what: string, done: number, all: number) => void;

export interface Search {
  readonly engine: SearchEngine;
  /** Handlers of the queue. */
  readonly jobs: Readonly<
    Record<
      "renew-documents" | "refresh-search-terms" | "index-posting" | "send-changes" | "fill-index",
      () => Promise<void>
    >
  >;
  /** Looks at the server of MEILI_HOST. Throws words when it can never serve; one that is away may come back. */
  start(): Promise<void>;
  /** Builds everything anew while searches and writes go on. Throws when another process does. */
  reindex(progress: Progress): Promise<void>;
  examine(): Promise<readonly Finding[]>;
  mend(findings: readonly Finding[]): Promise<void>;
  /** Takes the indexes off the server of MEILI_HOST: for names that were made for one run. */
  discard(): Promise<void>;
}

/** While Meilisearch takes nothing, changes are tried again after so many seconds. */
const retrySeconds = 3;

/** Both engines over one database: which of them answers, and how the index follows the rows. */
export function createSearch(options: SearchOptions): Search {
  const { meili, executor, store, documents, analysis, log } = options;
  const postgres = createPostgresEngine(executor, analysis);
  const writer = meili && createMeilisearchWriter(meili, analysis);
  const deps = {
    store,
    documents,
    executor,
    analysis,
    warn: (problem: unknown, message: string) => log.warn({ err: problem }, message),
  };
  const sending = writer && { ...deps, writer, target: liveTarget(writer) };
  const engine =
    meili && sending
      ? withFallback({
          remote: createMeilisearchEngine(meili, analysis),
          postgres,
          shadow: {
            backlog: () => backlog(executor),
            anyPending: (postings) => anyPending(executor, postings),
            sendNewest: () => sendNewest(sending).finally(sendTheRest),
          },
          log,
        })
      : postgres;

  /** Jobs that found somebody sending have gone home: what is left has to be sent by another one. */
  async function sendTheRest(): Promise<void> {
    if (await anyPending(executor)) await store.jobs.enqueueAfter({ name: "send-changes" }, 0);
  }

  /** Work for Meilisearch that is not lost when it takes nothing now: the job comes again. */
  const later =
    (
      name: "send-changes" | "fill-index",
      work: (to: NonNullable<typeof sending>) => Promise<void>,
    ) =>
    async (): Promise<void> => {
      if (!sending) return;
      try {
        await work(sending);
      } catch (problem) {
        if (!(problem instanceof MeilisearchTrouble)) throw problem;
        await store.jobs.enqueueAfter({ name }, retrySeconds);
      }
    };
  const send = later("send-changes", sendChanges);

  return {
    engine,
    jobs: {
      "refresh-search-terms": () => refreshTerms(executor),
      "renew-documents": async () => {
        await renewDocuments(deps);
        await send();
      },
      "index-posting": send,
      "send-changes": send,
      "fill-index": later("fill-index", followPostgres),
    },
    async start() {
      if (!writer) return;
      await greet(writer, log);
      await engine.health();
    },
    async discard() {
      if (!writer) return;
      for (const index of searchIndexes)
        for (const each of [writer.live(index), writer.next(index)]) await each.discard();
    },
    async reindex(progress) {
      const cutters = startCutters(options.vocabulary());
      try {
        for (const index of searchIndexes) await reindexProjection(deps, index, progress, cutters);
      } finally {
        await cutters.close();
      }
      await refreshTerms(executor);
      if (!sending) return;
      for (const index of searchIndexes) {
        const told = (done: number, all: number) => progress(`meilisearch ${index}`, done, all);
        if (!(await rebuildIndex(sending, index, told)))
          throw new Error(`Another process is rebuilding ${index}: wait for it, or stop it first.`);
      }
      await sendChanges(sending);
    },
    examine: () => examine({ ...deps, writer, random: Math.random }),
    mend: (findings) => mend({ ...deps, writer, random: Math.random }, findings),
  };
}

async function reindexProjection(
  deps: Parameters<typeof allIds>[0] & Parameters<typeof renewPostings>[0],
  index: SearchIndex,
  progress: Progress,
  { cut }: Cutters,
): Promise<void> {
  const { published, projected } = await allIds(deps, index);
  const ids = [...new Set([...published, ...projected.keys()])];
  await renewPostings(deps, index, ids, {
    progress: (done) => progress(`postgres ${index}`, done, ids.length),
    cut,
    // One batch is cut by each thread while others are read and written.
    atOnce: 2 * cutterThreads,
  });
}

/** A server that is away is looked at again by every search; one that can never serve stops the start. */
async function greet(writer: MeilisearchWriter, log: SearchOptions["log"]): Promise<void> {
  try {
    const verdict = await writer.version();
    if (verdict.fit === "refused") throw new Error(`Environment: MEILI_HOST: ${verdict.words}`);
    if (verdict.fit === "untested") log.warn({}, verdict.words);
  } catch (problem) {
    if (!(problem instanceof MeilisearchTrouble)) throw problem;
    if (problem.trouble === "unready")
      throw new Error(`Environment: MEILI_API_KEY: ${problem.message}`, { cause: problem });
    if (problem.trouble === "nonsense")
      throw new Error(
        `Environment: MEILI_HOST: no Meilisearch answers there (${problem.message})`,
        {
          cause: problem,
        },
      );
    log.warn(
      { err: problem },
      "Meilisearch is not there at the start: PostgreSQL answers searches",
    );
  }
}
