import type { Need } from "#app/domain/demand/need.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import { ok } from "#app/domain/shared/result.ts";
import { askIndex, type SearchAnswer, type SearchQuestion } from "./search-answer.ts";
import { question } from "./verb.ts";

export interface NeedHit {
  readonly need: Need;
  readonly factory: Organisation;
  /** Listings that meet it or leave something open. */
  readonly matches: number;
}

/** Published needs for a query, filters and a page. */
export const searchNeeds = question<SearchQuestion, SearchAnswer<NeedHit>>({
  name: "search-needs",
  access: "anyone",
  async answer({ ports }, asked) {
    const { ids, frame } = await askIndex(ports, "needs", asked);
    const { store } = ports;
    const [needs, matches] = await Promise.all([
      store.needs.byIds(ids),
      store.matches.countsForNeeds(ids),
    ]);
    const factories = await store.people.organisations(needs.map((need) => need.organisationId));
    const byId = new Map(needs.map((need) => [need.id, need]));
    const hits = ids.flatMap((id) => {
      const need = byId.get(id);
      const factory = need && factories.get(need.organisationId);
      if (!factory || need.status !== "published") return [];
      return [{ need, factory, matches: matches.get(id) ?? 0 }];
    });
    return ok({ ...frame, hits });
  },
});
