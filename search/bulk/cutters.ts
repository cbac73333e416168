import { Worker } from "node:worker_threads";
import type { VocabularyData } from "#app/domain/vocabulary/vocabulary.ts";
import type { DocumentCut, SearchDocument } from "#app/use-cases/search-port.ts";

/** Threads that cut documents for a bulk load, so that the process goes on answering. */
export interface Cutters {
  /** One cut for each document, in order. */
  cut(documents: readonly SearchDocument[]): Promise<readonly DocumentCut[]>;
  close(): Promise<void>;
}

/** As many as cores can be spared for it on the smallest machine; batches in flight keep all of them busy. */
export const cutterThreads = 2;

// A thread does not take over how its process reads TypeScript.
const program = JSON.stringify(new URL("./cutter.ts", import.meta.url).href);
const entry = `import("tsx/esm/api").then(({ register }) => { register(); return import(${program}); })`;

interface Waiting {
  done(cuts: readonly DocumentCut[]): void;
  failed(problem: unknown): void;
}

/** Starts the threads; a thread that fails fails every batch. */
export function startCutters(
  { families, attributes }: VocabularyData,
  threads = cutterThreads,
): Cutters {
  const waiting = new Map<number, Waiting>();
  const failAll = (problem: unknown) => {
    for (const each of waiting.values()) each.failed(problem);
    waiting.clear();
  };
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(entry, {
      eval: true,
      execArgv: [],
      workerData: { families, attributes },
    });
    worker.on("message", ({ batch, cuts }: { batch: number; cuts: readonly DocumentCut[] }) => {
      waiting.get(batch)?.done(cuts);
      waiting.delete(batch);
    });
    worker.on("error", failAll);
    return worker;
  });
  let batches = 0;
  return {
    cut(documents) {
      const batch = batches++;
      return new Promise((done, failed) => {
        waiting.set(batch, { done, failed });
        workers[batch % threads]!.postMessage({ batch, documents });
      });
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
      failAll(new Error("The threads that cut documents were stopped"));
    },
  };
}
