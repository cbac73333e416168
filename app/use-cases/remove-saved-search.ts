import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { ownSearch } from "./own-search.ts";
import { verb } from "./verb.ts";

/** Deletes one's own saved search. */
export const removeSavedSearch = verb<{ readonly id: Id }, null>({
  name: "remove-saved-search",
  access: "signed-in",
  subject: ({ id }) => id,
  async run(context, { id }) {
    const found = await ownSearch(context, id);
    if (!found.ok) return found;
    await context.store.savedSearches.remove(id);
    return ok(null);
  },
});
