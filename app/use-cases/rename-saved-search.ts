import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { ownSearch, searchName } from "./own-search.ts";
import { verb } from "./verb.ts";

/** Gives one's own saved search another name. */
export const renameSavedSearch = verb<{ readonly id: Id; readonly name: string }, null>({
  name: "rename-saved-search",
  access: "signed-in",
  subject: ({ id }) => id,
  async run(context, { id, name }) {
    const found = await ownSearch(context, id);
    if (!found.ok) return found;
    const named = await searchName(name);
    if (!named.ok) return named;
    await context.store.savedSearches.rename(id, named.value);
    return ok(null);
  },
});
