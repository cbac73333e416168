import { searchIndexes } from "#app/use-cases/search-port.ts";
import { noteChanges } from "../postgres/changes.ts";
import { compareIndex } from "./mend-index.ts";
import { rebuildIndex, type RebuildDeps } from "./rebuild-index.ts";
import { sendChanges, type SendDeps } from "./send-changes.ts";

/** From this share on, a fresh index is filled sooner than the live one is mended. */
const mostMended = 0.2;
const fewDocuments = 500;

/**
 * Brings both indexes up to date after a start: one that is not there, or is far off, is built beside and
 * swapped in; otherwise what differs is sent. Throws while Meilisearch does not take it.
 */
export async function followPostgres(deps: RebuildDeps & SendDeps): Promise<void> {
  for (const index of searchIndexes) {
    const live = deps.writer.live(index);
    if (!(await live.exists())) {
      await rebuildIndex(deps, index);
      continue;
    }
    await live.prepare();
    const { missing, different, leftOver, total } = await compareIndex(deps.executor, index, live);
    const wrong = [...missing, ...different, ...leftOver];
    if (wrong.length > Math.max(fewDocuments, total * mostMended)) await rebuildIndex(deps, index);
    else
      await noteChanges(
        deps.executor,
        wrong.map((id) => ({ index, id })),
      );
  }
  await sendChanges(deps);
}
