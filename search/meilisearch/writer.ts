import { MeilisearchApiError, type EnqueuedTaskPromise, type Meilisearch } from "meilisearch";
import type { Id } from "#app/domain/shared/id.ts";
import type { SearchDocument, SearchIndex } from "#app/use-cases/search-port.ts";
import type { Analysis } from "../analysis/analysis.ts";
import { documentsAnswer, versionAnswer } from "./answers.ts";
import { indexName, writeClient, type MeilisearchOptions } from "./connection.ts";
import { MeilisearchTrouble, RefusedByMeilisearch, typed, typedProblem } from "./errors.ts";
import { indexDocument } from "./index-document.ts";
import { indexSettings } from "./settings.ts";
import { judgeVersion, type VersionVerdict } from "./version.ts";

/** One index: the one that is searched, or the one that is filled to take its place. */
export interface IndexWriter {
  exists(): Promise<boolean>;
  /** Makes it where it is not there, and brings its settings up to date. */
  prepare(): Promise<void>;
  /** Visible to searches when it returns. */
  put(documents: readonly SearchDocument[]): Promise<void>;
  /** Taken in order; a later `settled` throws when one of them failed. */
  putSoon(documents: readonly SearchDocument[]): Promise<void>;
  settled(): Promise<void>;
  remove(ids: readonly Id[]): Promise<void>;
  /** What it holds: digests by id. */
  digests(): Promise<Map<Id, string>>;
  discard(): Promise<void>;
}

export interface MeilisearchWriter {
  /** Whether this server can be worked with. Throws when it does not answer or refuses the key. */
  version(): Promise<VersionVerdict>;
  live(index: SearchIndex): IndexWriter;
  /** Kept over a crash: the next rebuild goes on with it. */
  next(index: SearchIndex): IndexWriter;
  /** In one step searches see what was the next index; the old one goes. */
  promote(index: SearchIndex): Promise<void>;
}

/** Documents in one request; a request of many descriptions stays below ten megabytes. */
const batch = 500;
/** Batches that a server may hold before we wait for the oldest of them. */
const mostUnsettled = 4;
const page = 5_000;

export function createMeilisearchWriter(
  options: MeilisearchOptions,
  analysis: Analysis,
): MeilisearchWriter {
  const client = writeClient(options);
  const liveName = (index: SearchIndex) => indexName(options, index);
  const nextName = (index: SearchIndex) => `${liveName(index)}-next`;
  return {
    version: async () =>
      judgeVersion((await typed(asked(client.getVersion(), versionAnswer))).pkgVersion),
    live: (index) => writerOf(client, liveName(index), analysis),
    next: (index) => writerOf(client, nextName(index), analysis),
    async promote(index) {
      const [live, next] = [liveName(index), nextName(index)];
      const there = await writerOf(client, live, analysis).exists();
      await done(
        client.swapIndexes([{ indexes: there ? [live, next] : [next, live], rename: !there }]),
      );
      if (there) await done(client.deleteIndex(next));
    },
  };
}

/** The indexes that are searched, for whoever sends changes. */
export function liveTarget(writer: MeilisearchWriter) {
  return {
    put: (index: SearchIndex, documents: readonly SearchDocument[]) =>
      writer.live(index).put(documents),
    remove: (index: SearchIndex, ids: readonly Id[]) => writer.live(index).remove(ids),
  };
}

function writerOf(client: Meilisearch, uid: string, analysis: Analysis): IndexWriter {
  const unsettled: Promise<void>[] = [];
  const add = (documents: readonly SearchDocument[]) =>
    done(
      client.index(uid).addDocuments(
        documents.map((document) => indexDocument(document, analysis)),
        { primaryKey: "id" },
      ),
    );
  const exists = () =>
    client
      .index(uid)
      .getRawInfo()
      .then(
        () => true,
        (problem: unknown) => {
          if (problem instanceof MeilisearchApiError && problem.cause?.code === "index_not_found")
            return false;
          throw typedProblem(problem);
        },
      );
  async function settled(): Promise<void> {
    await Promise.all(unsettled.splice(0));
  }
  return {
    exists,
    async prepare() {
      if (!(await exists())) await done(client.createIndex(uid, { primaryKey: "id" }));
      // Settings that are already in place cost the server nothing.
      await done(client.index(uid).updateSettings(indexSettings));
    },
    async put(documents) {
      // An index that its first document makes would be searched before it is filled.
      if (!(await exists()))
        throw new MeilisearchTrouble("unready", `Meilisearch has no index ${uid} yet`);
      for (let from = 0; from < documents.length; from += batch)
        await add(documents.slice(from, from + batch));
    },
    async putSoon(documents) {
      while (unsettled.length >= mostUnsettled) await unsettled.shift();
      const task = add(documents);
      // Its failure is told when somebody waits for it.
      task.catch(() => {});
      unsettled.push(task);
    },
    settled,
    async remove(ids) {
      if (ids.length > 0) await done(client.index(uid).deleteDocuments([...ids]));
    },
    async digests() {
      const held = new Map<Id, string>();
      for (let offset = 0; ; offset += page) {
        const { results, total } = await typed(
          asked(
            client.index(uid).getDocuments({ fields: ["id", "digest"], limit: page, offset }),
            documentsAnswer,
          ),
        );
        for (const { id, digest } of results) held.set(id, digest);
        if (offset + page >= total) return held;
      }
    },
    async discard() {
      if (await exists()) await done(client.deleteIndex(uid));
    },
  };
}

async function asked<T>(answer: Promise<unknown>, form: { parse(answer: unknown): T }): Promise<T> {
  return form.parse(await answer);
}

/** A task that was accepted may still fail; only its end says. */
async function done(task: EnqueuedTaskPromise): Promise<void> {
  const { status, error, type, indexUid } = await typed(task.waitTask());
  if (status === "succeeded") return;
  const words = `Meilisearch ${type} of ${indexUid ?? "indexes"} ${status}: ${error?.message}`;
  if (error?.code === "index_not_found") throw new MeilisearchTrouble("unready", words);
  // Its own failure, a full disk for example, is no judgement on what was sent.
  if (error?.type !== "invalid_request") throw new MeilisearchTrouble("away", words);
  throw new RefusedByMeilisearch(words);
}
