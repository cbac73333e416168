import { ok } from "#app/domain/shared/result.ts";
import type { ListingHit } from "./listing-hit-port.ts";
import { askIndex, type SearchAnswer, type SearchQuestion } from "./search-answer.ts";
import { question } from "./verb.ts";

export type { ListingHit } from "./listing-hit-port.ts";

/** Published listings for a query, filters and a page. Rows come from Postgres: the index only names them. */
export const searchEquipment = question<SearchQuestion, SearchAnswer<ListingHit>>({
  name: "search-equipment",
  access: "anyone",
  async answer({ ports }, asked) {
    const { ids, frame } = await askIndex(ports, "equipment", asked);
    // The index may be a moment behind: what is no longer published is not shown.
    return ok({ ...frame, hits: await ports.store.listingHits.of(ids) });
  },
});
