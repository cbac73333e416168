import { parentPort, workerData } from "node:worker_threads";
import type { VocabularyData } from "#app/domain/vocabulary/vocabulary.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { SearchDocument } from "#app/use-cases/search-port.ts";
import { createAnalysis } from "../analysis/analysis.ts";
import { cutOf } from "../postgres/cut.ts";

/** One thread: answers each batch of documents with their cuts, in order. */
const analysis = createAnalysis(vocabularyOf(workerData as VocabularyData));

parentPort!.on("message", ({ batch, documents }: CutterTask) => {
  const cuts = documents.map((document) => cutOf(document, analysis));
  parentPort!.postMessage({ batch, cuts });
});

interface CutterTask {
  readonly batch: number;
  readonly documents: readonly SearchDocument[];
}
