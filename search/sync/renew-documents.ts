import type { Id } from "#app/domain/shared/id.ts";
import type { Store } from "#app/use-cases/ports.ts";
import type {
  CutDocuments,
  PostingRef,
  SearchDocuments,
  SearchIndex,
} from "#app/use-cases/search-port.ts";
import type { Analysis } from "../analysis/analysis.ts";
import type { Executor } from "../postgres/executor.ts";
import { outdatedDocuments, projectedAfter } from "../postgres/projection.ts";
import { currentDocuments, postingsOf } from "./current-documents.ts";

export interface RenewDeps {
  readonly store: Store;
  readonly documents: SearchDocuments;
  readonly executor: Executor;
  readonly analysis: Analysis;
}

const batch = 100;

/**
 * Projects these postings again from their rows, which nobody changes meanwhile; searches see each of them
 * as it was or as it is. Gives how many of them were not projected as they should be.
 */
export async function renewPostings(
  { store, documents }: Pick<RenewDeps, "store" | "documents">,
  index: SearchIndex,
  ids: readonly Id[],
  { progress = () => {}, cut, atOnce = 1 }: Renewing = {},
): Promise<number> {
  let [next, done, wrong] = [0, 0, 0];
  async function renewInTurn(): Promise<void> {
    while (next < ids.length) {
      const some = ids.slice(next, (next += batch));
      const mended = await store.transaction(async (held) => {
        await postingsOf(held, index).hold(some);
        const current = await currentDocuments({ store: held, documents }, index, some);
        return held.projection.renew(index, current, cut);
      });
      wrong += mended;
      progress((done += some.length));
    }
  }
  await Promise.all(Array.from({ length: atOnce }, renewInTurn));
  return wrong;
}

interface Renewing {
  readonly progress?: (done: number) => void;
  /** Takes the words apart elsewhere. */
  readonly cut?: CutDocuments;
  /** Batches in flight. */
  readonly atOnce?: number;
}

/** Renews every document whose words were cut by another dictionary; says how many there were. */
export async function renewDocuments(deps: RenewDeps): Promise<number> {
  let renewed = 0;
  let after: PostingRef | null = null;
  for (;;) {
    const outdated: readonly PostingRef[] = await outdatedDocuments(
      deps.executor,
      deps.analysis,
      batch,
      after,
    );
    const last = outdated.at(-1);
    if (!last) return renewed;
    for (const index of ["equipment", "needs"] as const) {
      const ids = outdated.filter((each) => each.index === index).map(({ id }) => id);
      if (ids.length > 0) await renewPostings(deps, index, ids);
    }
    renewed += outdated.length;
    after = last;
  }
}

/** Ids of everything that is published or projected, each once. */
export async function allIds(
  { store, executor }: Pick<RenewDeps, "store" | "executor">,
  index: SearchIndex,
): Promise<{ readonly published: ReadonlySet<Id>; readonly projected: ReadonlyMap<Id, string> }> {
  const projected = new Map<Id, string>();
  for (let after = ""; ;) {
    const page = await projectedAfter(executor, index, after, 5_000);
    for (const { id, digest } of page) projected.set(id, digest);
    const last = page.at(-1);
    if (!last) break;
    after = last.id;
  }
  // Read after the projection: what was published meanwhile may only seem to be missing there.
  const published = new Set(await postingsOf(store, index).publishedIds());
  return { published, projected };
}
