import type { Need } from "#app/domain/demand/need.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { SearchAnswer, SearchQuestion } from "./search-equipment.ts";
import type { FacetName } from "./search-port.ts";
import { question } from "./verb.ts";

export interface NeedHit {
  readonly need: Need;
  readonly factory: Organisation;
  /** Listings that meet it or leave something open. */
  readonly matches: number;
}

const facets: readonly FacetName[] = ["family", "origin", "sector"];

/** Published needs for a query, filters and a page. */
export const searchNeeds = question<SearchQuestion, SearchAnswer<NeedHit>>({
  name: "search-needs",
  access: "anyone",
  async answer({ ports }, { text, ...request }) {
    const query = ports.analysis.query(text);
    const page = await ports.search.search({
      ...request,
      index: "needs",
      groups: query.groups,
      facets,
    });
    const needs = await ports.store.needs.byIds(page.ids);
    const [factories, matches] = await Promise.all([
      ports.store.people.organisations(needs.map((need) => need.organisationId)),
      ports.store.matches.countsForNeeds(page.ids),
    ]);
    const byId = new Map<Id, Need>(needs.map((need) => [need.id, need]));
    const hits = page.ids.flatMap((id) => {
      const need = byId.get(id);
      const factory = need && factories.get(need.organisationId);
      if (!factory || need.status !== "published") return [];
      return [{ need, factory, matches: matches.get(id) ?? 0 }];
    });
    const chosen = request.filters.family;
    return ok({
      hits,
      total: page.total,
      facets: page.facets,
      family: chosen?.length === 1 ? chosen[0]! : query.family,
      highlights: query.highlights,
    });
  },
});
