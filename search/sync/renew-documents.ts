import type { SearchProjection } from "#app/use-cases/search-port.ts";
import type { Analysis } from "../analysis/analysis.ts";
import type { Executor } from "../postgres/executor.ts";
import { outdatedDocuments } from "../postgres/projection.ts";
import { currentDocument, type IndexPostingDeps } from "./index-posting.ts";

type RenewDeps = Pick<IndexPostingDeps, "store" | "reference"> & {
  readonly projection: SearchProjection;
  readonly executor: Executor;
  readonly analysis: Analysis;
};

const batch = 200;

/** Puts every document again whose words were cut by another dictionary; says how many there were. */
export async function renewDocuments(deps: RenewDeps): Promise<number> {
  let renewed = 0;
  for (;;) {
    const outdated = await outdatedDocuments(deps.executor, deps.analysis, batch);
    if (outdated.length === 0) return renewed;
    for (const { index, id } of outdated) {
      const document = await currentDocument(deps, index, id);
      if (document) await deps.projection.put(document);
      else await deps.projection.remove(index, id);
    }
    renewed += outdated.length;
  }
}
