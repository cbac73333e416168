import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { ownSearch } from "./own-search.ts";
import { verb } from "./verb.ts";

/** Turns the news about new hits of one's own saved search on or off. */
export const switchSearchAlerts = verb<{ readonly id: Id; readonly alerts: boolean }, null>({
  name: "switch-search-alerts",
  access: "signed-in",
  subject: ({ id }) => id,
  async run(context, { id, alerts }) {
    const found = await ownSearch(context, id);
    if (!found.ok) return found;
    await context.store.savedSearches.setAlerts(id, alerts);
    return ok(null);
  },
});
