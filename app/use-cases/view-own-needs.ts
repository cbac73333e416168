import type { Need } from "#app/domain/demand/need.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { question } from "./verb.ts";
import type { OwnPostings, OwnPostingsQuestion } from "./view-own-listings.ts";

export const viewOwnNeeds = question<OwnPostingsQuestion, OwnPostings<Need>>({
  name: "view-own-needs",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, { status, ...page }) {
    if (!organisationId) return refuse({ code: "not_found" });
    const [{ items, total }, counts] = await Promise.all([
      store.needs.ofOrganisation(organisationId, status, page),
      store.needs.countsOf(organisationId),
    ]);
    const matches = await store.matches.countsForNeeds(items.map((item) => item.id));
    return ok({ items, total, counts, matches: Object.fromEntries(matches) });
  },
});
