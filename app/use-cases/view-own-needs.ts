import type { Need } from "#app/domain/demand/need.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { remindedUntil } from "#app/domain/shared/posting-life.ts";
import { question } from "./verb.ts";
import type { OwnPostings, OwnPostingsQuestion } from "./view-own-listings.ts";

export const viewOwnNeeds = question<OwnPostingsQuestion, OwnPostings<Need>>({
  name: "view-own-needs",
  access: "viewer",
  async answer({ ports: { store }, organisationId, now }, { status, ending = false, ...page }) {
    if (!organisationId) return refuse({ code: "not_found" });
    const soon = remindedUntil(now);
    const [{ items, total }, counts, endingCount] = await Promise.all([
      store.needs.ofOrganisation(organisationId, status, page, ending ? soon : null),
      store.needs.countsOf(organisationId),
      store.needs.countEnding(organisationId, soon),
    ]);
    const matches = await store.matches.countsForNeeds(items.map((item) => item.id));
    return ok({ items, total, counts, ending: endingCount, matches: Object.fromEntries(matches) });
  },
});
