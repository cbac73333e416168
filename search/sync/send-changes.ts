import type { Id } from "#app/domain/shared/id.ts";
import type { Store } from "#app/use-cases/ports.ts";
import {
  searchIndexes,
  type SearchDocument,
  type SearchIndex,
} from "#app/use-cases/search-port.ts";
import { RefusedByMeilisearch } from "../meilisearch/errors.ts";
import type { Executor } from "../postgres/executor.ts";
import { backlog, changesDone, pendingChanges, type Change } from "../postgres/changes.ts";
import { currentDocuments, type Source } from "./current-documents.ts";

/** Where changes go: the live indexes of Meilisearch. What was sent is visible when a promise is fulfilled. */
export interface ChangeTarget {
  put(index: SearchIndex, documents: readonly SearchDocument[]): Promise<void>;
  remove(index: SearchIndex, ids: readonly Id[]): Promise<void>;
}

export interface SendDeps extends Source {
  readonly store: Source["store"] & Pick<Store, "ifFree">;
  readonly executor: Executor;
  readonly target: ChangeTarget;
  readonly warn: (problem: unknown, message: string) => void;
}

/** Who sends to the live indexes or swaps them has this turn: nothing older ever lands on something newer. */
export const sendingTurn = "search-index";

const batch = 500;

/**
 * Sends everything that has changed until nothing waits, however many processes try: one does it at a time,
 * and what is committed while it ends is looked for once more. Rows are read again when they are sent, so
 * many changes of a posting are one. Throws while Meilisearch does not take it; what waits goes on waiting.
 */
export async function sendChanges(deps: SendDeps): Promise<void> {
  do {
    const mine = await deps.store.ifFree(sendingTurn, async () => {
      await sendBatch(deps, await pendingChanges(deps.executor, batch, "oldest"));
    });
    // Somebody else is at it, and looks again after letting go of the turn.
    if (!mine) return;
  } while ((await backlog(deps.executor)).count > 0);
}

/** For somebody who waits: the newest changes only, once. False when somebody else is sending. */
export function sendNewest(deps: SendDeps): Promise<boolean> {
  return deps.store.ifFree(sendingTurn, async () => {
    await sendBatch(deps, await pendingChanges(deps.executor, batch, "newest"));
  });
}

async function sendBatch(deps: SendDeps, changes: readonly Change[]): Promise<void> {
  await Promise.all(
    searchIndexes.map(async (index) => {
      const ids = changes.filter((change) => change.index === index).map(({ id }) => id);
      if (ids.length > 0) await sendPostings(deps, index, ids);
    }),
  );
  await changesDone(deps.executor, changes);
}

/** Brings these postings of the live index in line with their rows. To be called in turn. */
export async function sendPostings(
  { target, warn, ...source }: Pick<SendDeps, "target" | "warn"> & Source,
  index: SearchIndex,
  ids: readonly Id[],
): Promise<void> {
  const current = await currentDocuments(source, index, ids);
  const documents = [...current.values()].filter((document) => document !== null);
  const gone = ids.filter((id) => current.get(id) === null);
  if (gone.length > 0) await target.remove(index, gone);
  if (documents.length === 0) return;
  try {
    await target.put(index, documents);
  } catch (problem) {
    if (!(problem instanceof RefusedByMeilisearch)) throw problem;
    // One document that it does not take must not keep all others waiting for ever.
    for (const document of documents)
      await target.put(index, [document]).catch((refusal: unknown) => {
        if (!(refusal instanceof RefusedByMeilisearch)) throw refusal;
        warn(refusal, `Meilisearch refuses ${index} ${document.id}: searches there do not show it`);
      });
  }
}
