import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { ownSearch } from "./own-search.ts";
import type { SavedSearch } from "./saved-search-port.ts";
import { verb } from "./verb.ts";

/** Leads to the hits of one's own saved search; its new ones count as seen. */
export const openSavedSearch = verb<{ readonly id: Id }, SavedSearch>({
  name: "open-saved-search",
  access: "signed-in",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const found = await ownSearch(context, id);
    if (!found.ok) return found;
    await context.store.savedSearches.open(id);
    return ok(found.value);
  },
});
