import { ok } from "#app/domain/shared/result.ts";
import type { SavedSearch } from "./saved-search-port.ts";
import type { SearchIndex } from "./search-port.ts";
import { question } from "./verb.ts";

interface Asked {
  readonly index: SearchIndex;
  /** In one writing, by `savedQuery`. */
  readonly query: string;
}

/** Whether the person keeps this very search; null for everybody who does not, visitors included. */
export const findSavedSearch = question<Asked, SavedSearch | null>({
  name: "find-saved-search",
  access: "anyone",
  async answer({ ports: { store }, actor }, { index, query }) {
    if (actor.kind !== "person" || query === "") return ok(null);
    return ok(await store.savedSearches.byQuery(actor.userId, index, query));
  },
});
