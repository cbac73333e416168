import type { SearchDocument, SearchEngine, SearchIndex } from "#app/use-cases/search-port.ts";

/** An engine with the means to fill it; every write is visible when its promise is fulfilled. */
export interface SearchHarness {
  readonly engine: SearchEngine;
  put(document: SearchDocument): Promise<void>;
  remove(index: SearchIndex, id: string): Promise<void>;
  /** Leaves exactly these documents. */
  replaceAll(documents: readonly SearchDocument[]): Promise<void>;
  close(): Promise<void>;
}
