import type { Id } from "#app/domain/shared/id.ts";
import type { SearchIndex } from "#app/use-cases/search-port.ts";
import type { IndexWriter } from "../meilisearch/writer.ts";
import type { Executor } from "../postgres/executor.ts";
import { projectedAfter } from "../postgres/projection.ts";
import { currentDocuments, type Source } from "./current-documents.ts";

export interface MendDeps extends Source {
  readonly executor: Executor;
}

/** How an index of Meilisearch differs from the projection in Postgres. */
export interface IndexDifferences {
  readonly missing: readonly Id[];
  /** Held, but saying something else. */
  readonly different: readonly Id[];
  /** Held, and no longer there. */
  readonly leftOver: readonly Id[];
  /** How many the projection has. */
  readonly total: number;
}

const page = 5_000;
const batch = 500;

/** Compares every document by its digest. */
export async function compareIndex(
  executor: Executor,
  index: SearchIndex,
  writer: IndexWriter,
): Promise<IndexDifferences> {
  const held = await writer.digests();
  const missing: Id[] = [];
  const different: Id[] = [];
  let total = 0;
  for (let after = ""; ;) {
    const projected = await projectedAfter(executor, index, after, page);
    for (const { id, digest } of projected) {
      const found = held.get(id);
      held.delete(id);
      if (found === undefined) missing.push(id);
      else if (found !== digest) different.push(id);
    }
    total += projected.length;
    const last = projected.at(-1);
    if (!last) return { missing, different, leftOver: [...held.keys()], total };
    after = last.id;
  }
}

/**
 * Makes an index equal to the projection: an empty one is filled, one that a killed rebuild has left is gone
 * on with. Gives how many documents it sent or took out.
 */
export async function mendIndex(
  deps: MendDeps,
  index: SearchIndex,
  writer: IndexWriter,
  progress: (done: number, all: number) => void = () => {},
): Promise<number> {
  const { missing, different, leftOver } = await compareIndex(deps.executor, index, writer);
  const wanted = [...missing, ...different];
  for (let from = 0; from < wanted.length; from += batch) {
    const current = await currentDocuments(deps, index, wanted.slice(from, from + batch));
    await writer.putSoon([...current.values()].filter((document) => document !== null));
    progress(Math.min(from + batch, wanted.length), wanted.length);
  }
  await writer.remove(leftOver);
  await writer.settled();
  return wanted.length + leftOver.length;
}
