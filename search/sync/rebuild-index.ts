import type { Store } from "#app/use-cases/ports.ts";
import type { SearchIndex } from "#app/use-cases/search-port.ts";
import type { MeilisearchWriter } from "../meilisearch/writer.ts";
import { mendIndex, type MendDeps } from "./mend-index.ts";
import { sendingTurn } from "./send-changes.ts";

export interface RebuildDeps extends MendDeps {
  readonly store: MendDeps["store"] & Pick<Store, "inTurn" | "ifFree">;
  readonly writer: MeilisearchWriter;
}

/**
 * Fills a fresh index beside the live one and swaps it in. Changes go on reaching the live one meanwhile;
 * before the swap, while nobody sends, the fresh one gets what has changed since it was filled. Killed at any
 * moment it leaves the live index as it was, and the next run goes on with what it had filled. False when
 * another process is rebuilding.
 */
export async function rebuildIndex(
  deps: RebuildDeps,
  index: SearchIndex,
  progress: (done: number, all: number) => void = () => {},
): Promise<boolean> {
  return deps.store.ifFree(`rebuild-${index}`, async () => {
    const next = deps.writer.next(index);
    await next.prepare();
    await mendIndex(deps, index, next, progress);
    await deps.store.inTurn(sendingTurn, async () => {
      await mendIndex(deps, index, next);
      await deps.writer.promote(index);
    });
  });
}
