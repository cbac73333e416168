import { ok, refuse } from "#app/domain/shared/result.ts";
import type { SavedSearch } from "./saved-search-port.ts";
import { question } from "./verb.ts";

/** The searches that the person keeps, newest first. */
export const viewSavedSearches = question<null, readonly SavedSearch[]>({
  name: "view-saved-searches",
  access: "signed-in",
  async answer({ ports: { store }, actor }) {
    if (actor.kind !== "person") return refuse({ code: "signed_out" });
    return ok(await store.savedSearches.ofUser(actor.userId));
  },
});
